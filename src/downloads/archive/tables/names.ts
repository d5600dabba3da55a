import { isAnchorOf, parseAnchor } from '../../../apparatus/anchors.ts';
import type { Mention } from '../../../apparatus/apparatus.ts';
import { countPlaces, type IndexEntry } from '../../../apparatus/name-index.ts';
import type { Name } from '../../../edition/names.ts';
import { identifiersOf, type Authority } from '../../../edition/names/identifiers.ts';
import { makeTable, type Table } from './table.ts';

/** The addresses under which authority files know a name: unlike the numbers, no program takes them for quantities. */
const identifiers = (name: Name): Partial<Record<Authority, string>> =>
  Object.fromEntries(identifiersOf(name).map(({ authority, address }) => [authority, address]));

/** The index, an entry in each row. */
export const makeNamesTable = (index: IndexEntry[], addressOf: (id: string) => string): Promise<Table> =>
  makeTable('names', index, {
    name: ['id', ({ name }) => name.id],
    kind: ['text', ({ name }) => name.kind],
    heading: ['text', ({ name }) => name.heading],
    direct: ['text', ({ name }) => name.direct],
    dates: ['edtf', ({ name }) => name.dates],
    gloss: ['text', ({ name }) => name.gloss],
    aliases: ['list', ({ name }) => name.aliases],
    forms: ['list', ({ name }) => name.forms],
    see_also: ['list', ({ name }) => name.seeAlso],
    documents: ['number', ({ locators }) => locators.length],
    mentions: ['number', countPlaces],
    wikidata: ['address', ({ name }) => identifiers(name).wikidata],
    viaf: ['address', ({ name }) => identifiers(name).viaf],
    gnd: ['address', ({ name }) => identifiers(name).gnd],
    geonames: ['address', ({ name }) => identifiers(name).geonames],
    address: ['address', ({ name }) => addressOf(name.id)],
  });

/** The mentions in a document, from its apparatus. */
interface Mentioning {
  slug: string;
  mentions: Pick<Mention, 'id' | 'place' | 'form'>[];
  url: URL;
}

/** Where each entry is mentioned: a paragraph or note in each row, in the order of the index. */
export function makeMentionsTable(index: IndexEntry[], documents: Mentioning[]): Promise<Table> {
  return makeTable('mentions', listMentions(index, documents), {
    name: ['id', ({ id }) => id],
    document: ['id', ({ slug }) => slug],
    anchor: ['id', ({ place }) => place],
    paragraph: ['number', ({ place }) => (isAnchorOf('paragraph', place) ? parseAnchor(place)!.label : undefined)],
    page: ['text', ({ page }) => page],
    forms: ['list', ({ here }) => [...new Set(here.flatMap(({ form }) => form ?? []))]],
    times: ['number', ({ here }) => here.length],
    address: ['address', ({ address }) => address],
  });
}

function* listMentions(index: IndexEntry[], documents: Mentioning[]) {
  const bySlug = new Map(
    documents.map(({ slug, mentions, url }) => [
      slug,
      { url, at: Map.groupBy(mentions, ({ id, place }) => `${id} ${place}`) },
    ]),
  );
  for (const { name, locators } of index)
    for (const { slug, places } of locators)
      for (const { place, page } of places) {
        const { url, at } = bySlug.get(slug)!;
        const { id } = name;
        yield { id, slug, place, page, here: at.get(`${id} ${place}`)!, address: new URL(`#${place}`, url).href };
      }
}
