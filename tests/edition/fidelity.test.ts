import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { everyDocument } from '../built/pages.ts';
import { compare } from '../built/rebuild.ts';

describe.each(everyDocument)('%s', (_, { data, source, page }) => {
  const file = source.toString('utf8');
  const { account, faults } = compare(page.html, file);

  it('says what its source says, character for character', () => {
    expect(faults).toEqual([]);
  });

  it('accounts for every line of the source', () => {
    const lines = file.split(/\r\n|\r|\n/).map((_, index) => index + 1);
    expect([...account.keys()].sort((a, b) => a - b)).toEqual(lines);
  });

  it('was transcribed from the file that its frontmatter names', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe(data.source.sha256);
  });

  it('would show a letter changed in the file', () => {
    const last = file.search(/\p{L}\P{L}*$/u);
    expect(compare(page.html, `${file.slice(0, last)}#${file.slice(last + 1)}`).faults).not.toEqual([]);
  });
});
