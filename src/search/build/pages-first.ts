import type { AstroPrerenderer } from 'astro';

/**
 * Makes pages before all else that a build makes, and gives them to whoever waits for them, while the rest is made.
 * @param base the folder that the site is served from
 * @param use is called once, when the last page has begun to be made; `pages` is their HTML, by file of the site
 */
export function pagesFirst(
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
      const isPage = ({ route: { type } }: (typeof paths)[number]) => type === 'page';
      return [...paths.filter(isPage), ...paths.filter((path) => !isPage(path))];
    },
    render: async (request, options) => {
      if (options.routeData.type !== 'page') {
        if (!used) use(Promise.all(made).then((pages) => new Map(pages)));
        used = true;
        return astro.render(request, options);
      }
      const rendering = Promise.resolve(astro.render(request, options)).then(async (result) => {
        const { response, ...metadata } = result instanceof Response ? { response: result } : result;
        const html = Buffer.from(await response.arrayBuffer());
        return { html, ...metadata, response: new Response(html, response) };
      });
      const file = `${decodeURI(new URL(request.url).pathname).slice(base.length)}index.html`;
      made.push(rendering.then(({ html }) => [file, html]));
      const { html: _, ...result } = await rendering;
      return result;
    },
  };
}
