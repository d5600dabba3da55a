import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepTexts } from '../../../src/markdown/keep-texts.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { readText } from '../../../src/markdown/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-texts-'));
const content = join(folder, 'content');
const kept = join(folder, 'made');

beforeAll(() => {
  cpSync('tests/fixtures/french', content, { recursive: true });
  vi.stubEnv('CACHE', 'on');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** What comes of each text of the edition: its module, or the mistakes in it. */
async function renderAll(processor: ReturnType<typeof createProcessor>): Promise<string[]> {
  const renderer = await processor.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  const texts = globSync(`${content}/{documents,threads}/*.mdx`).sort();
  return Promise.all(
    texts.map((text) => {
      const { file, body, keys } = readText(text);
      return renderer.process(body, file, keys).then(
        ({ code }) => code,
        (error: Error) => error.message,
      );
    }),
  );
}

const fresh = (root: string) => renderAll(createProcessor(content, root));
const fromCache = (root: string) => renderAll(keepTexts(createProcessor(content, root), content, root, kept));

const edit = (file: string, from: string | number, to: string) => {
  const path = join(content, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const at = typeof from === 'number' ? from % (before.length + 1) : before.indexOf(from);
  expect(at).toBeGreaterThanOrEqual(0);
  writeFileSync(path, before.slice(0, at) + to + before.slice(at + (typeof from === 'number' ? 1 : from.length)));
};

test.each([
  ['a text', 'documents/lettre-du-gardien.mdx', 'La clef', 'Une clef'],
  ['the frontmatter of a text', 'documents/compte.mdx', 'kind: report', 'kind: letter'],
  ['the names', 'names/persons.yaml', 'forms: [Brisant]', 'forms: [gardiens]'],
  ['a thread', 'threads/la-lampe.mdx', 'from: les gardiens', 'from: Il'],
  ['what all documents share', 'edition.yaml', 'method:', 'defaults: { translator: Anne Vane }\nmethod:'],
  ['what is frozen', 'frozen/anchors.json', 0, '{ "compte": ["p-1 Autre chose [paragraph]"] }'],
])('the texts are made anew after a change to %s', async (_, file, from, to) => {
  const before = await fromCache('');
  mkdirSync(join(content, 'frozen'), { recursive: true });
  edit(file, from, to);
  const now = await fresh('');
  expect(now).not.toEqual(before);
  expect(await fromCache('')).toEqual(now);
});

let seed = 7;
const random = (below: number) => Math.floor(((seed = (seed * 48271) % 2147483647) / 2147483647) * below);

test('whatever changes in an edition, the texts are those that it now has', async () => {
  const files = globSync('{edition.yaml,names/*,threads/*,documents/*}', { cwd: content }).sort();
  for (let round = 0; round < 30; round++) {
    edit(files[random(files.length)]!, random(10_000), random(2) ? '' : 'x');
    const root = random(4) ? '' : '/ailleurs';
    expect(await fromCache(root)).toEqual(await fresh(root));
  }
});
