import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sum of some files, their names and what is in them (SHA-256, in hexadecimal): while none changes, it is the same. */
export function sumOfFiles(patterns: string[], folder = '.'): string {
  const sum = createHash('sha256');
  for (const file of globSync(patterns, { cwd: folder }).sort()) {
    const content = readFileSync(join(folder, file));
    sum.update(JSON.stringify([file, content.length])).update(content);
  }
  return sum.digest('hex');
}
