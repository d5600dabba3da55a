import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** What deploy.yml runs before it publishes, in order. */
const { jobs } = parse(readFileSync('.github/workflows/deploy.yml', 'utf8')) as {
  jobs: Record<string, { uses?: string; needs?: string; steps: { run?: string }[] }>;
};
const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

it('checks the edition, holds it to what is frozen, and builds it', () => {
  expect(commands).toEqual(['npm ci', 'npm run check-content', 'npm run freeze', 'npm run build']);
  expect(jobs['deploy']?.needs).toBe('build');
});

it('runs what the README explains', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const command of commands.slice(1)) expect(readme).toContain(`\`${command}\` |`);
});

it('passes a sound edition that has frozen nothing', async () => {
  await Promise.all(['check-content', 'freeze'].map(pass));
});

/** Runs a command on the invented edition without its frozen files. */
async function pass(command: string): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    cpSync('tests/fixtures/edition', content, { recursive: true });
    rmSync(join(content, 'frozen'), { recursive: true });
    const env = { ...process.env, CONTENT_DIR: content };
    await promisify(execFile)(process.execPath, [`src/commands/${command}.ts`], { env });
  } finally {
    rmSync(content, { recursive: true });
  }
}
