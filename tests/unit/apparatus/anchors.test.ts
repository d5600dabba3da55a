import { expect, test } from 'vitest';
import { isBlockAnchor, parseAnchor, toAnchor, type AnchorKind } from '../../../src/apparatus/anchors.ts';

const anchors: [kind: AnchorKind, label: string, anchor: string][] = [
  ['paragraph', '12', 'p-12'],
  ['note', 'a', 'fn-a'],
  ['noteCall', '3', 'fnref-3'],
  ['page', '18', 'page-18'],
  ['reading', '1', 'e-1'],
  ['readingPlace', '1', 'eref-1'],
];

test.each(anchors)('the anchor of a %s is written and read alike', (kind, label, anchor) => {
  expect(toAnchor(kind, label)).toBe(anchor);
  expect(parseAnchor(anchor)).toEqual({ kind, label });
});

test.each(['notes', 'head', 'passage-1-2', 'x-1', 'p-', '', undefined])('“%s” is none of them', (anchor) => {
  expect(parseAnchor(anchor)).toBeUndefined();
});

test('blocks of words are paragraphs and notes', () => {
  expect(anchors.map(([, , anchor]) => anchor).filter(isBlockAnchor)).toEqual(['p-12', 'fn-a']);
});
