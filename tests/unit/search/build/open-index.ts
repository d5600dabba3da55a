import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, vi } from 'vitest';
import type { IndexFile } from '../../../../src/search/build/packed.ts';
import { loadEngine, type Engine } from '../../../../src/search/engine.ts';

/**
 * Gives the tests of a file what opens an index as a page does, with nothing of it loaded. All are deleted after the
 * last.
 */
export function createOpener(): (files: IndexFile[]) => Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(await readFile(new URL(address))));
  const sites = new Map<IndexFile[], string>();
  return (files) => {
    if (!sites.has(files)) sites.set(files, write(files, join(folder, String(sites.size))));
    return loadEngine(`${pathToFileURL(sites.get(files)!)}/`);
  };
}

function write(files: IndexFile[], site: string): string {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
    writeFileSync(join(site, 'pagefind', path), content);
  }
  return site;
}
