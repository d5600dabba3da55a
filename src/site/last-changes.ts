import { execFileSync } from 'node:child_process';

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
