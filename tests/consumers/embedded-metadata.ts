import type { CheerioAPI } from 'cheerio';

/**
 * The item that Zotero saves from a page, by the published rules of its translators (github.com/zotero/translators,
 * “Embedded Metadata.js” and “RDF.js”, and `cleanAuthor` of zotero/utilities), for the tags that our pages have.
 */
export interface SavedItem {
  itemType: string;
  creators: { creatorType: string; firstName?: string; lastName: string }[];
  [field: string]: unknown;
}

type Creator = SavedItem['creators'][number];

/** `_prefixes` of “Embedded Metadata.js”. */
const prefixes = ['bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'vcard', 'link', 'z', 'eprint', 'eprints', 'og'];

/** “RDF.js”, importItem: for each field, the terms in which it looks for it, first come first served. */
const rdfFields: [field: string, terms: string[]][] = [
  ['title', ['dc:title', 'dcterms:title', 'og:title']],
  ['publicationTitle', ['prism:publicationName', 'dc:source', 'dcterms:source']],
  ['publisher', ['dc:publisher', 'dcterms:publisher']],
  ['place', ['eprints:place_of_pub']],
  ['date', ['prism:publicationDate', 'og:published_time', 'dcterms:issued', 'dc:date', 'dcterms:date']],
  ['url', ['og:url']],
  ['abstractNote', ['og:description', 'dcterms:abstract']],
  ['language', ['dcterms:language']],
  ['rights', ['dcterms:rights']],
];

/** “RDF.js”, importItem: whom it looks for, in the order of the types that an item can have. */
const rdfCreators: [type: string, terms: string[]][] = [
  ['author', ['dcterms:creator', 'dcterms:contributor']],
  ['editor', ['bib:editors']],
  ['translator', ['z:translators']],
  ['recipient', ['z:recipients']],
];

/** HIGHWIRE_MAPPINGS of “Embedded Metadata.js”. */
const highwireFields: Record<string, string> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_inbook_title: 'publicationTitle',
  citation_volume: 'volume',
  citation_issue: 'issue',
  citation_technical_report_institution: 'institution',
  citation_publisher: 'publisher',
  citation_isbn: 'ISBN',
  citation_abstract: 'abstractNote',
  citation_public_url: 'url',
  citation_language: 'language',
};

/** What Zotero calls the fields of an item of a type, where it is not as above. */
const fieldNames: Record<string, Record<string, string>> = {
  bookSection: { publicationTitle: 'bookTitle' },
  report: { publisher: 'institution', publicationTitle: '' },
  letter: { publisher: '', place: '', publicationTitle: '' },
};

export function readEmbeddedMetadata($: CheerioAPI): SavedItem {
  const tags = $('head > meta')
    .toArray()
    .map(({ attribs }) => [attribs['name'] ?? attribs['property'] ?? '', attribs['content'] ?? ''] as const)
    .filter(([name, content]) => name && content);
  const highwire = (name: string) => tags.filter(([tag]) => tag.endsWith(name)).map(([, content]) => content);

  // init: statements in RDF for every tag with a known prefix
  const rdf = new Map<string, string[]>();
  for (const [tag, value] of tags) {
    const [prefix] = tag.split(/[.:_]/) as [string];
    if (!prefixes.includes(prefix.toLowerCase())) continue;
    const term = `${prefix.toLowerCase()}:${tag.slice(prefix.length + 1).replace(/^./, (sign) => sign.toLowerCase())}`;
    rdf.set(term, [...(rdf.get(term) ?? []), value]);
  }
  const firstOf = (terms: string[]) => terms.map((term) => rdf.get(term)).find((values) => values);

  // init and detectType: Highwire’s type is the most accurate, then z:itemType, then a guess from dcterms:type
  const hwType = highwire('citation_journal_title').length
    ? 'journalArticle'
    : highwire('citation_technical_report_institution').length
      ? 'report'
      : highwire('citation_inbook_title').length || highwire('citation_book_title').length
        ? 'bookSection'
        : undefined;
  const itemType = hwType ?? firstOf(['z:itemType'])?.[0] ?? 'journalArticle';

  const fields: Record<string, unknown> = {};
  for (const [field, terms] of rdfFields) fields[field] = firstOf(terms)?.[0];
  // addHighwireMetadata: its fields take the place of those from RDF
  for (const [tag, field] of Object.entries(highwireFields)) {
    const [value] = highwire(tag);
    if (value) fields[field] = value.trim().replace(/\s+/g, ' ');
  }
  const [first] = highwire('citation_firstpage');
  const [last] = highwire('citation_lastpage');
  if (first) fields['pages'] = last ? `${first}-${last}` : first;

  const fromHighwire = [
    ...processHighwireCreators(highwire('citation_author'), 'author'),
    ...processHighwireCreators(highwire('citation_editor'), 'editor'),
  ];
  const fromRdf = rdfCreators.flatMap(([type, terms]) =>
    (firstOf(terms) ?? []).map((name) => cleanAuthor(name, type, name.includes(','))),
  );
  const named = Object.entries(fields).flatMap(([field, value]) => {
    const name = fieldNames[itemType]?.[field] ?? field;
    return name && value !== undefined ? [[name, value] as const] : [];
  });
  return { itemType, creators: fromHighwire.length > 0 ? fromHighwire : fromRdf, ...Object.fromEntries(named) };
}

/** processHighwireCreators: a lone name is parted at commas where there are two words on either side. */
function processHighwireCreators(names: string[], type: string): Creator[] {
  return names.flatMap((content) => {
    let creators = content.split(/\s*;\s*/);
    if (creators.length === 1 && names.length === 1) {
      const parts = creators[0]!.split(/\s*,\s*/);
      if (parts.length > 1 && parts[0]!.includes(' ') && parts[1]!.includes(' ')) creators = parts;
    }
    return creators
      .map((each) => each.trim())
      .filter((each) => /[^\s,-.;]/.test(each))
      .map((each) => cleanAuthor(each, type, each.includes(',')));
  });
}

/** cleanAuthor: signs at the ends are dropped, then the name is parted at a comma, or else at its last space. */
function cleanAuthor(author: string, creatorType: string, useComma: boolean): Creator {
  const name = author.replace(/^[\s\u00a0.,/[\]:]+/, '').replace(/[\s\u00a0.,/[\]:]+$/, '');
  const [lastName, firstName] = (
    useComma
      ? name.split(/[,،] ?/)
      : [name.slice(name.lastIndexOf(' ') + 1), name.slice(0, Math.max(0, name.lastIndexOf(' ')))]
  ) as [string, string?];
  return { creatorType, ...(firstName && { firstName: dotInitials(firstName) }), lastName };
}

const dotInitials = (names: string): string =>
  names
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((each) => (/^[A-ZА-Я]$/u.test(each) ? `${each}.` : each))
    .join(' ');
