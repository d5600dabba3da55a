import { randomBytes } from 'node:crypto';

/** What comes in place of a file; nothing where the connection breaks off. */
export interface Reply {
  status?: number;
  contentType?: string;
  body: Buffer | string;
}

/** A page of another site, such as a hotel's network sends it. */
export const foreignPage = '<!doctype html><title>Welcome to our network</title>';

/**
 * What may come in place of a file of the index.
 * @param body the file as it was built
 * @param other a sound file of the index, which is not the one that was asked for
 */
export const damages: Record<string, (body: Buffer, other: Buffer) => Reply | undefined> = {
  missing: () => ({ status: 404, contentType: 'application/json', body: '{"error":"not found"}' }),
  'broken off': () => undefined,
  cut: (body) => ({ body: body.subarray(0, -20) }),
  empty: () => ({ body: '' }),
  noise: (body) => ({ body: randomBytes(body.length) }),
  'with a byte changed': (body) => ({ body: changeByte(body) }),
  'a page': () => ({ contentType: 'text/html', body: foreignPage }),
  'another file': (_, other) => ({ contentType: 'text/plain', body: other }),
};

/** One byte before the middle is another: in a script or in JSON, one that cannot be read as such. */
function changeByte(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  const place = Math.floor(copy.length / 2) - 1;
  copy[place] = body[0] === 0x1f ? copy[place]! ^ 0x10 : 0;
  return copy;
}
