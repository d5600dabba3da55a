import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'update-source-'));
afterAll(() => rmSync(content, { recursive: true }));
cpSync('tests/fixtures/edition', content, { recursive: true });
const git = (...words: string[]) =>
  execFileSync('git', ['-C', content, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words]);
git('init', '-q');
git('add', '.');
git('commit', '-qm', 'All');

const source = join(content, 'sources/notice-to-mariners.txt');
const notice = join(content, 'documents/notice-to-mariners.mdx');
const before = readFileSync(notice, 'utf8');
writeFileSync(source, readFileSync(source, 'utf8').replace('le pilote', 'les pilotes'));
const sum = createHash('sha256').update(readFileSync(source)).digest('hex');

function run(flags: string[], answers = ''): { said: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/update-source.ts', ...flags], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
    input: answers,
  });
  return { said: `${stdout}${stderr}`.replaceAll(/\S*update-source-\w{6}/g, '…'), code: status };
}

const shown = '…/sources/notice-to-mariners.txt:\n  7: Les navires attendront [-le-]{+les+} [-pilote-]{+pilotes+}\n';
const asked = 'Write the new sum into …/documents/notice-to-mariners.mdx, yes or no? (Enter: no): \n';

it('shows what has changed, and writes nothing unless an editor says yes', () => {
  for (const answers of ['', '\n', 'no\n']) expect(run([], answers).said).toContain(`${shown}${asked}`.trimEnd());
  expect(run([], '').code).toBe(1);
  expect(readFileSync(notice, 'utf8')).toBe(before);
}, 60_000);

it('renews the sum, and names the places of the text that now differ', () => {
  const { said, code } = run([notice, '--yes']);
  expect(code).toBe(0);
  expect(said).toContain(`${shown}Updated: …/documents/notice-to-mariners.mdx. 1 place to correct.\n`);
  expect(said).toContain('The text differs from notice-to-mariners.txt line 7:');
  expect(readFileSync(notice, 'utf8')).toBe(before.replace(/(?<=sha256: )\w+/, sum));
  expect(run([])).toEqual({ said: 'No source has changed.\n', code: 0 });
}, 60_000);

it('knows its files', () => {
  expect(run(['none.txt'])).toEqual({ said: 'none.txt is neither a document nor the source of one.\n', code: 1 });
  expect(run(['--help']).said).toContain('npm run update-source');
}, 30_000);
