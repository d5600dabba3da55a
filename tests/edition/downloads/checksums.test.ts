import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../build.ts';
import { documentsOf } from '../../built/pages.ts';

describe.each(Object.entries(sites))('the checksums of “%s”', (_, site) => {
  const lines = readFileSync(join(site.folder, 'checksums.txt'), 'utf8').trimEnd().split('\n');
  const sums = new Map(
    lines.map((line) => /^([0-9a-f]{64})  (\S.*)$/.exec(line)!).map(([, sum, path]) => [path!, sum!]),
  );

  it('name every source and download', () => {
    const files = globSync(['documents/*.*', 'sources/*', 'edition.{epub,zip}', 'names.{csv,tei.xml}'], {
      cwd: site.folder,
    });
    expect([...sums.keys()]).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(documentsOf(site).length * 3);
  });

  it('are those of the files', () => {
    for (const [path, sum] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(join(site.folder, path)))
          .digest('hex'),
        path,
      ).toBe(sum);
  });

  it('give each source as it was received', () => {
    for (const { data, source } of documentsOf(site)) {
      expect(sums.get(`sources/${data.source.file}`)).toBe(data.source.sha256);
      expect(readFileSync(join(site.folder, 'sources', data.source.file)).equals(source), data.source.file).toBe(true);
    }
  });

  it('can be read by sha256sum, where the machine has it', () => {
    const command = ['sha256sum', 'shasum'].find((name) => globSync(`{/usr,}/bin/${name}`).length > 0);
    if (command)
      expect(
        execFileSync(command, ['--check', 'checksums.txt'], { cwd: site.folder, encoding: 'utf8' }).trim().split('\n'),
      ).toHaveLength(sums.size);
  });
});
