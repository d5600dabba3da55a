import type { AstroPrerenderer } from 'astro';
import { readFileSync } from 'node:fs';

/**
 * Makes the pages that are indexed before all else that a build makes, and gives them to whoever indexes them, while the
 * rest is made. They are those whose file has `data-pagefind-body`.
 * @param base the folder that the site is served from
 * @param use is called once, when the last of them has begun to be made; `pages` is their HTML, by file of the site
 */
export function textsFirst(
  astro: AstroPrerenderer,
  base: string,
  use: (pages: Promise<Map<string, Buffer>>) => void,
): AstroPrerenderer {
  const made: Promise<[file: string, html: Buffer]>[] = [];
  let used = false;
  let indexed = new Set<string>();
  return {
    ...astro,
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const files = new Set(paths.map(({ route }) => route.component));
      indexed = new Set([...files].filter((file) => readFileSync(file, 'utf8').includes('data-pagefind-body')));
      return [
        ...paths.filter(({ route }) => indexed.has(route.component)),
        ...paths.filter(({ route }) => !indexed.has(route.component)),
      ];
    },
    render: async (request, options) => {
      if (!indexed.has(options.routeData.component)) {
        if (!used) use(Promise.all(made).then((pages) => new Map(pages)));
        used = true;
        return astro.render(request, options);
      }
      const rendering = Promise.resolve(astro.render(request, options)).then(async (result) => {
        const { response, ...metadata } = result instanceof Response ? { response: result } : result;
        const html = Buffer.from(await response.arrayBuffer());
        return { html, ...metadata, response: new Response(html, response) };
      });
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      made.push(rendering.then(({ html }) => [`${path}index.html`, html]));
      const { html: _, ...result } = await rendering;
      return result;
    },
  };
}
