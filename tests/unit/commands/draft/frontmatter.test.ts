import { expect, it } from 'vitest';
import { draftFrontmatter, type DraftFacts } from '../../../../src/commands/draft/frontmatter.ts';

const facts: DraftFacts = {
  title: { words: 'The lamp', isProposal: false },
  titleSupplied: false,
  date: { edtf: '..', isProposal: false },
  file: 'lamp.txt',
  sha256: '0'.repeat(64),
  notes: {},
};
const found = { edtf: '1902-03-04', printed: '4 March 1902', line: 3 };

it('says nothing that the edition says for all documents', () => {
  const defaults = {
    date: { of: 'composition' },
    author: { family: 'Tarn' },
    kind: 'letter',
    language: 'en',
    rights: { statement: 'None.' },
    sourceNote: { access: 'A web copy.' },
  };
  const keys = draftFrontmatter(facts, defaults)
    .match(/^ *\w+(?=:)/gm)!
    .map((key) => key.trim());
  expect(keys).toEqual([
    ...['title', 'date', 'certainty', 'reason', 'origin', 'body', 'certainty', 'reason'],
    ...['sourceNote', 'citation', 'extent', 'headnote', 'source', 'file', 'sha256'],
  ]);
});

it('states a date of the source only where an editor has said yes to it', () => {
  const agreed = draftFrontmatter({ ...facts, date: { edtf: found.edtf, isProposal: false, found } });
  expect(agreed).toContain(
    'edtf: "1902-03-04"\n  printed: 4 March 1902\n  of: composition # TODO or publication\n  certainty: stated\n',
  );
  const proposed = draftFrontmatter({ ...facts, date: { edtf: found.edtf, isProposal: true, found } });
  expect(proposed).toContain('reason: TODO read from line 3 of the file by a program; is it the date?\n');
  expect(proposed).toContain('certainty: not established\n');
  const other = draftFrontmatter({ ...facts, date: { edtf: '1903', isProposal: false, found } });
  expect(other).not.toContain('printed:');
  expect(other).toContain('certainty: not established\n');
});

it('marks a title that was read from the source, or made of the name of its file', () => {
  const title = (isProposal: boolean, line?: number) =>
    draftFrontmatter({ ...facts, title: { words: 'The lamp', isProposal, line } }).split('\n')[0];
  expect(title(true, 2)).toBe('title: The lamp # TODO read from line 2 of the file by a program; is it the title?');
  expect(title(true)).toBe('title: The lamp # TODO this is the name of the file; what is the title?');
  expect(title(false)).toBe('title: The lamp');
});
