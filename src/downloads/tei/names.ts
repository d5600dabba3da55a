import type { Element } from 'xast';
import { x } from 'xastscript';
import { formatDate, parseDate } from '../../dates/dates.ts';
import { nameKinds, type Name, type NameKind } from '../../edition/names.ts';
import { identifiersOf } from '../../edition/names/identifiers.ts';
import type { ExportContext } from '../export-document.ts';
import { datesOfEvent } from './dates.ts';
import { onLines } from './on-lines.ts';

/** The TEI elements of a list of names, of an entry in it, and of a name there and in a text, by kind. */
export const nameElements: Record<
  NameKind,
  { list: [name: string, type?: string]; entry: string; form: string; mention: [name: string, type?: string] }
> = {
  persons: { list: ['listPerson'], entry: 'person', form: 'persName', mention: ['persName'] },
  organisations: { list: ['listOrg'], entry: 'org', form: 'orgName', mention: ['orgName'] },
  places: { list: ['listPlace'], entry: 'place', form: 'placeName', mention: ['placeName'] },
  works: { list: ['listBibl'], entry: 'bibl', form: 'title', mention: ['title'] },
  events: { list: ['listEvent'], entry: 'event', form: 'eventName', mention: ['rs', 'event'] },
  terms: { list: ['list', 'terms'], entry: 'item', form: 'term', mention: ['term'] },
};

/** The `xml:id` of an entry: one of the index may begin with a digit, which XML does not allow. */
export const nameId = (id: string): string => `name-${id}`;

/**
 * Entries of the index in TEI: `listPerson`, `listOrg`, `listPlace`, `listBibl`, `listEvent` and a `list` of terms, as
 * far as there are any, each entry with the `xml:id` of `nameId`. They may stand in `standOff`, in the order given.
 */
export const buildNameLists = (names: Name[], from: Pick<ExportContext, 'edition' | 'url'>): Element[] =>
  nameKinds.flatMap((kind) => {
    const entries = names.filter((name) => name.kind === kind);
    const [list, type] = nameElements[kind].list;
    return entries.length > 0
      ? [
          onLines(
            list,
            { type },
            entries.map((name) => buildNameEntry(name, from)),
          ),
        ]
      : [];
  });

/** An entry: its heading, other names and forms in the texts; its address and identifiers; its dates and gloss. */
function buildNameEntry(name: Name, { edition, url }: Pick<ExportContext, 'edition' | 'url'>): Element {
  const { id, kind, heading, direct, aliases, forms, dates, gloss } = name;
  const { entry, form } = nameElements[kind];
  const called = (type: string, words: string[]) => words.map((each) => x(form, { type }, each));
  return onLines(entry, { 'xml:id': nameId(id), ...(kind === 'events' && dates ? datesOfEvent(dates) : {}) }, [
    ...called('heading', [heading]),
    ...called('direct', direct ? [direct] : []),
    ...called('alias', aliases),
    ...called('form', forms),
    x('idno', { type: 'URI' }, new URL(`names/#${id}`, url).href),
    ...identifiersOf(name).map(({ authority, number }) => x('idno', { type: authority }, number)),
    ...(dates && kind !== 'events' ? datesInWords(kind, dates, edition.language) : []),
    x('note', { type: 'gloss' }, gloss),
  ]);
}

/** The birth and death of a person whose dates are an interval; any other dates as they are. */
function datesInWords(kind: NameKind, dates: string, language: string): Element[] {
  const said = (name: string, date: string) => x(name, datesOfEvent(date), formatDate(date, language));
  if (kind !== 'persons' || parseDate(dates).type !== 'interval')
    return [x('note', { type: 'dates' }, [said('date', dates)])];
  const isKnown = (end: string) => end !== '' && end !== '..';
  return dates.split('/').flatMap((end, index) => (isKnown(end) ? [said(index === 0 ? 'birth' : 'death', end)] : []));
}
