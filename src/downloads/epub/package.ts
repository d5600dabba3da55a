import type { Element } from 'xast';
import { x } from 'xastscript';
import { invertParts, type Agent } from '../../edition/agents/agent.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { isDateKnown } from '../modified.ts';
import { serializeXml } from '../xml.ts';
import { bookWords } from '../../words/words.ts';
import type { Book } from './epub.ts';
import { hasPrintedPages } from './navigation.ts';
import type { BookPage } from './xhtml.ts';

/** A file of the book that is no page of it. */
export interface BookFile {
  id: string;
  path: string;
  type: string;
  properties?: string;
}

const meta = (property: string, words: string, about: Record<string, string> = {}): Element =>
  x('meta', { ...about, property }, words);

/**
 * The package: what the book is, its files and their order.
 * @param pages in the order in which they are read
 */
export function buildPackage(
  book: Book,
  pages: Pick<BookPage, 'id' | 'path'>[],
  files: BookFile[],
  { edition, url }: ExportContext,
): string {
  const root = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'address',
      'xml:lang': edition.language,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'address' }, url.href),
        x('dc:title', edition.title),
        ...[...new Set([edition.language, ...book.documents.map(({ data }) => data.language)])].map((language) =>
          x('dc:language', language),
        ),
        ...edition.editors.flatMap((editor, at) =>
          listAgent('dc:creator', `editor-${at + 1}`, { name: editor }, 'edt'),
        ),
        ...listContributors(book.documents),
        x('dc:description', edition.subtitle),
        ...listSources(book.documents),
        x('dc:rights', edition.rights),
        ...(isDateKnown(book.modified) ? [x('dc:date', book.modified.slice(0, 10))] : []),
        meta('dcterms:modified', book.modified),
        ...describeAccess(book),
      ]),
      x('manifest', [
        ...pages.map(({ id, path }) =>
          x('item', {
            id,
            href: path,
            'media-type': 'application/xhtml+xml',
            properties: id === 'nav' ? 'nav' : undefined,
          }),
        ),
        ...files.map(({ id, path, type, properties }) => x('item', { id, href: path, 'media-type': type, properties })),
      ]),
      x(
        'spine',
        pages.map(({ id }) => x('itemref', { idref: id })),
      ),
    ],
  );
  return serializeXml(root, { closeEmptyElements: true });
}

/** Somebody with a hand in the book, with the role (MARC relators) and the name as it is sorted. */
function listAgent(
  element: string,
  id: string,
  { name, parts }: Pick<Agent, 'name' | 'parts'>,
  role: string,
): Element[] {
  const refines = `#${id}`;
  return [
    x(element, { id }, name),
    meta('role', role, { refines, scheme: 'marc:relators' }),
    ...(parts ? [meta('file-as', invertParts(parts), { refines })] : []),
  ];
}

/**
 * Who wrote or translated the texts, or edited the books that print them, each once in a role, as far as the texts
 * themselves state it. The book itself is its editors’.
 */
function listContributors(documents: ExportedDocument[]): Element[] {
  const all = documents.flatMap(({ data }) => [
    ...data.author.map((agent) => ({ agent, role: 'aut' })),
    ...data.translator.map((agent) => ({ agent, role: 'trl' })),
    ...(data.publishedIn?.editors ?? []).map((agent) => ({ agent, role: 'edc' })),
  ]);
  const stated = all.filter(({ agent: { name, certainty } }) => name !== undefined && certainty === 'stated');
  const once = new Map(stated.map((each) => [`${each.role} ${each.agent.name}`, each]));
  return [...once.values()].flatMap(({ agent, role }, at) =>
    listAgent('dc:contributor', `agent-${at + 1}`, agent, role),
  );
}

/**
 * What the texts were taken from, and of which of these the page numbers are, as EPUB Accessibility 1.1 asks. Its newer
 * `pageBreakSource` holds one source alone. Checkers read the last of them: those with page numbers come last.
 */
function listSources(documents: ExportedDocument[]): Element[] {
  const citations = (of: ExportedDocument[]) => new Set(of.flatMap(({ data }) => data.sourceNote?.citation ?? []));
  const paged = citations(documents.filter(hasPrintedPages));
  const others = citations(documents).difference(paged);
  return [...others, ...paged].flatMap((citation, at) => [
    x('dc:source', { id: `source-${at + 1}` }, citation),
    ...(paged.has(citation) ? [meta('source-of', 'pagination', { refines: `#source-${at + 1}` })] : []),
  ]);
}

/** For whom it can be read. The cover is not named: nothing in it is needed to read the book. */
function describeAccess({ documents, names }: Book): Element[] {
  const isPaged = documents.some(hasPrintedPages);
  const features = [
    'alternativeText',
    'ARIA',
    'displayTransformability',
    ...(names.length > 0 ? ['index'] : []),
    ...(isPaged ? ['pageBreakMarkers', 'pageNavigation'] : []),
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ];
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', bookWords.accessibility(isPaged)),
  ];
}
