import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../src/site-address.ts';

describe('readSiteAddress', () => {
  it.each([
    [{}, 'http://localhost:4321', '/'],
    [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://example.org/', BASE_PATH: '/reader' }, 'https://example.org', '/reader'],
    [{ SITE_URL: 'http://example.org:8080', BASE_PATH: '/a/b-c_1.0/' }, 'http://example.org:8080', '/a/b-c_1.0/'],
    [{ BASE_PATH: 'reader' }, 'http://localhost:4321', '/reader'],
  ])('%j is %s, in %s', (env, site, base) => {
    expect(readSiteAddress(env)).toEqual({ site, base });
  });

  it.each([
    ['https://example.org/reader/', 'has a folder. Write “https://example.org”, and the folder in BASE_PATH: /reader/'],
    ['https://example.org/?a#b', 'has more than a host. Write “https://example.org”'],
    ['https://me:secret@example.org', 'has more than a host. Write “https://example.org”'],
    ['ftp://example.org', 'is not a web address. Write it in full, such as https://example.org'],
    ['javascript:alert(1)', 'is not a web address'],
    ['example.org', 'is not a web address'],
    ['not an address', 'is not a web address'],
    ['', 'is not a web address'],
  ])('refuses SITE_URL “%s”', (SITE_URL, message) => {
    expect(() => readSiteAddress({ SITE_URL })).toThrow(`SITE_URL “${SITE_URL}” ${message}`);
  });

  it.each([
    'https://example.org/reader/',
    '//example.org/',
    '/../x/',
    '/a/./b',
    '/a b/',
    '/ü/',
    '/a//b/',
    '/a?b',
    '/a#b',
    '/%2e%2e/',
    '\\a',
    '..',
  ])('refuses BASE_PATH “%s”', (BASE_PATH) => {
    expect(() => readSiteAddress({ BASE_PATH })).toThrow(
      `BASE_PATH “${BASE_PATH}” is not a folder of a site. Write it as /reader/, in letters, digits, and - _ . between them`,
    );
  });
});

describe('a wrong address is all that is said, and ends', () => {
  it.each([
    ['build', ['src/commands/build.ts', '.cache/never']],
    ['dev', ['node_modules/astro/bin/astro.mjs', 'dev']],
  ])('%s', (_, program) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      env: { ...process.env, BASE_PATH: '/../x/' },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^BASE_PATH “\/\.\.\/x\/” is not a folder of a site\. [^\n]+\n$/);
  });
});

describe('a build without SITE_URL', () => {
  /** What a build says in a folder without an edition, where it ends at once. */
  const buildNowhere = (env: NodeJS.ProcessEnv): string => {
    const cwd = mkdtempSync(join(tmpdir(), 'build-'));
    const { stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/build.ts')], {
      cwd,
      env: { PATH: process.env['PATH'], CONTENT_DIR: resolve('tests/fixtures/edition'), ...env },
      encoding: 'utf8',
    });
    rmSync(cwd, { recursive: true });
    return stdout + stderr;
  };

  it('says once which address citations will carry, and how to set another', () => {
    expect(buildNowhere({}).match(/^SITE_URL .*/gm)).toEqual([
      'SITE_URL is not set, so citations and links to this site will carry http://localhost:4321, which only this computer can open. To publish the site, build it with its own address: SITE_URL=https://reader.example.org npm run build',
    ]);
  });

  it.each(['https://example.org', 'http://localhost:4321'])('is not one with %s', (SITE_URL) => {
    const said = buildNowhere({ SITE_URL });
    expect(said).toContain('The build failed');
    expect(said).not.toContain('SITE_URL');
  });
});
