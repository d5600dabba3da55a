import { getCollection, render, type CollectionEntry } from 'astro:content';
import { resolve } from 'node:path';
import type { Apparatus } from './document/apparatus';
import { bounds } from './document/dates';
import type { EditionData } from './document/edition';
import { readSource, type Source } from './document/source';
import type { DocumentData } from './document/schema';

const sources = resolve(process.env['CONTENT_DIR'] ?? 'content', 'sources');

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

/** The edition's own description. */
export async function edition(): Promise<EditionData> {
  const [entry] = await getCollection('edition');
  return entry!.data;
}

let ordered: Promise<LibraryDocument[]> | undefined;

/** All documents in order of date. */
export function documents(): Promise<LibraryDocument[]> {
  return (ordered ??= loadDocuments());
}

async function loadDocuments(): Promise<LibraryDocument[]> {
  const entries = await getCollection('documents');
  const start = (entry: CollectionEntry<'documents'>) => bounds(entry.data.date.edtf).from ?? '';
  return entries
    .sort((a, b) => start(a).localeCompare(start(b)) || a.id.localeCompare(b.id))
    .map((entry, index) => {
      const source = readSource(sources, entry.data.source, entry.filePath ?? entry.id);
      return { slug: entry.id, number: index + 1, data: entry.data, source, words: source.text.split(' ').length, entry };
    });
}

/** The text of a document as a component, and what the plugins learned about it. */
export async function transcription(document: LibraryDocument) {
  const { Content, remarkPluginFrontmatter } = await render(document.entry);
  return { Content, apparatus: remarkPluginFrontmatter['apparatus'] as Apparatus };
}
