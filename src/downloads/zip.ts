import { Readable, type PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';

type Content = string | Uint8Array;

/** A file of an archive. */
export type PackedFile = { path: string } & (
  | {
      /** Itself, or how it is made when its turn comes: of thousands, only one is then in memory. */
      content: Content | (() => Promise<Content>);
      stored?: false;
    }
  | {
      content: Content;
      /** For what is stored as it is: what is compressed already, or must be read without unpacking. */
      stored: true;
    }
);

/**
 * Packs files into a ZIP archive, in their order. All have one date, for the clock has no part in them: the same files
 * give the same bytes.
 */
export async function packZip(files: PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const packed = zip.outputStream as PassThrough;
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }; // ZIP stores local time, from 1980 on
  for (const { path, ...file } of files) {
    if (file.stored) zip.addBuffer(Buffer.from(file.content), path, { ...options, compressionLevel: 0 });
    // One after another: to begin with all would take a quarter of a megabyte each.
    else
      zip.addReadStreamLazy(path, { ...options, compressionLevel: 9 }, (ready) =>
        ready(
          null,
          Readable.from(read(file.content)).once('error', (error) => packed.destroy(error)),
        ),
      );
  }
  zip.end();
  // Copied, or each piece, however small, would keep the 64 kB of memory that Node took it from.
  return Buffer.concat(await Array.fromAsync(packed, (piece: Buffer) => new Uint8Array(piece)));
}

async function* read(content: Content | (() => Promise<Content>)): AsyncGenerator<Buffer> {
  yield Buffer.from(typeof content === 'function' ? await content() : content);
}
