import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { costOf } from './cost.ts';

const folder = '.cache/bench/starlight';
/** Where Starlight puts what it builds. */
export const starlightSite = join(folder, 'dist');
/** Starlight with our own Astro and MDX, so that only what is made of the text differs. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const packages = {
  astro: dependencies['astro'],
  '@astrojs/mdx': dependencies['@astrojs/mdx'],
  '@astrojs/starlight': '0.42.4',
};

/**
 * Builds the documents of a generated edition with Starlight, search index included: the same MDX, with a title for
 * frontmatter. Its sidebar is left out, which on each of 5,000 pages would list all of them. The first run installs
 * Starlight into a folder of its own.
 */
export function buildWithStarlight(edition: string) {
  const docs = join(folder, 'src/content/docs');
  for (const old of [docs, starlightSite, join(folder, '.astro'), join(folder, 'node_modules/.astro')])
    rmSync(old, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Home', link: '/' }] })] };\n",
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  for (const file of globSync(join(edition, 'documents/*.mdx'))) {
    const slug = basename(file, '.mdx');
    writeFileSync(
      join(docs, `${slug === 'paper-1' ? 'index' : slug}.mdx`),
      readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---/, `---\ntitle: ${slug}\n---`),
    );
  }
  if (!existsSync(join(folder, 'node_modules/@astrojs/starlight')))
    execFileSync('npm', ['install'], { cwd: folder, stdio: 'inherit' });
  return costOf(['node_modules/.bin/astro', 'build'], { cwd: folder });
}
