import type { AstroIntegration, HookParameters } from 'astro';
import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { EnvironmentModuleNode, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { forgetUnused } from '../build/make-once.ts';
import { checkEdition } from '../edition/check-edition.ts';
import { throwIfAny } from '../edition/mistake.ts';
import { checkContent } from '../markdown/check-content.ts';

type RefreshContent = NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>;

/**
 * Keeps `npm run dev` true to the edition's files. Before each page or download it looks for files that have changed
 * since the last; if there are any, it makes again what was made from them, or answers with the mistakes in them.
 * @param content the edition's folder
 * @param reset makes the Markdown plugins read names and threads again
 */
export function followEdits(content: string, reset: () => void): AstroIntegration {
  let refresh = async (): Promise<void> => {};
  let seen: Map<string, string>;
  return {
    name: 'follow-edits',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        seen = stampFiles(content); // before they are checked and loaded for the first time
        // Before Astro's pages, and after what Vite serves itself: the error overlay has to load.
        const configureServer = (server: ViteDevServer) => () =>
          void server.middlewares.use((_request, _response, next) => void refresh().then(() => next(), next));
        updateConfig({ vite: { plugins: [{ name: 'follow-edits', enforce: 'pre', configureServer }] } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        forgetUnused(Date.now() - 24 * 60 * 60 * 1000); // an edit of the names leaves another copy of every text
        let outcome: Promise<void> | undefined;
        const changed = new Set<string>(); // kept over a mistake, until it is mended
        const readAgain = async () => {
          throwIfAny(checkEdition(content));
          reset();
          await loadContent(refreshContent!);
          forget(server, changed);
          changed.clear();
          await findMistakes();
        };
        const findMistakes = () => renderTexts(server).catch(async () => throwIfAny(await checkContent(content)));
        refresh = () => {
          const files = stampFiles(content);
          const different = [...files.keys(), ...seen.keys()].filter((file) => files.get(file) !== seen.get(file));
          for (const file of different) changed.add(file);
          seen = files;
          outcome ??= findMistakes();
          if (different.length > 0) outcome = outcome.then(readAgain, readAgain);
          return outcome;
        };

        const reload = () => server.environments.client.hot.send({ type: 'full-reload' });
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content + sep)) void refresh().then(reload, reload);
        });
      },
      // While a browser opens the first page. Whoever asks for it is told of mistakes.
      'astro:server:start': () => void refresh().catch(() => {}),
    },
  };
}

/** The files of a folder, each with its size and the time of its last change. */
function stampFiles(folder: string): Map<string, string> {
  const stamp = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false });
  return new Map(
    globSync('**/*', { cwd: folder })
      .map((file) => [file, stamp(file)] as const)
      .filter(([, stats]) => stats?.isFile())
      .map(([file, stats]) => [file, `${stats!.size} ${stats!.mtimeMs}`]),
  );
}

/** Has Astro load the collections again. It ignores the request while it reloads their definition, after any edit. */
async function loadContent(refreshContent: RefreshContent): Promise<void> {
  let loaded = false;
  const context = { onLoad: () => (loaded = true) }; // called by load-files.ts
  for (let tries = 0; tries < 200 && !loaded; tries++) {
    if (tries > 0) await setTimeout(10);
    await refreshContent({ context });
  }
}

/** Where Astro runs the pages. */
const pagesOf = ({ environments }: ViteDevServer) => environments['ssr'] as RunnableDevEnvironment;

/**
 * Forgets the texts made from files that have changed, what Astro keeps of the edition, and all modules that use
 * either. Names, threads, sources and defaults go into every text; a document goes into its own alone.
 */
function forget(server: ViteDevServer, changed: Set<string>): void {
  const { hot, moduleGraph, runner } = pagesOf(server);
  const files = [...changed];
  const goesIntoOne = (file: string) => file.startsWith(`documents${sep}`);
  const texts = files.every(goesIntoOne) ? files.map((file) => `/${file.replaceAll(sep, '/')}`) : ['.mdx'];
  const stale = [...texts, '/content-modules.mjs', 'astro:data-layer-content'];
  const forgotten = new Set<EnvironmentModuleNode>();
  for (const [id, module] of moduleGraph.idToModuleMap)
    if (stale.some((part) => id.includes(part))) moduleGraph.invalidateModule(module, forgotten, Date.now(), true); // and those that import it, into the set
  for (const { id } of forgotten) {
    const evaluated = runner.evaluatedModules.getModuleById(id ?? '');
    if (evaluated) runner.evaluatedModules.invalidateModule(evaluated);
  }
  hot.send('astro:content-changed'); // Astro then lists the addresses of pages again
}

/** Renders the texts, as any page would, so that their mistakes are found here. */
async function renderTexts(server: ViteDevServer): Promise<void> {
  const library = (await pagesOf(server).runner.import('/src/library.ts')) as typeof import('../library.ts');
  await Promise.all([library.getNames(), library.getBacklinks(), library.getQuotedPassages()]);
}
