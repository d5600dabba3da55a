import { getCollection, render, type CollectionEntry } from 'astro:content';
import { resolve } from 'node:path';
import { siteAddress } from './addresses.ts';
import { listAnchors, createApparatus, type Apparatus, type QuotedPassage } from './apparatus/apparatus.ts';
import { collectBacklinks, type Backlink } from './apparatus/backlinks.ts';
import { dateBounds } from './dates/dates.ts';
import type { EditionData } from './edition/edition-schema.ts';
import { buildNameIndex, type IndexEntry } from './apparatus/name-index.ts';
import { readNames } from './edition/names.ts';
import type { DocumentData } from './edition/document-schema.ts';
import { readSource, type Source } from './edition/source.ts';
import { formatTitle } from './edition/wording.ts';

/** The folder of the edition. */
export const content = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** A document of the edition, with its place in the order of dates. */
export interface LibraryDocument {
  slug: string;
  /** 1 for the earliest. */
  number: number;
  data: DocumentData;
  source: Source;
  /** Length of the text in words, notes not counted. */
  words: number;
  entry: CollectionEntry<'documents'>;
}

/** Passages of several documents on one question. */
export interface LibraryThread {
  slug: string;
  data: CollectionEntry<'threads'>['data'];
  entry: CollectionEntry<'threads'>;
}

/** The edition's own description. */
export async function getEdition(): Promise<EditionData> {
  const [entry] = await getCollection('edition');
  return entry!.data;
}

/** All documents in order of date. */
export const getDocuments = memoize(async (): Promise<LibraryDocument[]> => {
  const entries = await getCollection('documents');
  const start = (entry: CollectionEntry<'documents'>) => dateBounds(entry.data.date.edtf).from ?? '';
  return entries
    .sort((a, b) => start(a).localeCompare(start(b)) || a.id.localeCompare(b.id))
    .map((entry, index) => {
      const source = readSource(resolve(content, 'sources'), entry.data.source, entry.filePath ?? entry.id);
      return {
        slug: entry.id,
        number: index + 1,
        data: entry.data,
        source,
        words: source.text.split(' ').length,
        entry,
      };
    });
});

/**
 * Whether each document has a picture of its own. Thousands would be most of what a build takes, and of what is
 * uploaded; then the edition's picture stands for all.
 */
export const hasOwnPictures = async (): Promise<boolean> => (await getDocuments()).length <= 1000;

/** The address of the picture that stands for a document, or for the edition. */
export async function getPictureAddress(slug?: string): Promise<string> {
  const path = slug && (await hasOwnPictures()) ? `/documents/${slug}.png` : '/edition.png';
  return new URL(siteAddress(path), import.meta.env.SITE).href;
}

/** The text of a document or thread as HTML, and what the plugins learned about it: src/markdown/renderer.ts hands over both. */
export async function renderedText({
  entry,
}: LibraryDocument | LibraryThread): Promise<{ html: string; apparatus: Apparatus }> {
  const { html, apparatus = createApparatus() } = (await render(entry)).remarkPluginFrontmatter as {
    html: string;
    apparatus?: Apparatus;
  };
  return { html, apparatus };
}

/** All threads in their order. */
export const getThreads = memoize(async (): Promise<LibraryThread[]> => {
  const entries = await getCollection('threads');
  return entries
    .sort((a, b) => a.data.number - b.data.number)
    .map((entry) => ({ slug: entry.id, data: entry.data, entry }));
});

/** The names of the edition with every paragraph and note that has them. */
export const getNames = memoize(async (): Promise<IndexEntry[]> => {
  const mentions = (await getApparatuses()).map(({ document: { slug, number }, apparatus }) => ({
    slug,
    number,
    mentions: apparatus.mentions,
  }));
  return buildNameIndex(readNames(content), mentions);
});

/** The passages that threads quote, by the slug of the thread, in the order of the thread. */
export const getQuotedPassages = memoize(async () => {
  const quoted = new Map<string, (QuotedPassage & { document: LibraryDocument })[]>();
  for (const { document, apparatus } of await getApparatuses()) {
    for (const passage of apparatus.passages) {
      const passages = quoted.get(passage.thread) ?? [];
      quoted.set(passage.thread, passages);
      passages.push({ ...passage, document });
    }
  }
  for (const passages of quoted.values()) passages.sort((a, b) => a.index - b.index);
  return quoted;
});

/** What refers to each document, by slug. */
export const getBacklinks = memoize(async (): Promise<Map<string, Backlink[]>> => {
  const ofDocuments = (await getApparatuses()).map(({ document, apparatus }) => ({
    title: formatTitle(document.data),
    address: `/documents/${document.slug}/`,
    file: document.entry.filePath ?? document.slug,
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
  return collectBacklinks(
    [...ofDocuments, ...ofThreads],
    new Map((await getApparatuses()).map(({ document, apparatus }) => [document.slug, listAnchors(apparatus)])),
  );
});

const getApparatuses = memoize(async () =>
  Promise.all(
    (await getDocuments()).map(async (document) => ({ document, apparatus: (await renderedText(document)).apparatus })),
  ),
);

/** Does once, in a build, what many pages ask for. */
export function memoize<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}
