import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/apparatus/format-place.ts';
import { parseNoteKey, seriesOfAnchor, toNoteAnchor, toNoteKey } from '../../../src/apparatus/note-label.ts';

/** What an editor writes, the series, what stands on the page, the anchor, and the place in words. */
test.each([
  ['19', 'source', '19', '19', 'note 19'],
  ['12a', 'source', '12a', '12a', 'note 12a'],
  ['¹', 'source', '¹', '1', 'note 1'],
  ['a', 'editor', 'a', 'a', 'note a'],
  ['s:A', 'source', 'A', 's-a', 'note a'],
  ['s:E1', 'source', 'E1', 's-e1', 'note e1'],
  ['*', 'source', '*', 's1', 'note with sign 1'],
  ['p14-1', 'source', '1', 'p14-1', 'p. 14, note 1'],
  ['p14-2-1', 'source', '1', 'p14-2-1', 'p. 14-2, note 1'],
  ['pxii-†', 'source', '†', 'pxii-s1', 'p. xii, note with sign 1'],
  ['pplate-iii-1', 'source', '1', 'pplate-iii-1', 'plate iii, note 1'],
  ['p17-star-*', 'source', '*', 'p17-star-s1', 'p. 17*, note with sign 1'],
  ['p3-2-s:A', 'source', 'A', 'p3-2-s-a', 'p. 3-2, note a'],
  ['c2-1', 'source', '1', 'c2-1', 'ch. 2, note 1'],
  ['p14-s:A', 'source', 'A', 'p14-s-a', 'p. 14, note a'],
])('[^%s]', (key, series, label, anchor, place) => {
  const note = parseNoteKey(key)!;
  expect({ series: note.series, label: note.label }).toEqual({ series, label });
  expect(toNoteAnchor(note, 1)).toBe(anchor);
  expect(seriesOfAnchor(anchor)).toBe(series);
  expect(formatPlace(`fn-${anchor}`)).toBe(place);
  if (key !== '¹') expect(toNoteKey(anchor, label)).toBe(key);
});

test.each(['A', 'abc', 'E1', '1.2', 's:1', 'p14-a', 'two words'])('“%s” is no key of a note', (key) => {
  expect(parseNoteKey(key)).toBeUndefined();
});
