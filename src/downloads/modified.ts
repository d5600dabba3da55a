import { execFileSync } from 'node:child_process';

/** The date of an edition that is in no repository: the earliest that a ZIP archive can hold. */
export const noDate = '1980-01-01T00:00:00Z';

/** Whether it is known when an edition was last changed. */
export const isDateKnown = (modified: string): boolean => modified !== noDate;

/**
 * When an edition was last changed: never the clock, so that two builds of one commit are alike. `SOURCE_DATE_EPOCH`,
 * where it is set (seconds, as reproducible-builds.org has it); else the commit that the edition's repository stands at.
 * @param content the edition's folder
 */
export function readLastModified(content: string, { SOURCE_DATE_EPOCH: set } = process.env): string {
  const seconds = Number(set || commitTime(content));
  return seconds ? new Date(seconds * 1000).toISOString().replace('.000', '') : noDate;
}

function commitTime(folder: string): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
