import { getCollection, render, type CollectionEntry } from 'astro:content';
import { listAnchors, type Apparatus, type QuotedPassage } from './apparatus/apparatus.ts';
import { chronologyReferences, collectBacklinks, type Backlink } from './apparatus/backlinks.ts';
import { contentFolder } from './content-folder.ts';
import type { EditionData } from './edition/edition-schema.ts';
import { buildNameIndex, type IndexEntry } from './apparatus/name-index.ts';
import { readNames } from './edition/names.ts';
import { sortDocuments } from './edition/documents/order.ts';
import type { DocumentData } from './edition/document-schema.ts';
import { formatAttribution, formatAuthors, formatMarking, formatOrigin, formatTitle } from './edition/wording.ts';
import { readRendered } from './markdown/frontmatter.ts';
import { memoize } from './memoize.ts';

/** A document of the edition, with its place in the order. */
export interface LibraryDocument {
  slug: string;
  /** As printed; else its place in the order, 1 for the first. */
  number: string;
  /** Its place in the order, 1 for the first. */
  position: number;
  data: DocumentData;
  apparatus: Apparatus;
  /** Its text as HTML, as its page has it. */
  html: string;
  entry: CollectionEntry<'documents'>;
}

/** Passages of several documents on one question. */
export interface LibraryThread {
  slug: string;
  data: CollectionEntry<'threads'>['data'];
  entry: CollectionEntry<'threads'>;
}

/** What the editors say before the documents. */
export interface LibraryIntroduction {
  data: CollectionEntry<'introduction'>['data'];
  entry: CollectionEntry<'introduction'>;
}

/** The edition's own description. */
export async function getEdition(): Promise<EditionData> {
  const [entry] = await getCollection('edition');
  return entry!.data;
}

/** The introduction; `undefined` where the edition has none. */
export const getIntroduction = memoize(async (): Promise<LibraryIntroduction | undefined> => {
  const [entry] = await getCollection('introduction');
  return entry && { data: entry.data, entry };
});

/** All documents in the order of the edition. */
export const getDocuments = memoize(async (): Promise<LibraryDocument[]> => {
  const { order } = await getEdition();
  const documents = (await getCollection('documents')).map((entry) => ({
    entry,
    data: entry.data,
    file: entry.filePath ?? entry.id,
  }));
  return Promise.all(
    sortDocuments(documents, order).map(async ({ entry, data }, index) => {
      const { apparatus, html } = await renderedText({ entry });
      const position = index + 1;
      return { slug: entry.id, number: data.number ?? String(position), position, data, apparatus, html, entry };
    }),
  );
});

/** What differs among the documents of an edition, and so is said of each in lists. */
export type Varied = Record<'author' | 'origin' | 'kind' | 'marking', boolean>;

export const getVaried = memoize(async (): Promise<Varied> => {
  const all = await getDocuments();
  const differs = (value: (data: DocumentData) => string) => new Set(all.map(({ data }) => value(data))).size > 1;
  return {
    author: differs(formatAuthors),
    origin: differs(formatOrigin),
    kind: differs(({ kind = '' }) => kind),
    marking: differs(({ classification }) => (classification ? formatMarking(classification) : '')),
  };
});

/** How many documents their numbers count; `undefined` where these are printed, and count nothing. */
export const getTotal = async (): Promise<number | undefined> => {
  const all = await getDocuments();
  return all.some(({ data }) => data.number !== undefined) ? undefined : all.length;
};

/** The text of a document, a thread or the introduction as HTML, and what the plugins learned about it. */
export const renderedText = async ({ entry }: { entry: CollectionEntry<'documents' | 'threads' | 'introduction'> }) =>
  readRendered((await render(entry)).remarkPluginFrontmatter);

/** All threads in their order. */
export const getThreads = memoize(async (): Promise<LibraryThread[]> => {
  const entries = await getCollection('threads');
  return entries
    .sort((a, b) => a.data.number - b.data.number)
    .map((entry) => ({ slug: entry.id, data: entry.data, entry }));
});

/** The names of the edition with every paragraph and note that has them. */
export const getNames = memoize(async (): Promise<IndexEntry[]> => {
  const mentions = (await getDocuments()).map(({ slug, number, apparatus: { mentions } }) => ({
    slug,
    number,
    mentions,
  }));
  return buildNameIndex(readNames(contentFolder), mentions);
});

/** Who or what the names of a document or an introduction are, by their ids. */
export async function getGlosses({ mentions, editorsNames }: Apparatus): Promise<Record<string, string>> {
  const named = new Set([...mentions.map(({ id }) => id), ...editorsNames]);
  const names = (await getNames()).filter(({ name }) => named.has(name.id));
  return Object.fromEntries(names.map(({ name: { id, gloss } }) => [id, gloss]));
}

/** The passages that threads quote, by the slug of the thread, in the order of the thread. */
export const getQuotedPassages = memoize(async () => {
  const { language } = await getEdition();
  const oneOrigin = !(await getVaried()).origin;
  const quoted = new Map<string, LibraryPassage[]>();
  for (const document of await getDocuments()) {
    for (const passage of document.apparatus.passages) {
      const passages = quoted.get(passage.thread) ?? [];
      quoted.set(passage.thread, passages);
      passages.push({ ...passage, document, attribution: formatAttribution(document.data, language, oneOrigin) });
    }
  }
  for (const passages of quoted.values()) passages.sort((a, b) => a.index - b.index);
  return quoted;
});

/** A passage that a thread quotes, with the document that it is from, and who speaks there. */
export type LibraryPassage = QuotedPassage & { document: LibraryDocument; attribution: string };

/** The two passages of a thread that face each other before all others; none where its editors have chosen none. */
export async function getFacingPassages({ slug, data }: LibraryThread): Promise<LibraryPassage[]> {
  const quoted = (await getQuotedPassages()).get(slug) ?? [];
  return (data.facing[0] ?? []).map((number) => quoted[number - 1]!);
}

/** What refers to each document, by slug. */
export const getBacklinks = memoize(async (): Promise<Map<string, Backlink[]>> => {
  const documents = await getDocuments();
  const ofDocuments = documents.map(({ slug, data, entry, apparatus }) => ({
    title: formatTitle(data),
    address: `/documents/${slug}/`,
    file: entry.filePath ?? slug,
    references: apparatus.references,
  }));
  const ofThreads = await Promise.all(
    (await getThreads()).map(async (thread) => ({
      title: thread.data.title,
      address: `/threads/${thread.slug}/`,
      file: thread.entry.filePath ?? thread.slug,
      references: (await renderedText(thread)).apparatus.references,
    })),
  );
  const introduction = await getIntroduction();
  const ofIntroduction = introduction
    ? [
        {
          title: introduction.data.title,
          address: '/introduction/',
          file: introduction.entry.filePath ?? 'introduction.mdx',
          references: [
            ...(await renderedText(introduction)).apparatus.references,
            ...chronologyReferences(introduction.data),
          ],
        },
      ]
    : [];
  return collectBacklinks(
    [...ofDocuments, ...ofThreads, ...ofIntroduction],
    new Map(documents.map(({ slug, apparatus }) => [slug, listAnchors(apparatus)])),
  );
});
