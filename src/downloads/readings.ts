import type { Element } from 'hast';
import { h } from 'hastscript';
import { toAnchor } from '../apparatus/anchors.ts';
import type { Reading } from '../apparatus/apparatus.ts';
import { formatPlace } from '../apparatus/format-place.ts';
import { readingsFileWords } from '../words/words.ts';

/** What the source has and what is shown or supposed, in a sentence, with the reason. Line ends in the source show as `/`. */
export function formatReading({ kind, source, reading, reason }: Reading): string {
  const printed = source.replace(/\s*\n\s*/g, ' / ');
  const what =
    kind === 'emendation'
      ? readingsFileWords.emendation(printed, reading)
      : readingsFileWords.misprint(printed, reading);
  return `${what} ${reason}`;
}

/** A list of the readings of a document, each linked to its place; `undefined` if there are none. */
export function buildReadingsList(readings: Reading[], heading: string): Element | undefined {
  if (readings.length === 0) return undefined;
  const items = readings.map((reading) =>
    h('li', { id: toAnchor('reading', reading.number) }, [
      h('a', { href: `#${toAnchor('readingPlace', reading.number)}` }, formatPlace(reading.place)),
      `: ${formatReading(reading)}`,
    ]),
  );
  return h('section', { className: ['readings'], id: 'readings' }, [
    h(heading, readingsFileWords.title),
    h('ul', items),
  ]);
}
