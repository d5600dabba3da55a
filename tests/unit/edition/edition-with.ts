import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What is changed in an edition: by file, its new content made of the old; `undefined` takes the file away. */
export type Changes = Record<string, ((content: string) => string | Buffer) | undefined>;

/** A copy of the invented edition with something changed in it, for one test. */
export function editionWith(changes: Changes): string {
  const edition = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(edition, { recursive: true }));
  copyWith(changes, edition);
  return edition;
}

/** Copies the invented edition into a folder and makes changes there; one that changes nothing is an error. */
export function copyWith(changes: Changes, edition: string): void {
  cpSync('tests/fixtures/edition', edition, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(edition, file);
    if (!change) {
      rmSync(path);
      continue;
    }
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${file}.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, after);
  }
}

/** What an editor reads of mistakes, files named from the edition’s folder, long sums cut. */
export function messages(mistakes: Error[]): string[] {
  return mistakes.map(({ message }) =>
    message.replaceAll(/\S*\/edition-\w{6}\//g, '').replace(/\b[0-9a-f]{64}\b/, '…'),
  );
}
