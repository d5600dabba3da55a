import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where `npm run build` leaves the search index. */
export const lastIndex = resolve('dist/pagefind');

/** When the last build wrote its index; `undefined` if there is none. */
export function lastIndexDate(): Date | undefined {
  const entry = join(lastIndex, 'pagefind-entry.json');
  return existsSync(entry) ? statSync(entry).mtime : undefined;
}
