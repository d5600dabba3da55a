import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the search index, its path within the folder `pagefind`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The first file that a search loads: version, pages, parts with their first and last word, filters with their files, sorts, metadata fields. */
export type Meta = [string, Page[], parts: [from: string, to: string, hash: string][], Named[], Order[], unknown];
export type Page = [fragment: string, words: number, ...rest: unknown[]];
export type Order = [name: string, pages: number[]];
export type Named = [name: string, ...rest: unknown[]];

/** A word as it is asked for, its places, and the words spelt otherwise that it finds too: `lodz` finds `łódź`. */
export type Entry<Its = Places> = [word: string, places: Its, otherwise: [word: string, places: Its][]];
/** The places of a word on each page: the number of the page, less that of the one before; places in its text, as in places.ts; places in its metadata. */
export type Places = [step: number, inText: number[], inMetadata: number[]][];

export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;
export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;

/** The header before the CBOR in every file that Pagefind reads. */
const signature = Buffer.from('pagefind_dcd');

/** Writes what a file of the index holds as Pagefind reads it. */
export const pack = (value: unknown): Uint8Array => packEncoded([encode(value)]);

/** The same for what is CBOR already, in pieces. */
export const packEncoded = (pieces: Uint8Array[]): Uint8Array => gzipSync(Buffer.concat([signature, ...pieces]));

/** What a list of so many things begins with in CBOR (RFC 8949). */
export const openList = (length: number): Uint8Array => {
  const zeros = encode(Array<number>(length).fill(0)); // each a byte
  return zeros.subarray(0, zeros.length - length);
};

/** The name of a file of the index, after what is in it. */
export const nameOf = (language: string, content: Uint8Array): string =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;

/** Reads a file of the index. */
export const unpack = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray(signature.length));

/** Reads the text of a page, as Pagefind gives it to a search: without the signs that part its words. */
export const readText = (content: Uint8Array): string =>
  (JSON.parse(gunzipSync(content).subarray(signature.length).toString()) as { content: string }).content.replaceAll(
    '\u200b',
    '',
  );

/** The languages that an index is kept in, each with the hash of its first file. */
export const readEntry = (content: Uint8Array): { languages: Record<string, { hash: string }> } =>
  JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, { hash: string }> };
