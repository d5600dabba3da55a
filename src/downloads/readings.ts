import type { Element } from 'hast';
import { h } from 'hastscript';
import { toAnchor } from '../apparatus/anchors.ts';
import type { Apparatus, PrintedPage, Reading } from '../apparatus/apparatus.ts';
import { describeReading } from '../apparatus/describe-reading.ts';
import { formatPlace } from '../apparatus/format-place.ts';
import { placeWords, punctuationWords, readingsWords } from '../words/words.ts';

/** The sentence of a reading, with its reason. Line ends in the source show as `/`. */
export const formatReading = (reading: Reading): string =>
  `${describeReading(reading, punctuationWords.quoted, '/')} ${reading.reason}`;

/** What the editors say of the label of a page, in a list of readings: “p. 16: The number is torn off.” */
export const pageRemarks = (pages: PrintedPage[]): { anchor: string; place: string; reason: string }[] =>
  pages.flatMap(({ anchor, label, reason }) => (reason ? [{ anchor, place: placeWords.page(label), reason }] : []));

/** A list of the readings of a document, each linked to its place; `undefined` if there are none. */
export function buildReadingsList(
  { readings, pages }: Pick<Apparatus, 'readings' | 'pages'>,
  heading: string,
): Element | undefined {
  const remarks = pageRemarks(pages).map(({ anchor, place, reason }) =>
    h('li', [h('a', { href: `#${anchor}` }, place), `${punctuationWords.colon} ${reason}`]),
  );
  if (readings.length + remarks.length === 0) return undefined;
  const items = readings.map((reading) =>
    h('li', { id: toAnchor('reading', reading.number) }, [
      h('a', { href: `#${toAnchor('readingPlace', reading.number)}` }, formatPlace(reading.place)),
      `${punctuationWords.colon} ${formatReading(reading)}`,
    ]),
  );
  return h('section', { className: ['readings'], id: 'readings' }, [
    h(heading, readingsWords.title),
    h('ul', [...items, ...remarks]),
  ]);
}
