import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  await Promise.all(['check-content', 'freeze'].map((command) => run(command, () => undefined)));
});

it('stops where what is frozen has changed', async () => {
  const forget = (frozen: string) => {
    const mentions = JSON.parse(readFileSync(join(content, 'frozen/mentions.json'), 'utf8')) as Record<string, unknown>;
    const [name] = Object.keys(mentions);
    mkdirSync(frozen);
    cpSync(join(content, 'frozen/anchors.json'), join(frozen, 'anchors.json'));
    writeFileSync(join(frozen, 'mentions.json'), JSON.stringify({ ...mentions, [name!]: {} }));
  };
  await expect(run('freeze', forget)).rejects.toThrow('What is frozen has changed');
});

const content = 'tests/fixtures/edition';

/**
 * Runs a command on a copy of the invented edition.
 * @param freeze writes what is frozen of it into a folder that is not there yet
 */
async function run(command: string, freeze: (folder: string) => void): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    cpSync(content, copy, { recursive: true });
    rmSync(join(copy, 'frozen'), { recursive: true });
    freeze(join(copy, 'frozen'));
    const env = { ...process.env, CONTENT_DIR: copy };
    await promisify(execFile)(process.execPath, [`src/commands/${command}.ts`], { env });
  } finally {
    rmSync(copy, { recursive: true });
  }
}
