import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullAddress, siteAddress } from '../../addresses.ts';
import { citeDocument } from '../../citation/cite-document.ts';
import { contentFolder } from '../../content-folder.ts';
import { getDocuments, getNames, getQuotedPassages, getThreads, type LibraryDocument } from '../../library.ts';
import { memoize } from '../../memoize.ts';
import { archiveWords } from '../../words/words.ts';
import { exportDocument } from '../export-document.ts';
import { exportIntroduction, getExportContext } from '../export-edition.ts';
import { getExport } from '../exports/get-export.ts';
import { introductionToText } from '../plain-text.ts';
import { packZip, type PackedFile } from '../zip.ts';
import { indexToTei } from './index-tei.ts';
import { buildReadme } from './readme.ts';
import { makeDocumentsTable } from './tables/documents.ts';
import { makeMentionsTable, makeNamesTable } from './tables/names.ts';
import { makeParagraphsTable, type Paragraph } from './tables/paragraphs.ts';
import { makeThreadsTable } from './tables/threads.ts';

/** The full address of a page of the edition. */
const addressOf = (path: string): string => fullAddress(siteAddress(path)).href;

/** The index as a table. */
export const getNamesTable = async () => makeNamesTable(await getNames(), (id) => addressOf(`/names/#${id}`));

/** The index in TEI. */
export const getIndexTei = async () =>
  indexToTei(
    (await getNames()).map(({ name }) => name),
    await getExportContext(),
  );

/**
 * The whole edition as data, a ZIP archive: tables, texts, TEI, citations, sources, and a README that explains them.
 * Reproducible: the same edition gives the same bytes.
 */
export const getArchive = memoize(async (): Promise<Uint8Array<ArrayBuffer>> => {
  const from = await getExportContext();
  const library = await getDocuments();
  const documents = library.map(exportDocument);
  const files: Record<string, PackedFile['content']> = {};
  for (const document of library) {
    const { slug, data } = document;
    files[`text/${slug}.txt`] = () => getExport(document, 'bareText');
    files[`text-with-apparatus/${slug}.txt`] = () => getExport(document, 'plainText');
    files[`tei/${slug}.tei.xml`] = () => getExport(document, 'tei');
    files[`sources/${data.source.file}`] = async () => readFileSync(join(contentFolder, 'sources', data.source.file));
  }
  const citations = await Promise.all(library.map(async (document) => (await citeDocument(document)).item));
  files['documents.csl.json'] = `${JSON.stringify(citations, null, 2)}\n`;

  const mentioning = documents.map(({ slug, url, apparatus: { mentions } }) => ({ slug, url, mentions }));
  const all = [
    await makeDocumentsTable(documents),
    await makeParagraphsTable(listParagraphs(library)),
    await getNamesTable(),
    await makeMentionsTable(await getNames(), mentioning),
    await makeThreadsTable(await getThreads(), await getQuotedPassages(), addressOf),
  ];
  const tables = all.filter(({ length }) => length > 0);
  for (const { name, csv } of tables) files[`${name}.csv`] = csv;

  const hasNames = (await getNames()).length > 0;
  if (hasNames) files['names.tei.xml'] = await getIndexTei();

  const introduction = await exportIntroduction();
  if (introduction) files['introduction.txt'] = introductionToText(introduction, from);

  const { folders } = archiveWords;
  files['README.txt'] = buildReadme(from, documents, tables, [
    ...(hasNames ? [['names.tei.xml', folders.index] satisfies [string, string]] : []),
    ['documents.csl.json', folders.citations],
    ...(introduction ? [['introduction.txt', folders.introduction] satisfies [string, string]] : []),
    ['text/', folders.text],
    ['text-with-apparatus/', folders.apparatus],
    ['tei/', folders.tei],
    ['sources/', folders.sources],
  ]);
  const inOrder = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return packZip(inOrder.map(([path, content]) => ({ path, content })));
});

/** The paragraphs of all documents, those of one after those of another. */
async function* listParagraphs(library: LibraryDocument[]): AsyncGenerator<Paragraph> {
  for (const document of library) yield* await getExport(document, 'paragraphs');
}
