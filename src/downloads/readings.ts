import type { Element } from 'hast';
import { h } from 'hastscript';
import { toAnchor } from '../apparatus/anchors.ts';
import type { Reading } from '../apparatus/apparatus.ts';
import { describeReading } from '../apparatus/describe-reading.ts';
import { formatPlace } from '../apparatus/format-place.ts';
import { readingsWords } from '../words/words.ts';

/** The sentence of a reading, with its reason. Line ends in the source show as `/`. */
export const formatReading = (reading: Reading): string =>
  `${describeReading(reading, (words) => `“${words}”`, '/')} ${reading.reason}`;

/** A list of the readings of a document, each linked to its place; `undefined` if there are none. */
export function buildReadingsList(readings: Reading[], heading: string): Element | undefined {
  if (readings.length === 0) return undefined;
  const items = readings.map((reading) =>
    h('li', { id: toAnchor('reading', reading.number) }, [
      h('a', { href: `#${toAnchor('readingPlace', reading.number)}` }, formatPlace(reading.place)),
      `: ${formatReading(reading)}`,
    ]),
  );
  return h('section', { className: ['readings'], id: 'readings' }, [h(heading, readingsWords.title), h('ul', items)]);
}
