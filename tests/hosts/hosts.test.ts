import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../src/site/compress.ts';
import { headers as policy, sharing } from '../../src/site/policy.ts';
import { sites } from '../build.ts';
import type { Served } from '../browser/serve.ts';
import { servers } from './servers.ts';

/** What an answer was, as it came. */
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a reader may take away, and of what type it must be. Where the edition does not have it, one is put there. */
const downloads: [file: string, type: RegExp][] = [
  ['documents/sample.txt', /^text\/plain; ?charset=utf-8$/i],
  ['documents/sample.tei.xml', /^application\/tei\+xml/],
  ['documents/sample.csl.json', /^application\/vnd\.citationstyles\.csl\+json/],
  ['documents/sample.bib', /^application\/x-bibtex; ?charset=utf-8$/i],
  ['documents/sample.ris', /^application\/x-research-info-systems; ?charset=utf-8$/i],
  ['edition.epub', /^application\/epub\+zip$/],
  ['edition.zip', /^application\/zip$/],
  ['names.csv', /^text\/csv; ?charset=utf-8$/i],
  ['sitemap.xml', /^(text|application)\/xml/],
  ['checksums.txt', /^text\/plain; ?charset=utf-8$/i],
  ['edition.png', /^image\/png$/],
];

/** Kinds of file that every site has. */
const kinds: [pattern: string, type: RegExp][] = [
  ['index.html', /^text\/html; ?charset=utf-8$/i],
  ['_astro/*.js', /^(text|application)\/javascript/],
  ['_astro/*.css', /^text\/css/],
  ['_astro/*.woff2', /^font\/woff2$/],
  ['names.json', /^application\/json/],
  ['robots.txt', /^text\/plain/],
  ['pagefind/pagefind.js', /^(text|application)\/javascript/],
  ['pagefind/wasm.*.pagefind', /^application\/octet-stream$/],
  ['pagefind/fragment/*', /^application\/octet-stream$/],
];

