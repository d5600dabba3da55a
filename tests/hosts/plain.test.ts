import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { hasMoved } from '../built/pages.ts';
import type { Served } from '../browser/serve.ts';
import { plainServers } from './servers.ts';

describe.each(plainServers)('%s, as it comes', (_, start) => {
  describe.each([sites.fixture, sites.reader])('at $base', (site) => {
    let served: Served;
    beforeAll(async () => void (served = await start(site.folder, site.base)));
    afterAll(() => served?.close());

    it('sends each page and each file at its address', async () => {
      // Some servers answer /index/ with /index.html, for which reason nothing leads there.
      const files = globSync('**/*.*', { cwd: site.folder }).filter((file) => !hasMoved(file) && file !== '_headers');
      expect(files.length).toBeGreaterThan(50);
      const wrong: string[] = [];
      for (const file of files) {
        const path = encodeURI(file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
        const answer = await fetch(`${served.origin}/${path}`);
        const body = Buffer.from(await answer.arrayBuffer());
        if (answer.status !== 200 || answer.redirected || !body.equals(readFileSync(join(site.folder, file))))
          wrong.push(`${path}: ${answer.status}`);
      }
      expect(wrong).toEqual([]);
    });

    it('sends pages, scripts, styles and fonts as what they are', async () => {
      for (const [pattern, type] of [
        ['about/index.html', 'text/html'],
        ['_astro/*.js', 'text/javascript'],
        ['_astro/*.css', 'text/css'],
        ['_astro/*.woff2', 'font/woff2'],
      ] as const) {
        const [file] = globSync(pattern, { cwd: site.folder });
        const answer = await fetch(`${served.origin}/${file!.replace(/index\.html$/, '')}`);
        expect([file, answer.headers.get('content-type')?.split(';')[0]]).toEqual([file, type]);
      }
    });

    it('answers an unknown address with status 404', async () => {
      expect((await fetch(`${served.origin}/no-such-page/`)).status).toBe(404);
    });
  });
});
