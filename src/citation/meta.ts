import type { DocumentData } from '../edition/document-schema.ts';
import { omitDoubtful, type CslItem, type CslName } from './item.ts';

/** A name and a value, for `<meta>`. */
export type Meta = [name: string, value: string];

/**
 * The words by which scholarly indexes know a page (Highwire Press). They have no sign for doubt: what is not certain
 * is left out.
 */
export function highwireTags(item: CslItem): Meta[] {
  const pages = item.page?.split('-') ?? [];
  return present([
    ['citation_title', item.title],
    ...(item.author ?? []).map((name): [string, string | undefined] => [
      'citation_author',
      omitDoubtful(formatInverted(name)),
    ]),
    [
      'citation_publication_date',
      item.issued.circa
        ? undefined
        : item.issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('/'),
    ],
    ['citation_inbook_title', omitDoubtful(item['container-title'])],
    ['citation_volume', item.volume],
    ['citation_isbn', item.ISBN],
    ['citation_firstpage', pages[0]],
    ['citation_lastpage', pages[1]],
    [
      item.type === 'report' ? 'citation_technical_report_institution' : 'citation_publisher',
      omitDoubtful(item.publisher),
    ],
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
    [data.date.of === 'composition' ? 'created' : 'issued', data.date.edtf],
    ['type', 'Text'],
    ['language', item.language],
    ['source', data.sourceNote.citation],
    ['rights', data.rights.statement],
    ['isPartOf', item.source],
    ['identifier', item.URL],
  ]).map(([name, value]) => [`dcterms.${name}`, value]);
}

const formatInverted = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

const present = (pairs: [string, string | undefined][]): Meta[] =>
  pairs.filter((pair): pair is Meta => pair[1] !== undefined);
