import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * When each file of an edition was last changed, by its commits: a path within the folder, and a date with its time.
 * Nothing where nobody can know: outside git, or where the history was not fetched.
 * @param content the edition's folder
 */
export function readLastChanges(content: string): Map<string, string> {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', content, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return new Map();
    return readLog(
      git('-c', 'core.quotePath=false', 'log', '--format=%x00%cI', '--name-only', '--relative', '--', '.'),
    );
  } catch {
    return new Map();
  }
}

/** Reads the commits, the newest first: for each its date, an empty line, and the files that it changed. */
function readLog(log: string): Map<string, string> {
  const changes = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [date, ...files] = commit.split('\n').filter(Boolean) as [string, ...string[]];
    for (const file of files) if (!changes.has(file)) changes.set(file, date);
  }
  return changes;
}

/**
 * Why git cannot say when an edition was changed, and what to do, where it should know: a clone without its history, or
 * a repository that git will not read, as in a container where it belongs to somebody else. `undefined` if nothing is amiss.
 * @param content the edition's folder
 */
export function whyDatesAreUnknown(content: string): string | undefined {
  const { stdout, stderr, error } = spawnSync('git', ['-C', content, 'rev-parse', '--is-shallow-repository'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (stdout?.trim() === 'true')
    return 'This clone has not the whole history, so the sitemap leaves out when each text was changed. To have it there: git fetch --unshallow.';
  if (error || !stderr || stderr.includes('not a git repository')) return undefined;
  const owner = stderr.includes('dubious ownership');
  const why = owner ? 'the repository belongs to somebody else' : stderr.trim().split('\n', 1)[0];
  const remedy = owner
    ? `To let it: git config --global --add safe.directory ${resolve('.')}`
    : 'To give the e-book its date: SOURCE_DATE_EPOCH.';
  return `Git does not say when the edition was changed (${why}), so the sitemap has no dates and the e-book that of 1980. ${remedy}`;
}
