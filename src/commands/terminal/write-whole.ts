import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is there whole or, if the command is stopped, not at all.
 * @param replace whether a file of that name may be there; it is then replaced
 * @throws Error for a file that is there and may not be replaced
 */
export function writeWhole(path: string, contents: string | Uint8Array, { replace }: { replace: boolean }): void {
  if (!replace && existsSync(path)) throw new Error(`${path} already exists.`);
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}-${process.pid}`);
  try {
    writeFileSync(beside, contents);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
