import { afterEach, expect, it, vi } from 'vitest';
import { loadNamePlaces } from '../../../src/search/name-places.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers as a host might, and notes how it is asked. */
function host(status: number, body: string) {
  const fetch = vi.fn(async (_address: string, _options?: RequestInit) => new Response(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

it.each([
  ['a page in its place', 200, '<!doctype html>'],
  ['one that it answers with an error', 404, '{"letter":{"p-1":["tarn"]}}'],
  ['a cut file', 200, '{"letter":{"p-1":["ta'],
  ['a list', 200, '[]'],
  ['nothing', 200, 'null'],
  ['something else', 200, '{"letter":["p-1"]}'],
  ['names without places', 200, '{"letter":{"p-1":"tarn"}}'],
])('refuses %s, and then asks past the caches', async (_, status, body) => {
  host(status, body);
  await expect(loadNamePlaces('/reader/')).rejects.toThrow();
  const fetch = host(200, '{"letter":{"p-1":["tarn"]}}');
  expect(await loadNamePlaces('/reader/')).toEqual({ letter: { 'p-1': ['tarn'] } });
  expect(fetch.mock.calls).toEqual([['/reader/names.json', { cache: 'reload' }]]);
});
