import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/apparatus/format-place.ts';
import { createPageNamer, createSequence } from '../../../src/apparatus/page-label.ts';

test('names pages by the letters and digits of their labels, a second one with a number', () => {
  const nameOf = createPageNamer('xii');
  expect(['xiii', 'XII', '[14]', '14', '14*', '14-2', 'plate III', 'Ä 1', '14'].map(nameOf)).toEqual([
    ...['page-xiii', 'page-xii-2', 'page-14', 'page-14-2', 'page-14-star'],
    ...['page-14-2-2', 'page-plate-iii', 'page-ä-1', 'page-14-3'],
  ]);
});

/** What each label of a text follows, if it does not go on from there. */
test.each([
  [['14', '15', '16'], []],
  [['xii', 'xiii', '1', '2'], []],
  [['xxxix', 'xl', 'XLI'], []],
  [['16', '[17]', '18'], []],
  [['17', '18', '17*', '18*', '19'], []],
  [['12', 'plate III', '13', 'plate IV'], []],
  [['A-1', 'A-2', 'B-1'], []],
  [['14', '16'], ['16 after 14']],
  [['14', '14'], ['14 after 14']],
  [['xii', 'xiv'], ['xiv after xii']],
  [['14', 'plate III', '13'], ['13 after 14']],
])('%j: %j', (labels, expected) => {
  const goOn = createSequence();
  const found = labels.flatMap((label) => {
    const before = goOn(label);
    return before === undefined ? [] : [`${label} after ${before}`];
  });
  expect(found).toEqual(expected);
});

test.each([
  ['page-18', 'p. 18'],
  ['page-17-star', 'p. 17*'],
  ['page-plate-iii', 'plate iii'],
])('says where %s is', (anchor, place) => {
  expect(formatPlace(anchor)).toBe(place);
});
