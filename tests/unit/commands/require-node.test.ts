import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

it('a Node that cannot run TypeScript is refused in one sentence', () => {
  const words = ['--no-strip-types', '--import', './src/commands/require-node.js', 'src/commands/check-content.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^This command cannot run on Node [\d.]+\. “npm ci” brings the Node that it needs.*\n$/);
});

it('every command of ours that begins with TypeScript asks for such a Node first', () => {
  const begins = Object.values(manifest.scripts).filter((script) => /^node .*\.ts\b/.test(script));
  expect(begins.length).toBeGreaterThan(5);
  expect(begins.filter((script) => !script.startsWith('node --import ./src/commands/require-node.js '))).toEqual([]);
});
