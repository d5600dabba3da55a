import type { DocumentData } from '../edition/document-schema.ts';
import { markDoubt, omitDoubtful } from './doubt.ts';
import { certainParts, citedEdtf, citedPages, padDate, toDoubtfulEdtf, type CslItem } from './item.ts';
import { citedNames, formatSorted, type CitedName } from './names.ts';

/** A name and a value, for `<meta>`. */
export type Meta = [name: string, value: string];

/**
 * The tags by which scholarly indexes know a page (Highwire Press).
 * @param item without what is doubtful, since the tags have no sign for doubt
 */
export function highwireTags(item: CslItem, data: DocumentData): Meta[] {
  const pages = citedPages(data);
  const published = certainParts(item.issued)?.[0];
  const named = areNamesForHighwire(data) ? citedNames(data) : { author: [], editor: [] };
  const isBook = item.type === 'chapter';
  return present([
    ['citation_title', item.title],
    ...tags('citation_author', named.author, omitDoubtful),
    ...tags('citation_editor', named.editor, omitDoubtful),
    ['citation_publication_date', published && padDate(published).join('/')],
    ['citation_inbook_title', isBook ? item['container-title'] : undefined],
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_isbn', item.ISBN],
    ['citation_firstpage', pages[0]],
    ['citation_lastpage', pages[1]?.split(', ').at(-1)],
    [item.type === 'report' ? 'citation_technical_report_institution' : 'citation_publisher', item.publisher],
    ['citation_language', item.language],
    ['citation_abstract', item.abstract],
    ['citation_public_url', item.URL],
  ]);
}

/**
 * Zotero drops all other names where there are Highwire’s, and takes one alone of two and two words for two names: then
 * names stand in the other tags only. (“Embedded Metadata.js” of zotero/translators: addHighwireMetadata,
 * processHighwireCreators.)
 */
function areNamesForHighwire(data: DocumentData): boolean {
  const { author, editor, recipient, translator } = citedNames(data);
  const isTakenForTwo = (names: CitedName[]) =>
    names.length === 1 && /^[^,]* [^,]*, [^,]* [^,]*/.test(formatSorted(names[0]!, omitDoubtful) ?? '');
  return (
    [...author, ...editor].every(({ certainty }) => certainty === 'stated') &&
    [...recipient, ...translator].length === 0 &&
    !isTakenForTwo(author) &&
    !isTakenForTwo(editor)
  );
}

/** The item types of Zotero. */
const zoteroTypes: Record<string, string> = {
  report: 'report',
  chapter: 'bookSection',
  personal_communication: 'letter',
  'article-magazine': 'magazineArticle',
  manuscript: 'manuscript',
  speech: 'presentation',
  document: 'document',
};

/**
 * The same in Dublin Core and the terms that Zotero reads beside it; doubtful words keep their brackets, doubtful dates
 * their sign of EDTF. There is no `dcterms.source` and `dcterms.type`, from which Zotero makes the title of a journal
 * and a journal article (“RDF.js”: importItem, detectType).
 */
export function dublinCoreTags(item: CslItem, data: DocumentData): Meta[] {
  const { author, recipient, translator, editor } = citedNames(data);
  const date = citedEdtf(data);
  const isWritten = data.date.of === 'composition';
  return present([
    ['z:itemType', zoteroTypes[item.type]],
    ['dcterms.title', item.title],
    ['dcterms.alternative', data.alsoKnownAs],
    ...tags('dcterms.creator', author, markDoubt),
    ...tags('bib.editors', editor, markDoubt),
    ...tags('z.translators', translator, markDoubt),
    ...tags('z.recipients', recipient, markDoubt),
    ['prism.publicationName', item['container-title']],
    ['dcterms.publisher', item.publisher],
    ['eprints.place_of_pub', item['publisher-place']],
    [isWritten ? 'dcterms.created' : 'dcterms.issued', isWritten ? toDoubtfulEdtf(data.date) : date],
    ['dcterms.date', date],
    ['dcterms.language', item.language],
    ['dcterms.abstract', item.abstract],
    ['dcterms.rights', data.rights?.statement],
    ['dcterms.isPartOf', item.source],
    ['dcterms.identifier', item.URL],
  ]);
}

const tags = (tag: string, names: CitedName[], mark: typeof markDoubt): [string, string | undefined][] =>
  names.map((name) => [tag, formatSorted(name, mark)]);

const present = (pairs: [string, string | undefined][]): Meta[] =>
  pairs.filter((pair): pair is Meta => pair[1] !== undefined);
