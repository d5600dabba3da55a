import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json';
import { formatDate } from '../dates/dates.ts';
import { padDate, type CslDate, type CslItem } from './item.ts';
import mla from './modern-language-association.csl?raw';
import { citationWords } from '../words/words.ts';

const { styles, engine } = plugins.config.get('@csl');
styles.add('chicago', chicago.content);
styles.add('mla', mla);

/** The styles in which a document is cited, in the order in which they are offered; APA comes with citation-js. */
export const styleNames = citationWords.styles;
export type StyleName = keyof typeof styleNames;

/** A citation of the item as HTML: a note in Chicago style, an entry of a list of works in the others. */
export function formatCitation(item: CslItem, style: StyleName): string {
  const made = format(item, style, 'html');
  return made.replace(/<\/?div[^>]*>/g, '').trim();
}

/** The words before a place in the document, such as a paragraph: the note of Chicago style, without pages and address. */
export function formatShortCitation({ page, URL, ...item }: CslItem): string {
  return format(item, 'chicago', 'text')
    .trim()
    .replace(/(?<!\bed)\.$/, '');
}

function format(item: Omit<CslItem, 'URL'>, style: StyleName, as: 'html' | 'text'): string {
  const lang = 'en-US';
  const cite = new Cite(shieldKeys({ ...inStyle(item, style), id: 'cited' }));
  if (style !== 'chicago') return cite.format('bibliography', { style, lang, format: as }).replaceAll(shield, '');
  return engine(cite.data, style, lang, as).makeCitationCluster(cite.data).replaceAll(shield, ''); // there are no notes before it to be told from, which takes as long again
}

/**
 * The processor keeps names and titles as keys of plain objects, in which “constructor” is always taken, with or without
 * signs around it: a sign that no text can hold makes it another word, until it is cited.
 */
const shield = '\uffff';

function shieldKeys(value: object): object {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? each.replace(takenKeys, `$&${shield}`) : each,
  ) as object;
}

const takenKeys = RegExp(Object.getOwnPropertyNames(Object.prototype).join('|'), 'gi');

/**
 * The item as a style must have it, to say what is so. Titles keep the capitals that they were given. A paper that a
 * book printed later is no reprint, as the styles would have it: its own date stands with its kind, or after the title
 * in MLA style, which also has no sign of its own for a doubtful date.
 */
function inStyle(item: Omit<CslItem, 'URL'>, style: StyleName): object {
  const { 'original-date': written, genre, ...rest } = item;
  const titles = {
    title: asGiven(item.title),
    ...(item['container-title'] && { 'container-title': asGiven(item['container-title']) }),
  };
  const issued = item.issued && (isUneven(item.issued) ? inWords(item.issued, 'en-US') : item.issued);
  if (style === 'mla') {
    return {
      ...rest,
      ...titles,
      ...(issued && { issued: 'circa' in issued ? inWords(issued, 'en-GB') : issued }),
      ...(written && { 'original-date': inWords(written, 'en-GB') }),
    };
  }
  const kind = [genre, written && inWords(written, 'en-US').literal].filter(Boolean).join(', ');
  return { ...rest, ...titles, ...(issued && { issued }), ...(kind && { genre: kind }) };
}

const asGiven = (title: string): string => `<span class="nocase">${title}</span>`;

/** Whether an interval goes from a year to a day or the like, for which the styles have no form. */
const isUneven = (date: CslDate): boolean =>
  'date-parts' in date && new Set(date['date-parts'].map(({ length }) => length)).size > 1;

function inWords(date: CslDate, locale: string): { literal: string } {
  if ('literal' in date) return date;
  const edtf = date['date-parts'].map((parts) => padDate(parts).join('-')).join('/');
  return { literal: date.circa ? `[${formatDate(`${edtf}?`, locale)}]` : formatDate(edtf, locale) };
}
