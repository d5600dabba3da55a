import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content-folder.ts';
import { listDocumentFiles, slugFromPath } from '../edition/check-edition.ts';
import { extractFrontmatter } from '../edition/check-yaml.ts';
import { relativePath } from '../edition/mistake.ts';
import { checkContent } from '../markdown/check-content.ts';
import { count } from '../words/en/count.ts';
import { describeChanges } from './describe-changes.ts';
import { findFiles } from './draft/find-files.ts';
import { readTextFile } from './draft/read-text-file.ts';
import { createAsker } from './terminal/ask.ts';
import { writeWhole } from './terminal/write-whole.ts';

/** `npm run update-source`: renews the sum of sources that were changed on purpose, once an editor has seen the changes. */
const usage = `Renews the sum (source.sha256) of sources that were changed on purpose, in the documents made from them.

  npm run update-source                            every source that has changed
  npm run update-source -- content/sources/a.txt   one or several: sources, or documents made from them

It shows what has changed, line by line, where git has the file as it was, and asks before it writes. Then correct the
texts of the documents: check-content names each place that differs.

  --yes    asks nothing
  --help   this`;

/** A source that has changed, with the documents that carry its old sum. */
interface Changed {
  path: string;
  bytes: Buffer;
  sha256: string;
  documents: { file: string; mdx: string; old: string }[];
}

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

try {
  const { values, positionals } = parseArgs({
    options: { yes: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) console.log(usage);
  else process.exitCode = await updateAll(findChanged(positionals), values.yes ?? false);
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message);
  process.exitCode = 1;
}

/** The sources that have changed, among those that are named or all. @throws Error for a name of no source */
function findChanged(names: string[]): Changed[] {
  const documents = listDocumentFiles(contentFolder).map((file) => {
    const mdx = readFileSync(file, 'utf8');
    const yaml = extractFrontmatter(mdx) ?? '';
    const name = /^\s+file:\s*(['"]?)(.+?)\1\s*$/m.exec(yaml)?.[2];
    const old = /^\s+sha256:\s*(['"]?)([0-9a-f]{64})\1\s*$/m.exec(yaml)?.[2];
    return { file, mdx, old, source: name && join(contentFolder, 'sources', name) };
  });
  const wanted = findFiles(names).map((path) => {
    const found = documents.find(
      ({ file, source }) =>
        [file, source].some((each) => each && resolve(each) === resolve(path)) || slugFromPath(file) === path,
    );
    if (!found?.source) throw new Error(`${relativePath(path)} is neither a document nor the source of one.`);
    return found.source;
  });
  const bySource = Map.groupBy(documents, ({ source }) => source);
  return [...bySource].flatMap(([path, made]) => {
    if (!path || (names.length > 0 && !wanted.includes(path))) return [];
    const { bytes } = readTextFile(path);
    const sha256 = sum(bytes);
    const changed = made.flatMap(({ file, mdx, old }) => (old && old !== sha256 ? [{ file, mdx, old }] : []));
    return changed.length > 0 ? [{ path, bytes, sha256, documents: changed }] : [];
  });
}

/** Shows, asks and writes. Resolves to the exit code. */
async function updateAll(changed: Changed[], yes: boolean): Promise<number> {
  if (changed.length === 0) {
    console.log('No source has changed.');
    return 0;
  }
  const updated: string[] = [];
  const stop = () => {
    console.error(`\nStopped. ${updated.length === 0 ? 'Nothing was written' : `Updated: ${updated.join(', ')}`}.`);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const asker = yes ? undefined : createAsker({ input: process.stdin, output: process.stdout }, stop);
  for (const { path, bytes, sha256, documents } of changed) {
    await setImmediate(); // for Ctrl+C, which is heard between two files
    console.log(`${relativePath(path)}:`);
    for (const words of showChanges(path, bytes, documents[0]!.old)) console.log(`  ${words}`);
    const files = documents.map(({ file }) => relativePath(file));
    const answer = yes
      ? 'yes'
      : await asker!.ask({ words: `Write the new sum into ${files.join(', ')}, yes or no?`, proposal: 'no' });
    if (answer === undefined) console.error('Nobody answered. To write without being asked, add --yes.');
    if (!/^y(es)?$/i.test(answer ?? '')) continue;
    for (const { file, mdx, old } of documents) writeWhole(file, mdx.replace(old, sha256), { replace: true });
    updated.push(...files);
  }
  asker?.close();
  if (updated.length === 0) return 1;
  const paths = updated.map((file) => resolve(file));
  const differences = (await checkContent(contentFolder, process.stderr)).filter(({ file }) =>
    paths.includes(resolve(file)),
  );
  for (const { message } of differences) console.error(message);
  const left = differences.length > 0 ? ` ${count(differences.length, 'place')} to correct.` : '';
  console.log(`Updated: ${updated.join(', ')}.${left}`);
  return updated.length === changed.flatMap(({ documents }) => documents).length ? 0 : 1;
}

/** What differs between a source and the version of it that has a sum, as far as git knows that. */
function showChanges(path: string, bytes: Buffer, old: string): string[] {
  const before = findVersion(path, old);
  if (!before)
    return ['git does not have the file as it was; check-content shows where the texts differ from the new one.'];
  return describeChanges(before.toString('utf8'), bytes.toString('utf8'));
}

/** A version of a file in the history of git, by its sum; the newest that has it. */
function findVersion(path: string, sha256: string): Buffer | undefined {
  const git = (...words: string[]) => spawnSync('git', ['-C', dirname(path), ...words], { maxBuffer: 2 ** 28 });
  const commits = git('log', '--format=%H', '--', basename(path)).stdout?.toString('utf8').split('\n').filter(Boolean);
  for (const commit of commits ?? []) {
    const { stdout, status } = git('show', `${commit}:./${basename(path)}`);
    if (status === 0 && sum(stdout) === sha256) return stdout;
  }
  return undefined;
}
