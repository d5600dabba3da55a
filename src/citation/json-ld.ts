import { formatParts } from '../edition/agents/agent.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import { certainParts, padDate, toCslDate, type CslItem } from './item.ts';
import type { CslName } from './names.ts';
import { findEntry } from '../edition/names/find-entry.ts';
import { identifiersOf } from '../edition/names/identifiers.ts';
import type { Name } from '../edition/names.ts';

/** What a search engine is told of the edition: where it is, and what it is called. */
export interface Collection {
  title: string;
  /** Address of its home page. */
  url: string;
}

/** JSON-LD as it stands within HTML: no sign in it may end the element. */
export const serializeJsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The vocabulary by a rule instead of by a file, so that nobody need fetch anything to read the data. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  image: { '@type': '@id' },
  sameAs: { '@type': '@id' },
};

const types: Record<string, string> = { report: 'Report', chapter: 'Chapter' };

/**
 * A document in the vocabulary of schema.org, as JSON-LD.
 * @param item without what is doubtful, since the vocabulary has no sign for doubt
 * @param citedAs the citation in words
 * @param image address of the document's picture
 * @param names the names of the index, which may say who else knows an author
 */
export function toJsonLd(
  item: CslItem,
  data: DocumentData,
  { title, url }: Collection,
  citedAs: string,
  image: string,
  names: Name[],
): object {
  const named = (name: CslName) => ({ ...agentOf(name), sameAs: sameAs(name, names) });
  const book = item['container-title'];
  const published = [toCslDate(data.date), item.issued].map((date) =>
    certainParts(date)
      ?.map((parts) => padDate(parts).join('-'))
      .join('/'),
  );
  const written = data.date.of === 'composition';
  return {
    '@context': context,
    '@id': item.URL,
    '@type': types[item.type] ?? 'Article',
    url: item.URL,
    name: item.title,
    alternativeHeadline: data.alsoKnownAs,
    genre: data.kind,
    author: data.author.some(({ certainty }) => certainty === 'stated') ? item.author?.map(named) : undefined,
    translator: item.translator?.map(named),
    dateCreated: written ? published[0] : undefined,
    datePublished: written && !data.publishedIn?.date ? undefined : published[1],
    publisher: organisation(item.publisher),
    pagination: book && item.page,
    inLanguage: item.language,
    copyrightNotice: data.rights?.statement,
    creditText: citedAs,
    isAccessibleForFree: true,
    image,
    isPartOf: [
      ...(book
        ? [
            {
              '@type': 'Book',
              name: book,
              isbn: item.ISBN,
              volumeNumber: item.volume,
              editor: item.editor?.map(named),
              publisher: organisation(item.publisher),
            },
          ]
        : []),
      { '@type': 'Collection', '@id': url, url, name: title },
    ],
  };
}

const organisation = (name: string | undefined) => (name ? { '@type': 'Organization', name } : undefined);

/** Where else a person or body is known, if the index says so. */
function sameAs(name: CslName, names: Name[]): string[] | undefined {
  const entry = findEntry({ name: fullName(name), isBody: false }, names);
  const addresses = entry ? identifiersOf(entry).map(({ address }) => address) : [];
  return addresses.length > 0 ? addresses : undefined;
}

const fullName = (name: CslName): string =>
  'literal' in name ? name.literal : formatParts({ ...name, particle: name['dropping-particle'] });

const agentOf = (name: CslName) =>
  'literal' in name
    ? { name: fullName(name) }
    : {
        '@type': 'Person',
        name: fullName(name),
        familyName: name.family,
        givenName: name.given,
        honorificSuffix: name.suffix,
      };
