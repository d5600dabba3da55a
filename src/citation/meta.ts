import { firstDay } from '../dates/dates.ts';
import { invertParts } from '../edition/agents/agent.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import { certainParts, citedPages, padDate, type CslItem, type CslName } from './item.ts';

/** A name and a value, for `<meta>`. */
export type Meta = [name: string, value: string];

/**
 * The tags by which scholarly indexes know a page (Highwire Press).
 * @param item without what is doubtful, since the tags have no sign for doubt
 */
export function highwireTags(item: CslItem, data: DocumentData): Meta[] {
  const pages = citedPages(data);
  const published = certainParts(item.issued)?.[0];
  return present([
    ['citation_title', item.title],
    ...(item.author ?? []).map((name): Meta => ['citation_author', formatInverted(name)]),
    ['citation_publication_date', published && padDate(published).join('/')],
    ['citation_inbook_title', item['container-title']],
    ['citation_volume', item.volume],
    ['citation_isbn', item.ISBN],
    ['citation_firstpage', pages[0]],
    ['citation_lastpage', pages[1]],
    [item.type === 'report' ? 'citation_technical_report_institution' : 'citation_publisher', item.publisher],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
  ]);
}

/** The same in Dublin Core; doubtful words keep their brackets, doubtful dates their sign of EDTF. */
export function dublinCoreTags(item: CslItem, data: DocumentData): Meta[] {
  return present([
    ['title', item.title],
    ['alternative', data.alsoKnownAs],
    ...(item.author ?? []).map((name): Meta => ['creator', formatInverted(name)]),
    ['publisher', item.publisher],
    [data.date.of === 'composition' ? 'created' : 'issued', firstDay(data.date.edtf) && data.date.edtf],
    ['type', 'Text'],
    ['language', item.language],
    ['source', data.sourceNote.citation],
    ['rights', data.rights.statement],
    ['isPartOf', item.source],
    ['identifier', item.URL],
  ]).map(([name, value]) => [`dcterms.${name}`, value]);
}

const formatInverted = (name: CslName): string =>
  'literal' in name ? name.literal : invertParts({ ...name, particle: name['dropping-particle'] });

const present = (pairs: [string, string | undefined][]): Meta[] =>
  pairs.filter((pair): pair is Meta => pair[1] !== undefined);
