import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beforePaint } from '../../src/site/before-paint.ts';
import { contentSecurityPolicy, headers, sharing, transportSecurity } from '../../src/site/policy.ts';
import { sites } from '../build.ts';
import { headerRules } from '../browser/header-rules.ts';
import { pagesOf } from '../built/pages.ts';

describe.each(Object.entries(sites))('the site “%s”', (_, site) => {
  it('has the policy in each page, before anything that it governs', () => {
    for (const { path, $ } of pagesOf(site)) {
      const metas = $('meta[http-equiv="Content-Security-Policy"]');
      expect([path, metas.attr('content'), metas.length]).toEqual([path, contentSecurityPolicy, 1]);
      expect([
        path,
        metas
          .prevAll()
          .get()
          .map(({ attribs }) => Object.keys(attribs)),
      ]).toEqual([path, [['charset']]]);
    }
  });

  it('holds no script, style or handler within a page, save the one that the policy knows', () => {
    for (const { path, $ } of pagesOf(site)) {
      const scripts = $('script:not([src]):not([type="application/ld+json"])').get();
      expect([path, [...new Set(scripts.map((script) => $(script).text()))], $('style, [style]').length]).toEqual([
        path,
        [beforePaint],
        0,
      ]);
      expect([
        path,
        $('*')
          .get()
          .flatMap((node) =>
            Object.keys((node as { attribs: object }).attribs).filter((name) => name.startsWith('on')),
          ),
      ]).toEqual([path, []]);
    }
  });

  it('asks of Netlify and Cloudflare what they take: the policy everywhere, no header twice, short lines', () => {
    const lines = readFileSync(join(site.folder, '_headers'), 'utf8').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
    const rules = headerRules(site.folder);
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const [path, may] of [
      ['', sharing.own],
      ['about/', sharing.own],
      ['_astro/x.css', sharing.own],
      ['pagefind/index/x', sharing.own],
      ['documents/x.txt', sharing.shared],
      ['documents/x.tei.xml', sharing.shared],
      ['documents/x.png', sharing.shared],
      ['edition.png', sharing.shared],
      ['edition.epub', sharing.shared],
      ['edition.zip', sharing.shared],
      ['names.csv', sharing.shared],
      ['checksums.txt', sharing.shared],
    ] as const) {
      const sent = rules.filter(({ applies }) => applies.test(site.base + path)).flatMap((rule) => rule.headers);
      expect(sent.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]);
      const secure = site.origin.startsWith('https:') ? transportSecurity : {};
      expect(Object.fromEntries(sent)).toMatchObject({ ...headers, ...secure, ...may });
    }
  });
});

/** How each server writes a header. */
const written = { 'docs/nginx.conf': 'add_header %n "%v" always;', 'docs/Caddyfile': '\t%n "%v"' };

it.each(Object.entries(written))('%s sends the policy as it is', (file, line) => {
  const configuration = readFileSync(file, 'utf8');
  for (const [name, value] of Object.entries({ ...headers, ...transportSecurity }))
    expect(configuration).toContain(line.replace('%n', name).replace('%v', value));
});
