import type { AstroPrerenderer } from 'astro';
import { readFileSync } from 'node:fs';
import { TransformStream, type ReadableStream } from 'node:stream/web';

/** A page: its file in the site, and its HTML. */
export type MadePage = [file: string, html: Uint8Array];

/**
 * Makes the pages that are indexed before all else that a build makes, in the order of their files, and hands each on
 * as soon as it is made. They are those whose file has `data-pagefind-body`.
 * @param base the folder that the site is served from
 * @param use is given the pages as they are made, and how many there will be
 */
export function textsFirst(
  astro: AstroPrerenderer,
  base: string,
  use: (pages: ReadableStream<MadePage>, total: number) => void,
): AstroPrerenderer {
  const { readable, writable } = new TransformStream<MadePage, MadePage>();
  const writer = writable.getWriter();
  let written = Promise.resolve();
  let indexed = new Set<string>();
  let left = 0;
  return {
    ...astro,
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const files = new Set(paths.map(({ route }) => route.component));
      indexed = new Set([...files].filter((file) => readFileSync(file, 'utf8').includes('data-pagefind-body')));
      const first = paths.filter(({ route }) => indexed.has(route.component));
      left = first.length;
      use(readable, left);
      return [
        ...first.sort((a, b) => (`${a.pathname}/` < `${b.pathname}/` ? -1 : 1)),
        ...paths.filter(({ route }) => !indexed.has(route.component)),
      ];
    },
    render: async (request, options) => {
      if (!indexed.has(options.routeData.component)) return astro.render(request, options);
      const rendering = Promise.resolve(astro.render(request, options)).then(async (result) => {
        const { response, ...metadata } = result instanceof Response ? { response: result } : result;
        const html = Buffer.from(await response.arrayBuffer());
        return { html, ...metadata, response: new Response(html, response) };
      });
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const isLast = --left === 0;
      // One after another, since several are made at once. A failure is thrown where the page, or the index, is awaited.
      written = written
        .then(async () => {
          const { html } = await rendering;
          void writer.write([`${path}index.html`, html]).catch(() => {});
          if (isLast) await writer.close();
        })
        .catch((error: unknown) => writer.abort(error).catch(() => {}));
      const { html: _, ...result } = await rendering;
      return result;
    },
  };
}
