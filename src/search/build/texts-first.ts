import type { AstroPrerenderer } from 'astro';

/** The pages that hold the words of documents, and the introduction; no file beside them. */
const withText = /^\/(documents\/[^/.]+|introduction)\/$/;

/**
 * Makes the pages that are indexed before all else that a build makes, and gives them to whoever indexes them, while the
 * rest is made.
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
  return {
    ...astro,
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const isText = ({ pathname }: (typeof paths)[number]) => withText.test(`${pathname.replace(/\/$/, '')}/`);
      return [...paths.filter(isText), ...paths.filter((path) => !isText(path))];
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      if (!withText.test(path)) {
        if (!used) use(Promise.all(made).then((pages) => new Map(pages)));
        used = true;
        return astro.render(request, options);
      }
      const rendering = Promise.resolve(astro.render(request, options)).then(async (result) => {
        const { response, ...metadata } = result instanceof Response ? { response: result } : result;
        const html = Buffer.from(await response.arrayBuffer());
        return { html, ...metadata, response: new Response(html, response) };
      });
      made.push(rendering.then(({ html }) => [`${path.slice(1)}index.html`, html]));
      const { html: _, ...result } = await rendering;
      return result;
    },
  };
}
