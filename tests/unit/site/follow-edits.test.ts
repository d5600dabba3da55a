import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCheckout } from '../../build.ts';

/** A checkout of its own: Astro keeps notes in `.astro/` and in `node_modules/.vite/`, and builds may be running. */
const checkout = resolve('.cache/dev-checkout');
const edition = 'tests/fixtures/edition';
const diary = 'documents/harbour-diary.mdx';

let server: ChildProcess;
let origin: string;
let printed = '';

beforeAll(async () => {
  copyCheckout(checkout);
  rmSync(path('frozen'), { recursive: true }); // which forbids to change the words of a text
  const modules = join(checkout, 'node_modules');
  rmSync(modules);
  mkdirSync(modules);
  // Astro itself is copied: it loads its modules in another way when it lies outside the folder that it serves.
  for (const entry of readdirSync('node_modules').filter((name) => name !== '.vite'))
    if (/^@?astro/.test(entry)) cpSync(join('node_modules', entry), join(modules, entry), { recursive: true });
    else symlinkSync(resolve('node_modules', entry), join(modules, entry));
}, 60_000);

function startServer(): ChildProcess {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env; // Astro serves no pages under Vitest
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4391'], {
    cwd: checkout,
    env: { ...env, CONTENT_DIR: edition, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
}

const get = async (path: string): Promise<string> => (await fetch(origin + path)).text();
const status = async (path: string): Promise<number> => (await fetch(origin + path)).status;
const path = (file: string) => join(checkout, edition, file);
const read = (file: string) => readFileSync(path(file), 'utf8');

/** Puts other words into a file of the edition. */
function edit(file: string, from: string, to: string): void {
  const before = read(file);
  expect(before).toContain(from);
  writeFileSync(
    path(file),
    before.replace(from, () => to),
  );
}

it('does not start with a mistake in the edition, and says which', async () => {
  edit('edition.yaml', 'tagline:', 'tagliner:');
  const failing = startServer();
  let output = '';
  for (const stream of [failing.stdout!, failing.stderr!]) stream.on('data', (text) => (output += text));
  const [code] = (await once(failing, 'close')) as [number];
  edit('edition.yaml', 'tagliner:', 'tagline:');
  expect(code).toBe(1);
  expect(output).toMatch(/edition\.yaml:\d+: The key “tagliner” is unknown\./);
  expect(output).not.toMatch(/^ +at /m);
});

describe('while it runs', () => {
  beforeAll(async () => {
    server = startServer();
    server.stderr!.on('data', (text) => (printed += text));
    for await (const line of createInterface(server.stdout!)) {
      origin = /Local +(http:\S+)\//.exec(line)?.[1] ?? '';
      if (origin) break;
    }
    server.stdout!.on('data', (text) => (printed += text)).resume();
  }, 30_000);

  afterAll(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  });

  describe('an edit shows on the next reload', () => {
    it.each([
      ['a gloss', 'names/persons.yaml', 'Captain of the pilots', 'Chief of the pilots', '/names/'],
      [
        'a gloss in a text',
        'names/persons.yaml',
        'Chief of the pilots',
        'Head of the pilots',
        '/glosses/pilots-and-dues.json',
      ],
      ['a thread', 'threads/the-dues.mdx', 'What did the dues', 'Whom did the dues', '/threads/the-dues/'],
      [
        'a thread in a text',
        'threads/the-dues.mdx',
        'Whom did the dues',
        'Which did the dues',
        '/documents/pilots-and-dues/',
      ],
      ['the edition', 'edition.yaml', 'Letters from Saltmere', 'Papers from Saltmere', '/'],
      ['a headnote', diary, 'Sixty entries', 'Three score entries', '/documents/harbour-diary/'],
      ['a download', diary, 'No rights reserved', 'All rights reserved', '/documents/harbour-diary.txt'],
    ])('%s', async (_, file, from, to, page) => {
      expect(await get(page)).not.toContain(to);
      edit(file, from, to);
      expect(await get(page)).toContain(to);
    });

    it('a document that is added, and one that is removed', async () => {
      expect(await status('/documents/second-diary/')).toBe(404);
      const otherwise = (file: string) => read(file).replaceAll('Calm.', 'Still.');
      const source = otherwise('sources/harbour-diary.txt');
      writeFileSync(path('sources/second-diary.txt'), source);
      writeFileSync(
        path('documents/second-diary.mdx'),
        otherwise(diary)
          .replace('file: harbour-diary', 'file: second-diary')
          .replace(/sha256: \w+/, `sha256: ${createHash('sha256').update(source).digest('hex')}`),
      );
      expect(await get('/documents/second-diary/')).toContain('Three score entries');
      expect(await get('/')).toContain('/documents/second-diary/');
      rmSync(path('documents/second-diary.mdx'));
      rmSync(path('sources/second-diary.txt'));
      expect(await status('/documents/second-diary/')).toBe(404);
      expect(await get('/')).not.toContain('/documents/second-diary/');
    });

    it('a text and its source', async () => {
      edit('sources/harbour-diary.txt', 'Haze over the bar', 'Mist over the bar');
      const sha256 = createHash('sha256').update(read('sources/harbour-diary.txt')).digest('hex');
      edit(diary, /sha256: \w+/.exec(read(diary))![0], `sha256: ${sha256}`);
      edit(diary, 'Haze over the bar', 'Mist over the bar');
      expect(await status('/documents/harbour-diary/')).toBe(200);
      expect(await get('/documents/harbour-diary/')).toContain('Mist over the bar');
    });
  });

  describe('a mistake is shown with its file, line and remedy until it is mended', () => {
    it.each([
      [
        'in the edition',
        'edition.yaml',
        'tagline:',
        'tagliner:',
        /edition\.yaml:\d+: The key “tagliner” is unknown\. .* Correct/,
      ],
      ['in a name', 'names/persons.yaml', 'seeAlso: [pilots,', 'seeAlso: [pilotz,', /persons\.yaml:\d+: .*pilotz/],
      [
        'in a thread',
        'threads/the-dues.mdx',
        'from: they wanted',
        'from: they asked',
        /the-dues\.mdx:\d+: “they asked.* Copy/,
      ],
      ['in a reference', 'threads/the-dues.mdx', 'board#p-4', 'board#p-400', /the-dues\.mdx:\d+: .*p-400/],
      [
        'in a text',
        diary,
        'Mist over the bar',
        'Fog over the bar',
        /harbour-diary\.mdx:\d+: The text differs from .* Restore/,
      ],
      [
        'in a source',
        'sources/harbour-diary.txt',
        'Mist',
        'Fog',
        /harbour-diary\.txt: The file has changed .* Restore/,
      ],
    ])('%s', async (_, file, from, to, message) => {
      printed = '';
      edit(file, from, to);
      const response = await fetch(`${origin}/documents/harbour-diary/`);
      expect(response.status).toBe(500);
      const page = await response.text();
      expect(page).toMatch(message);
      expect(page).not.toMatch(/\n? +at /);
      expect(await status('/@vite/client')).toBe(200); // which shows the overlay
      edit(file, to, from);
      expect(await status('/documents/harbour-diary/')).toBe(200);
      expect(printed).toMatch(message);
      expect(printed).not.toMatch(/^ +at /m);
    });
  });
});
