import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('adds a document that is not yet frozen, and leaves the others as they are', () => {
  const content = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    cpSync('tests/fixtures/edition', content, { recursive: true });
    const anchors = join(content, 'frozen/anchors.json');
    const frozen = JSON.parse(readFileSync(anchors, 'utf8')) as Record<string, string[]>;
    const { 'harbour-diary': diary, ...others } = frozen;
    writeFileSync(anchors, JSON.stringify(others));
    writeFileSync(join(content, 'frozen/queries.json'), '[]'); // which need a built site
    const env = { ...process.env, CONTENT_DIR: content };
    expect(execFileSync(process.execPath, ['src/commands/freeze.ts'], { env, encoding: 'utf8' })).toContain(
      'up to date',
    );
    expect(JSON.parse(readFileSync(anchors, 'utf8'))).toEqual({ 'harbour-diary': diary, ...others });
  } finally {
    rmSync(content, { recursive: true });
  }
});
