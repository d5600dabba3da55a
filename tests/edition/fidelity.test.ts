import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { everyDocument } from '../built/pages.ts';
import { compare } from '../built/rebuild.ts';

describe.each(everyDocument)('%s', (_, { data, source, part: file, page }) => {
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

const sources = Map.groupBy(
  everyDocument.map(([, document]) => document),
  ({ data }) => data.source.sha256,
);

test.each([...sources.values()].map((sharing) => [sharing[0]!.data.source.file, sharing] as const))(
  'every character of %s is in one document',
  (_, sharing) => {
    const characters = (words: string) => words.replace(/[ \t\v\f]/g, '');
    const parts = sharing.map(({ part }) => part.split(/\r\n|\r|\n/).map(characters));
    for (const [index, line] of sharing[0]!.source
      .toString('utf8')
      .split(/\r\n|\r|\n/)
      .map(characters)
      .entries()) {
      const taken = parts.map((lines) => lines[index]!).sort((a, b) => line.indexOf(a) - line.indexOf(b));
      expect(taken.join(''), `line ${index + 1}`).toBe(line);
    }
  },
);
