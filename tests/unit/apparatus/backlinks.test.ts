import { describe, expect, it } from 'vitest';
import { collectBacklinks } from '../../../src/apparatus/backlinks.ts';

const anchors = new Map([['letter', new Set(['p-1'])]]);
const writing = (to: string, anchor?: string) => ({
  title: 'A note',
  address: '/documents/note/',
  file: 'documents/note.mdx',
  references: [{ to, anchor, place: 'fn-a', sentence: 'Compare the letter.', line: 12 }],
});

describe('backlinks', () => {
  it('tell a document what refers to it, from where, in what words', () => {
    expect(collectBacklinks([writing('letter', 'p-1')], anchors).get('letter')).toEqual([
      { title: 'A note', address: '/documents/note/#fn-a', sentence: 'Compare the letter.', anchor: 'p-1' },
    ]);
  });

  it.each([
    ['diary', undefined, 'documents/note.mdx:12: There is no document “diary”. Write one of: letter.'],
    ['letter', 'p-9', 'documents/note.mdx:12: “letter” has no “p-9”.'],
  ])('refuse a reference to %s %s', (to, anchor, message) => {
    expect(() => collectBacklinks([writing(to, anchor)], anchors)).toThrow(message);
  });
});
