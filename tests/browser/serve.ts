import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A built site, served. */
export interface Served {
  /** Its address with the folder that it is served from, without a slash at the end. */
  origin: string;
  close: () => void;
}

/**
 * Serves a built site as a plain static host does: `index.html` for a folder, `404.html` with status 404 for the rest.
 * @param folder what was built
 * @param base the folder that it is served from, ending in `/`
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = path.startsWith(base) ? join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '') : undefined;
    try {
      await send(response, 200, file ?? '');
    } catch {
      await send(response, 404, join(folder, '404.html'));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, close: () => server.close() };
}

async function send(response: ServerResponse, status: number, file: string): Promise<void> {
  const body = await readFile(file);
  response.writeHead(status, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
}
