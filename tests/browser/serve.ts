import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules } from './header-rules.ts';

/** A built site, served. */
export interface Served {
  /** Its address with the folder that it is served from, without a slash at the end. */
  origin: string;
  close: () => void;
}

/**
 * Serves a built site as a plain static host does: `index.html` for a folder, `404.html` with status 404 for the rest,
 * and the headers that its `_headers` asks for.
 * @param folder what was built; it may change while it is served
 * @param base the folder that it is served from, ending in `/`
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const { applies, headers } of headerRules(folder))
      if (applies.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
  };
  const files = sirv(folder, {
    dev: true, // looks for files when asked, not at the start
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [], // the page is named below: for /index/ it would find /index.html, as many servers do
    setHeaders: (response, path) => {
      if (/\.(pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
      setHeaders(response, base + path.slice(1).replace(/index\.html$/, ''));
    },
  });
  const server = createServer((request: IncomingMessage, response) => {
    const [path, query] = request.url!.split(/(?=\?)/) as [string, string?];
    const notFound = () => {
      setHeaders(response, base);
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
        .end(readFileSync(join(folder, '404.html')));
    };
    if (!path.startsWith(base)) return notFound();
    const within = path.slice(base.length - 1);
    if (isFolder(folder, within) && !path.endsWith('/'))
      return response.writeHead(301, { Location: `${path}/${query ?? ''}` }).end();
    request.url = within.replace(/\/$/, '/index.html');
    files(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Whether an address is that of a page without its last slash. */
const isFolder = (folder: string, path: string): boolean => {
  const page = join(folder, path);
  return page.startsWith(folder) && existsSync(page) && statSync(page).isDirectory();
};
