import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildLog, createProgress } from '../../build/progress.ts';
import { besideText } from '../../apparatus/markup.ts';
import { makeOnce } from '../../build/make-once.ts';
import { cacheFolder } from '../../content-folder.ts';
import { toIndexContent } from './index-content.ts';
import type { IndexFile } from './packed.ts';
import type { MadePage } from './texts-first.ts';

/** What is within the indexed part of a page but is not the source’s words. */
const notTheSource = [...besideText, '[role="doc-endnotes"] h2', '[data-note-missing]'];

/** How many pages Pagefind is given before it has answered for the first. */
const ahead = 20;

/**
 * Indexes pages with Pagefind, as they come. The same pages in the same order give the same index.
 * @param total how many pages there are
 * @throws where Pagefind refuses a page
 */
export async function indexPages(
  pages: Iterable<MadePage> | AsyncIterable<MadePage>,
  total: number,
): Promise<IndexFile[]> {
  const { index, errors: refusals } = await createIndex({ excludeSelectors: notTheSource });
  if (!index) throw new Error(`Could not start the search index: ${refusals.join('; ')}`);
  const progress = createProgress(buildLog, 'Indexing pages', total);
  const answers: ReturnType<typeof index.addHTMLFile>[] = [];
  for await (const [sourcePath, html] of pages) {
    progress.step();
    const page = Buffer.from(html).toString();
    await answers.at(-ahead);
    const content = await makeOnce(['index', page], async () => Buffer.from(toIndexContent(page)));
    answers.push(index.addHTMLFile({ sourcePath, content: Buffer.from(content).toString() }));
  }
  const failures = (await Promise.all(answers)).flatMap(({ errors }) => errors);
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(join(cacheFolder, 'index-'));
  const { errors } = await index.writeFiles({ outputPath: folder }); // to be given them takes five times their size
  await close();
  const files = globSync('**/*.*', { cwd: folder }).map((file) => ({
    path: file.replaceAll(sep, '/'),
    content: readFileSync(join(folder, file)),
  }));
  rmSync(folder, { recursive: true });
  failures.push(...errors);
  if (failures.length > 0) throw new Error(`Could not build the search index: ${failures.join('; ')}`);
  return files;
}
