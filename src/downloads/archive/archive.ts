import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../addresses.ts';
import { citeDocument } from '../../citation/cite-document.ts';
import type { CslItem } from '../../citation/item.ts';
import { contentFolder } from '../../content-folder.ts';
import { getDocuments, getNames, getQuotedPassages, getThreads } from '../../library.ts';
import { memoize } from '../../memoize.ts';
import { archiveWords } from '../../words/words.ts';
import { exportDocument, exportIntroduction, getExportContext, type ExportedDocument } from '../export-document.ts';
import { introductionToText, toBareText, toPlainText } from '../plain-text.ts';
import { toTei } from '../tei/tei.ts';
import { indexToTei } from './index-tei.ts';
import { buildReadme } from './readme.ts';
import { makeDocumentsTable } from './tables/documents.ts';
import { makeMentionsTable, makeNamesTable } from './tables/names.ts';
import { listParagraphs, makeParagraphsTable, type Paragraph } from './tables/paragraphs.ts';
import { tableToCsv } from './tables/table.ts';
import { makeThreadsTable } from './tables/threads.ts';

/** The full address of a page of the edition. */
const addressOf = (path: string): string => new URL(siteAddress(path), import.meta.env.SITE).href;

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
  const documents: ExportedDocument[] = [];
  const paragraphs: Paragraph[] = [];
  const citations: CslItem[] = [];
  const files: Record<string, string | Uint8Array> = {};
  for (const document of await getDocuments()) {
    const { slug, data } = document;
    // One after another, so that the tree of each text is made once and not kept.
    const exported = await exportDocument(document);
    documents.push(exported);
    paragraphs.push(...listParagraphs(exported));
    citations.push((await citeDocument(document)).item);
    files[`text/${slug}.txt`] = toBareText(exported);
    files[`text-with-apparatus/${slug}.txt`] = toPlainText(exported, from);
    files[`tei/${slug}.tei.xml`] = toTei(exported, from);
    files[`sources/${data.source.file}`] = readFileSync(join(contentFolder, 'sources', data.source.file));
  }
  files['documents.csl.json'] = `${JSON.stringify(citations, null, 2)}\n`;

  const mentioning = documents.map(({ slug, url, apparatus: { mentions } }) => ({ slug, url, mentions }));
  const tables = [
    makeDocumentsTable(documents),
    makeParagraphsTable(paragraphs),
    await getNamesTable(),
    makeMentionsTable(await getNames(), mentioning),
    await makeThreadsTable(await getThreads(), await getQuotedPassages(), addressOf),
  ].filter(({ rows }) => rows.length > 0);
  for (const table of tables) files[`${table.name}.csv`] = tableToCsv(table);

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
  return pack(files);
});

/** Packs files in the order of their names, and with one date, for the clock has no part in them. */
function pack(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 }); // ZIP stores local time, from 1980 on
}