/** Names that change with what they name. */
const hashed = ['_astro/*.css', '_astro/*.woff2', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'];

/** Addresses that somebody may try, and that lead nowhere. */
const odd = [
  '/../../../../../../etc/passwd',
  '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/%00',
  '/about/%00/',
  '/%',
  '/%ff',
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(20_000)}`,
  '//about',
  '/.git/config',
];

describe.each(servers)('%s', (_, start) => {
  describe.each([sites.fixture, sites.reader])('at $base', (site) => {
    const folder = `.cache/hosts/${site === sites.fixture ? 'root' : 'reader'}`;
    let served: Served;
    const one = (pattern: string) =>
      globSync(pattern, { cwd: folder })
        .filter((file) => !/\.(br|gz)$/.test(file))
        .sort()[0]!
        .replaceAll('\\', '/');
    const ask = (path: string, headers: OutgoingHttpHeaders = {}) => get(served.origin, path, headers);

    beforeAll(async () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(site.folder, folder, { recursive: true });
      for (const [file] of downloads)
        if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), 'A lamp. '.repeat(100));
      compress(folder);
      served = await start(folder, site.base);
    });
    afterAll(() => served?.close());

    it.each([...kinds, ...downloads])('sends %s as %s', async (pattern, type) => {
      const file = one(pattern);
      const { status, headers, body } = await ask(`/${file.replace(/index\.html$/, '')}`);
      expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(type)]);
      expect(body.equals(readFileSync(join(folder, file)))).toBe(true);
    });

    it('sends the policy with pages, files and the page for unknown addresses', async () => {
      for (const path of ['/', '/about/', `/${one('_astro/*.js')}`, '/no-such-page/']) {
        const { headers } = await ask(path);
        for (const [name, value] of Object.entries(policy))
          expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      }
    });

    it('lets other sites use pictures and downloads, and nothing else', async () => {
      const name = 'Cross-Origin-Resource-Policy';
      const of = async (path: string) => (await ask(path)).headers[name.toLowerCase()];
      for (const path of [
        '/',
        '/about/',
        '/documents/harbour-diary/',
        `/${one('_astro/*.js')}`,
        `/${one('pagefind/fragment/*')}`,
      ])
        expect([path, await of(path)]).toEqual([path, sharing.own[name]]);
      for (const [file] of downloads.filter(([file]) => file !== 'sitemap.xml'))
        expect([file, await of(`/${file}`)]).toEqual([file, sharing.shared[name]]);
    });

    it('lets a browser keep what has a name that changes, and ask again for the rest', async () => {
      for (const pattern of hashed)
        expect((await ask(`/${one(pattern)}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      for (const path of ['/', '/about/', '/names.json', '/pagefind/pagefind.js', '/documents/sample.txt']) {
        const { headers } = await ask(path);
        expect([path, headers['cache-control']]).toEqual([path, expect.stringMatching(/no-cache/)]);
        const { status, body } = await ask(path, { 'if-none-match': headers.etag });
        expect([path, status, body.length]).toEqual([path, 304, 0]);
      }
    });

    it('sends what was compressed before to who takes it, and the same words to who does not', async () => {
      for (const path of ['/', `/${one('_astro/*.css')}`, '/names.json']) {
        const file = path.replace(/\/$/, '/index.html');
        const plain = await ask(path);
        const small = await ask(path, { 'accept-encoding': 'gzip' });
        expect([path, small.headers['content-encoding'], small.headers.vary]).toEqual([
          path,
          'gzip',
          expect.stringMatching(/accept-encoding/i),
        ]);
        expect(small.body.equals(readFileSync(join(folder, `${file}.gz`)))).toBe(true);
        expect(small.headers['content-type']).toBe(plain.headers['content-type']);
        expect(plain.headers['content-encoding']).toBeUndefined();
      }
    });

    it.each([
      '/no-such-page/',
      '/documents/no-such-document/',
      '/_astro/no-such-file.js',
      '/about/index',
      // Folders without a page.
      '/documents/',
      '/_astro/',
      '/pagefind/',
      '/pagefind/fragment/',
    ])('answers %s with status 404 and its page, which no browser keeps', async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type']]).toEqual([404, expect.stringMatching(/^text\/html/)]);
      expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
      expect(headers['cache-control']).toBe('no-cache');
    });

    it('leads from an address without its last slash to the one with it', async () => {
      for (const path of ['/about', '/names', '/index', '/documents/harbour-diary']) {
        const { status, headers } = await ask(path);
        expect([301, 308]).toContain(status);
        expect(new URL(headers.location!, `${served.origin}${path}`).href).toBe(`${served.origin}${path}/`);
      }
    });

    it('sends a part of a file to who asks for a part', async () => {
      const { status, headers, body } = await ask('/edition.epub', { range: 'bytes=10-19' });
      const whole = readFileSync(join(folder, 'edition.epub'));
      expect([status, headers['content-range']]).toEqual([206, `bytes 10-19/${whole.length}`]);
      expect(body.equals(whole.subarray(10, 20))).toBe(true);
      expect((await ask('/edition.epub', { range: `bytes=${whole.length + 9}-` })).status).toBe(416);
    });

    it.each(odd.map((path) => [path.slice(0, 40), path] as const))(
      'gives nothing away at %s, and stays up',
      async (_, path) => {
        const { status, body } = await ask(path);
        expect(body.toString()).not.toMatch(/root:|\[core\]/);
        expect([path.slice(0, 40), status]).toEqual([
          path.slice(0, 40),
          expect.toSatisfy((status: number) => status >= 300 && status < 500),
        ]);
        expect((await ask('/about/')).status).toBe(200);
      },
    );
  });
});

/** Asks for an address as it is written: other means would tidy it up. */
function get(origin: string, path: string, headers: OutgoingHttpHeaders): Promise<Answer> {
  const { hostname, port, pathname } = new URL(origin);
  return new Promise((done, fail) => {
    const sent = request(
      { hostname, port, path: pathname.replace(/\/$/, '') + path, headers, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    sent.on('error', fail).end();
  });
}
