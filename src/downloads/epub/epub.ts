import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import style from './epub.css?raw';
import { invertParts } from '../../edition/agents/agent.ts';
import { buildDocumentPage, buildIntroductionPage, buildNavigation, buildTitlePage } from './pages.ts';
import type { ExportedDocument, ExportedIntroduction, ExportContext } from '../export-document.ts';
import { licence } from '../../typeface/licence.ts';
import { serializeXml } from '../xml.ts';
import { bookWords } from '../../words/words.ts';

/** The typeface, as files. */
export type Faces = Record<'roman' | 'italic', Uint8Array>;

/** Beside them, what allows us to put them there. */
const licenceFile = 'fonts/OFL.txt';

/** The whole edition as an EPUB 3. Reproducible: the same texts give the same bytes. */
export function buildEpub(
  introduction: ExportedIntroduction | undefined,
  documents: ExportedDocument[],
  from: ExportContext,
  faces: Faces,
  modified: string,
): Uint8Array<ArrayBuffer> {
  const pages = Object.fromEntries(
    documents.map((document) => [`documents/${document.slug}.xhtml`, buildDocumentPage(document, from)]),
  );
  const book = {
    'nav.xhtml': buildNavigation(introduction, documents, from),
    'title.xhtml': buildTitlePage(from),
    ...(introduction && { 'introduction.xhtml': buildIntroductionPage(introduction, from) }),
    ...pages,
    'style.css': style,
    [licenceFile]: licence,
  };
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }], // must come first and uncompressed (EPUB OCF)
    'META-INF/container.xml': strToU8(container()),
    'EPUB/package.opf': strToU8(packageOf(introduction !== undefined, documents, from, modified)),
  };
  for (const [name, content] of Object.entries(book)) files[`EPUB/${name}`] = strToU8(content);
  for (const [name, face] of Object.entries(faces)) files[`EPUB/fonts/${name}.woff2`] = [face, { level: 0 }];
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 }); // ZIP stores local time, from 1980 on
}

const xml = (root: ReturnType<typeof x>): string => serializeXml(root, { closeEmptyElements: true });

const container = (): string =>
  xml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );

/** Who wrote, translated or edited the texts, each once in a role, as far as the texts themselves state it. */
function agentsOf(documents: ExportedDocument[]): Element[] {
  const all = documents.flatMap(({ data }) => [
    ...data.author.map((agent) => ({ agent, element: 'dc:creator', role: 'aut' })),
    ...data.translator.map((agent) => ({ agent, element: 'dc:contributor', role: 'trl' })),
    ...(data.publishedIn?.editors ?? []).map((agent) => ({ agent, element: 'dc:contributor', role: 'edt' })),
  ]);
  const stated = all.filter(({ agent: { name, certainty } }) => name !== undefined && certainty === 'stated');
  const once = new Map(stated.map((each) => [`${each.role} ${each.agent.name}`, each]));
  return [...once.values()].flatMap(({ agent: { name, parts }, element, role }, index) => {
    const refines = `#agent-${index + 1}`;
    return [
      x(element, { id: refines.slice(1) }, name),
      x('meta', { refines, property: 'role', scheme: 'marc:relators' }, role),
      ...(parts ? [x('meta', { refines, property: 'file-as' }, invertParts(parts))] : []),
    ];
  });
}

function packageOf(
  hasIntroduction: boolean,
  documents: ExportedDocument[],
  { edition, url }: ExportContext,
  modified: string,
): string {
  const page = (id: string, href: string, properties?: string) =>
    x('item', { id, href, 'media-type': 'application/xhtml+xml', properties });
  const face = (id: string) => x('item', { id, href: `fonts/${id}.woff2`, 'media-type': 'font/woff2' });
  const meta = (property: string, words: string) => x('meta', { property }, words);
  const hasPages = documents.some(({ apparatus }) => apparatus.pages.length > 0);
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    ...(hasPages ? ['printPageNumbers'] : []),
  ];
  const languages = [...new Set([edition.language, ...documents.map(({ data }) => data.language)])];
  return xml(
    x(
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
          ...languages.map((language) => x('dc:language', language)),
          ...edition.editors.map((editor) => x('dc:contributor', editor)),
          ...agentsOf(documents),
          x('dc:description', edition.subtitle),
          x('dc:rights', edition.rights),
          meta('dcterms:modified', modified),
          meta('schema:accessMode', 'textual'),
          meta('schema:accessModeSufficient', 'textual'),
          ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
          meta('schema:accessibilityHazard', 'none'),
          meta('schema:accessibilitySummary', bookWords.accessibility),
        ]),
        x('manifest', [
          page('nav', 'nav.xhtml', 'nav'),
          page('title', 'title.xhtml'),
          ...(hasIntroduction ? [page('introduction', 'introduction.xhtml')] : []),
          ...documents.map(({ slug, number }) => page(`document-${number}`, `documents/${slug}.xhtml`)),
          x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          face('roman'),
          face('italic'),
          x('item', { id: 'licence', href: licenceFile, 'media-type': 'text/plain' }),
        ]),
        x('spine', [
          x('itemref', { idref: 'title' }),
          x('itemref', { idref: 'nav' }),
          ...(hasIntroduction ? [x('itemref', { idref: 'introduction' })] : []),
          ...documents.map(({ number }) => x('itemref', { idref: `document-${number}` })),
        ]),
      ],
    ),
  );
}
