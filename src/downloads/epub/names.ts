import { capitalize } from '../../words/capitalize.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  formatLocators,
  formatYears,
  groupIndexLines,
  listDatedEvents,
  type IndexEntry,
  type IndexLine,
} from '../../apparatus/name-index.ts';
import { formatDate } from '../../dates/dates.ts';
import type { ExportContext } from '../export-document.ts';
import { eventsWords, indexEntryWords, indexWords, punctuationWords } from '../../words/words.ts';
import { buildPage, documentPath, type BookPage } from './xhtml.ts';

/** The index at the back, in the terms of EPUB Indexes 1.0; `undefined` where the edition has no names. */
export function buildIndexPage(names: IndexEntry[], { edition }: ExportContext): BookPage | undefined {
  if (names.length === 0) return undefined;
  const groups = groupIndexLines(names, edition.language).map(({ kind, lines }) =>
    h('section', { 'epub:type': 'index-group', id: kind }, [
      h('h2', capitalize(indexWords.kindNames[kind])),
      h(
        'ul',
        { 'epub:type': 'index-entry-list' },
        lines.map((line) => buildLine(line, edition.language)),
      ),
    ]),
  );
  return buildPage('index', indexPath, { ...edition, title: indexWords.title, matter: 'backmatter' }, [
    h('section', { 'epub:type': 'index', role: 'doc-index', className: ['index'] }, [
      h('h1', indexWords.title),
      h('p', { className: ['label'] }, indexWords.description),
      ...groups,
    ]),
  ]);
}

const indexPath = 'names.xhtml';

/** An entry with its places, or a name that leads to one. */
function buildLine(line: IndexLine, locale: string): Element {
  if (!('entry' in line))
    return h('li', { 'epub:type': 'index-entry' }, [
      h('span', { 'epub:type': 'index-term', className: ['term'] }, line.alias),
      ` ${indexEntryWords.see} `,
      h('a', { 'epub:type': 'index-xref-preferred', href: `#${line.see.id}` }, line.see.heading),
    ]);
  const { entry } = line;
  const { id, heading, dates, gloss } = entry.name;
  const related = entry.seeAlso.flatMap((name, at) => [
    at > 0 ? `${punctuationWords.semicolon} ` : `${indexEntryWords.seeAlso} `,
    h('a', { 'epub:type': 'index-xref-related', href: `#${name.id}` }, name.heading),
  ]);
  const term = h('span', { 'epub:type': 'index-term', className: ['term'] }, heading);
  const years = dates ? `, ${formatYears(dates, locale)}` : '';
  return h('li', { 'epub:type': 'index-entry', id }, [
    term,
    `${years}${(heading + years).endsWith('.') ? ' ' : '. '}`,
    h('span', { 'epub:type': 'index-editor-note', className: ['gloss'] }, gloss),
    ' ',
    ...listPlaces(entry),
    ...(related.length > 0 ? [h('div', { className: ['related'] }, related)] : []),
  ]);
}

/** Where documents name something: “4: p. 18 ¶¶ 3, 4”. */
const listPlaces = ({ locators }: IndexEntry): (Element | string)[] =>
  locators.flatMap((here) => [
    h('span', { className: ['locators'] }, [
      h('b', here.number),
      `${punctuationWords.colon} `,
      ...formatLocators(here).flatMap(({ place, sign, page, words }) => [
        `${sign}${page ? `${page} ` : ''}`,
        h('a', { 'epub:type': 'index-locator', href: `${documentPath(here.slug)}#${place}` }, words),
      ]),
    ]),
    ' ',
  ]);

/** The chronology of what the documents mention; `undefined` where the edition has no dated events. */
export function buildChronologyPage(names: IndexEntry[], { edition }: ExportContext): BookPage | undefined {
  const events = listDatedEvents(names);
  if (events.length === 0) return undefined;
  return buildPage('chronology', 'events.xhtml', { ...edition, title: eventsWords.title, matter: 'backmatter' }, [
    h('section', { className: ['chronology'] }, [
      h('h1', eventsWords.title),
      h('p', { className: ['label'] }, eventsWords.intro),
      h(
        'dl',
        events.map((entry) =>
          h('div', [
            h('dt', formatDate(entry.dates, edition.language)),
            ' ',
            h('dd', [
              h('a', { href: `${indexPath}#${entry.name.id}` }, entry.name.direct ?? entry.name.heading),
              '. ',
              h('span', { className: ['gloss'] }, entry.name.gloss),
              ' ',
              ...listPlaces(entry),
            ]),
          ]),
        ),
      ),
    ]),
  ]);
}
