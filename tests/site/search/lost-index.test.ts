import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEngine } from '../../../src/search/engine.ts';
import { loadNamePlaces } from '../../../src/search/name-places.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { sites } from '../../build.ts';
import { damages } from '../../built/damages.ts';

const { folder } = sites.fixture;
const base = `${pathToFileURL(folder)}/`;
const one = (kind: string) => readFileSync(join(folder, globSync(`pagefind/${kind}/*`, { cwd: folder })[0]!));
const [filter, words] = [one('filter'), one('index')];

/** The damage that is done to one part of the index. */
let damaged: { part: RegExp; as: keyof typeof damages } | undefined;
afterEach(() => (damaged = undefined));

vi.stubGlobal('fetch', async (address: string | URL) => {
  const body = await readFile(new URL(address));
  if (!damaged?.part.test(String(address))) return new Response(body);
  const reply = damages[damaged.as]!(body, damaged.part.test('.pf_filter') ? words : filter);
  if (!reply) throw new TypeError('Failed to fetch');
  return new Response(new Uint8Array(Buffer.from(reply.body)), { status: reply.status ?? 200 });
});

/** Asks an engine that nobody has asked before, as a page does that was just opened. */
async function ask(): Promise<string[]> {
  const { find } = await loadEngine(base);
  const hits = await (
    await find(parseQuery('pilots'), 'date', { document: { any: ['harbour-diary'] } })
  ).next(Infinity);
  return hits.flatMap(({ fragment, passages }) => passages.map(({ id }) => `${fragment.url}#${id}`));
}

/** Each part that an answer needs, but the script, which a browser alone loads as it does. */
const parts = {
  'the entry': /\/pagefind-entry\.json/,
  'the first file': /\.pf_meta/,
  'the program': /\/wasm\.[\w-]+\.pagefind/,
  'the words': /\.pf_index/,
  'a filter': /\.pf_filter/,
  'a document': /\.pf_fragment/,
};

describe.each(Object.entries(parts))('where %s of the index is not as it was built', (_, part) => {
  it.each(Object.keys(damages))('%s: there is no answer, and the next attempt has the whole one', async (as) => {
    const whole = await ask();
    damaged = { part, as };
    await expect(ask()).rejects.toThrow();
    damaged = undefined;
    expect(whole).not.toEqual([]);
    expect(await ask()).toEqual(whole);
  });
});

it.each(Object.keys(damages))('places of names, %s: there is no answer, and the next attempt has it', async (as) => {
  const whole = await loadNamePlaces(base);
  damaged = { part: /names\.json/, as };
  await expect(loadNamePlaces(base)).rejects.toThrow();
  damaged = undefined;
  expect(await loadNamePlaces(base)).toEqual(whole);
});
