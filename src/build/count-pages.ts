import type { AstroPrerenderer } from 'astro';
import { buildLog, createProgress } from './progress.ts';

/** Says in a build how many pages and files are made, of how many. */
export function countPages(astro: AstroPrerenderer): AstroPrerenderer {
  let progress: ReturnType<typeof createProgress> | undefined;
  return {
    ...astro,
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      progress = createProgress(buildLog, 'Making pages and files', paths.length);
      return paths;
    },
    render: async (request, options) => {
      const response = await astro.render(request, options);
      progress?.step(new URL(request.url).pathname);
      return response;
    },
  };
}
