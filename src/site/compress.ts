import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createProgress, nowhere, type Output } from '../build/progress.ts';

/** Kinds of file that are text, or hold text; pictures, fonts and books are compressed already. */
const text = '**/*.{html,css,js,json,xml,txt,csv,bib,ris,svg}';

/**
 * Writes a .br and a .gz beside each file that they make smaller, for servers that send what they find: nginx, Caddy.
 * @param folder a built site
 * @param output where it says how far it is
 */
export function compress(folder: string, output: Output = nowhere): void {
  const files = globSync(text, { cwd: folder }).sort();
  const progress = createProgress(output, 'Compressing', files.length);
  for (const file of files) {
    progress.step(file);
    const content = readFileSync(join(folder, file));
    for (const [ending, smaller] of [
      ['br', brotliCompressSync(content)],
      ['gz', gzipSync(content, { level: 9 })],
    ] as const) {
      if (smaller.length < content.length) writeFileSync(join(folder, `${file}.${ending}`), smaller);
    }
  }
  progress.done();
}

if (import.meta.main) compress(process.argv[2] ?? 'dist', process.stderr);
