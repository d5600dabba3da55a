import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of an archive. */
export interface PackedFile {
  path: string;
  content: string | Uint8Array;
  /** True for what is stored as it is: what is compressed already, or must be read without unpacking. */
  stored?: boolean;
}

/**
 * Packs files into a ZIP archive, in their order. All have one date, for the clock has no part in them: the same files
 * give the same bytes.
 */
export async function packZip(files: PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }; // ZIP stores local time, from 1980 on
  for (const { path, content, stored = false } of files) {
    if (stored) zip.addBuffer(Buffer.from(content), path, { ...options, compressionLevel: 0 });
    // One after another: to begin with all would take a quarter of a megabyte each.
    else
      zip.addReadStreamLazy(path, { ...options, compressionLevel: 9 }, (ready) =>
        ready(null, Readable.from([Buffer.from(content)])),
      );
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
