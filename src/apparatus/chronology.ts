import type { Element } from 'hast';
import { h } from 'hastscript';
import { toAnchor } from './anchors.ts';
import { formatPlace } from './format-place.ts';
import { formatLink } from './links.ts';
import { formatDate } from '../dates/dates.ts';
import type { IntroductionData } from '../edition/introduction.ts';
import { introductionWords } from '../words/words.ts';

/**
 * The chronology of an introduction: a list of events, each with links by name to the places that mention it.
 * @param numbers the documents by their slugs
 * @param paragraphs how many come before it: its heading and its events have the anchors that follow
 * @param level of its heading
 * @returns nothing where the introduction has none
 */
export function buildChronology(
  { chronology }: IntroductionData,
  numbers: Map<string, string>,
  language: string,
  paragraphs: number,
  level: number,
): Element[] {
  if (chronology.length === 0) return [];
  const anchor = (place: number) => ({ id: toAnchor('paragraph', paragraphs + place) });
  const link = (place: string) => {
    const [to, at] = place.split('#') as [string, string];
    const words = introductionWords.place(`${numbers.get(to)}, ${formatPlace(at)}`);
    return h('a', { className: ['small'], href: formatLink({ kind: 'doc', to, anchor: at }) }, words);
  };
  const hasOthers = chronology.some(({ places }) => places.length === 0);
  return [
    h('section', { id: 'chronology' }, [
      h(`h${level}`, anchor(1), introductionWords.chronology),
      h('p', { className: ['small', 'soft'] }, introductionWords.chronologyNote(hasOthers)),
      h(
        'dl',
        chronology.map(({ date, what, places }, index) =>
          h('div', anchor(index + 2), [
            h('dt', { className: ['small'] }, formatDate(date, language)),
            ' ',
            h('dd', [what, ...places.flatMap((place) => [' ', link(place)])]),
          ]),
        ),
      ),
    ]),
  ];
}
