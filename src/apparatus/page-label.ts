import { readRoman } from '../roman.ts';
import { toAnchor } from './anchors.ts';

/**
 * The label of a printed page as the source prints it, `xii`, `[17]`, `17*`, `plate III`, or as the editors supply it.
 * @returns it as pages and files show it: in brackets where it is the editors’
 */
export const formatPageLabel = (label: string, supplied: boolean): string => (supplied ? `[${label}]` : label);

/** Whether an anchor can be made of a label. */
export const isPageLabel = (label: string): boolean => slugOf(label) !== '';

/** Letters and digits of a label, and its stars: `xii`, `17`, `17-star`, `plate-iii`. */
const slugOf = (label: string): string =>
  label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('*', ' star ')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? '';

/** The anchor of the first page that has a label: `page-18`. */
export const toPageAnchor = (label: string): string => toAnchor('page', slugOf(label));

/** What an anchor says of the label of its page, for a place in words: `17-star` is 17*. */
export const wordsOfSlug = (slug: string): string => slug.replaceAll('-star', '*').replace(/-(?!\d+$)/g, ' ');

/**
 * Names pages in the order of the text: `page-18`; one whose anchor is taken is counted, `page-18-2`.
 * @param first the page on which the text begins; its anchor stands in files, if not on the page
 */
export function createPageNamer(first: string | undefined): (label: string) => string {
  const taken = new Set<string>();
  const name = (label: string): string => {
    const anchor = toPageAnchor(label);
    let free = anchor;
    for (let count = 2; taken.has(free); count++) free = `${anchor}-${count}`;
    taken.add(free);
    return free;
  };
  if (first !== undefined) name(first);
  return name;
}

/** Labels that an anchor does not tell, as the search index keeps them: JSON, by anchor; none where all can be told. */
export function labelsForSearch(pages: { anchor: string; label: string }[]): string | undefined {
  const others = pages.filter(({ anchor, label }) => anchor !== toAnchor('page', label));
  return others.length > 0
    ? JSON.stringify(Object.fromEntries(others.map(({ anchor, label }) => [anchor, label])))
    : undefined;
}

/** A label’s place in its series: 17 of `#`, 17 of `#*`, 12 of `roman`, 3 of `plate roman`. */
function placeInSeries(label: string): { series: string; number: number } {
  const bare = label.replace(/[[\](){}]/g, '').trim();
  const digits = /\d+/.exec(bare)?.[0];
  if (digits !== undefined) return { series: bare.replace(digits, '#'), number: Number(digits) };
  const numeral = bare.split(/[^\p{L}]+/u).findLast((word) => readRoman(word) !== undefined);
  if (numeral === undefined) return { series: bare, number: 0 };
  return { series: bare.replace(numeral, 'roman'), number: readRoman(numeral)! };
}

/**
 * Follows labels in the order of the text.
 * @returns for each in turn, the label of its series that came before if it does not go on from there
 */
export function createSequence(): (label: string) => string | undefined {
  const last = new Map<string, { label: string; number: number }>();
  return (label) => {
    const { series, number } = placeInSeries(label);
    const before = last.get(series);
    last.set(series, { label, number });
    return before && number !== before.number + 1 ? before.label : undefined;
  };
}
