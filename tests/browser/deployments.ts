import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/site/offline.ts';
import { sites } from '../build.ts';

/**
 * Makes a deployment of the edition that can be told from another: its pages, a script that it alone
 * has, and the places of names each say which it is.
 * @param pages further pages, by their addresses
 * @returns the folder that it is in
 */
export async function deployment(name: string, pages: Record<string, string> = {}): Promise<string> {
  const folder = join('.cache/deployments', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(sites.fixture.folder, folder, { recursive: true });
  const script = `_astro/only.${name}.js`;
  writeFileSync(join(folder, script), `document.documentElement.dataset.script = "${name}"`);
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      html
        .replace('<html', `<html data-page="${name}"`)
        .replace('</head>', `<script type="module" src="/${script}"></script></head>`),
    );
  }
  for (const [address, html] of Object.entries(pages)) {
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(join(folder, address, 'index.html'), html);
  }
  writeFileSync(join(folder, 'names.json'), JSON.stringify({ deployment: name }));
  writeServiceWorker(folder);
  return folder;
}

/** Puts a deployment, or a part of it, in the place of what is served. */
export function deploy(folder: string, place: string, part = ''): void {
  if (!part) rmSync(place, { recursive: true, force: true });
  cpSync(join(folder, part), join(place, part), { recursive: true });
}
