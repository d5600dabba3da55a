import type { EditionData } from '../edition/edition-schema.ts';
import type { Name, NameKind } from '../edition/names.ts';
import { identifiersOf } from '../edition/names/identifiers.ts';
import type { Meta } from './meta.ts';
import { escapeHtml, type Html } from './styles/html.ts';
import { italic, quote } from './styles/phrases.ts';

/** A page of the editors’ own: a thread, the index, or the first page, which stands for the edition. */
export interface EditionPage {
  /** Its type in the vocabulary of schema.org. */
  type: 'Article' | 'DefinedTermSet' | 'Collection';
  title: string;
  description: string;
  url: string;
  edition: EditionData;
  /** Address of the edition’s first page. */
  home: string;
  /** Addresses of the documents that it lists or quotes. */
  documents?: string[] | undefined;
  /** The names that it explains. */
  names?: Name[] | undefined;
}

/** What the names of a kind are names of, in the vocabulary of schema.org. */
const things: Partial<Record<NameKind, string>> = {
  persons: 'Person',
  organisations: 'Organization',
  places: 'Place',
  works: 'CreativeWork',
  events: 'Event',
};

/** What reference managers save of such a page: a web page of the edition (Zotero’s “Embedded Metadata.js”). */
export const editionPageTags = ({ type, title, description, url, edition }: EditionPage): Meta[] => [
  ['z:itemType', 'webpage'],
  ['citation_title', title],
  ['citation_public_url', url],
  ['citation_language', edition.language],
  ['citation_abstract', description],
  ...edition.editors.map((editor): Meta => ['dcterms.creator', editor]),
  ...(type === 'Collection' ? [] : ([['dcterms.isPartOf', edition.title]] satisfies Meta[])),
];

/** The page in the vocabulary of schema.org, as JSON-LD. */
export function editionPageJsonLd(page: EditionPage): object {
  const { type, title, description, url, edition, home, documents, names } = page;
  const { editors, language, licence } = edition;
  return {
    '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, sameAs: { '@type': '@id' } },
    '@id': url,
    '@type': type,
    url,
    name: title,
    description,
    inLanguage: language,
    license: type === 'Collection' ? licence : undefined,
    editor: editors.length > 0 ? editors.map((name) => ({ '@type': 'Person', name })) : undefined,
    [type === 'Collection' ? 'hasPart' : 'citation']: documents?.map((address) => ({ '@id': address })),
    // The other entries can be read on the page; these lead to the same person, place or thing elsewhere.
    hasDefinedTerm: names?.flatMap((name) => knownElsewhere(name, url)),
    isPartOf:
      type === 'Collection' ? undefined : { '@type': 'Collection', '@id': home, url: home, name: edition.title },
  };
}

/** An entry of the index with what it is the same as; none where no authority file is known to have it. */
function knownElsewhere(name: Name, index: string): object[] {
  const sameAs = identifiersOf(name).map(({ address }) => address);
  const types = ['DefinedTerm', things[name.kind]].filter(Boolean);
  return sameAs.length > 0
    ? [{ '@type': types, '@id': `${index}#${name.id}`, name: name.direct ?? name.heading, sameAs }]
    : [];
}

/** A note on a page of the edition by The Chicago Manual of Style, 17th edition (14.207). */
export function citeEditionPage(title: string, url: string, { title: edition, editors }: EditionData): Html {
  const editedBy = editors.length > 0 ? `, ed. ${escapeHtml(new Intl.ListFormat('en').format(editors))}` : '';
  return `${quote(title, ',')} in ${italic(edition)!}${editedBy}, ${escapeHtml(url)}.`;
}
