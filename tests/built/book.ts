import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Site } from '../build.ts';

/** The EPUB of a site, as an e-reader opens it. */
export interface BuiltBook {
  bytes: Buffer;
  /** The files, by their path in the archive. */
  files: Map<string, Uint8Array>;
  text: (name: string) => string;
  /** A file that is XML, read once. */
  xml: (name: string) => CheerioAPI;
  opf: CheerioAPI;
  /** What the package lists. */
  items: { id: string; type: string; path: string; properties: string | undefined }[];
  /** The paths of the pages in the order in which they are read. */
  order: string[];
}

/** Reads the EPUB of a site. */
export function readBook(site: Site): BuiltBook {
  const bytes = readFileSync(join(site.folder, 'edition.epub'));
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (name: string) => strFromU8(files.get(name)!);
  const read = new Map<string, CheerioAPI>();
  const xml = (name: string) => {
    if (!read.has(name)) read.set(name, load(text(name), { xml: true }));
    return read.get(name)!;
  };
  const opf = xml('EPUB/package.opf');
  const items = opf('manifest item')
    .get()
    .map(({ attribs }) => ({
      id: attribs['id']!,
      type: attribs['media-type']!,
      path: posix.join('EPUB', attribs['href']!),
      properties: attribs['properties'],
    }));
  const order = opf('spine itemref')
    .get()
    .map(({ attribs }) => items.find(({ id }) => id === attribs['idref'])!.path);
  return { bytes, files, text, xml, opf, items, order };
}
