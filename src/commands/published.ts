import type { Root } from 'hast';
import { listCited, toEntry } from '../apparatus/cited-anchors.ts';
import type { Anchors, Places } from '../apparatus/frozen.ts';
import { createProgress, nowhere, type Output } from '../build/progress.ts';
import { listDocumentFiles, slugFromPath } from '../edition/check-edition.ts';
import { relativePath } from '../edition/mistake.ts';
import { readNames } from '../edition/names.ts';
import { apparatusIn } from '../markdown/frontmatter.ts';
import { createProcessor } from '../markdown/processor.ts';
import { readText } from '../markdown/read-text.ts';

/**
 * What the texts of an edition make others rely on: anchors that are cited, and the places of its names.
 * @param content the edition's folder
 * @param output where it says how far it is
 * @throws Mistakes for a text that a build would stop at
 */
export async function readPublished(
  content: string,
  output: Output = nowhere,
): Promise<{ anchors: Anchors; mentions: Places }> {
  const markdown = createProcessor(content);
  const anchors: Anchors = {};
  const mentions: Places = Object.fromEntries(readNames(content).map(({ id }) => [id, {}]));
  markdown.options.rehypePlugins.push(
    () =>
      (tree: Root, { path }) =>
        void (anchors[slugFromPath(path)] = listCited(tree).map(toEntry)),
  );
  const { process } = await markdown.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  const files = listDocumentFiles(content);
  const progress = createProgress(output, 'Marking up texts', files.length);
  for (const file of files) {
    progress.step(relativePath(file));
    const { body, keys } = readText(file);
    await process(body, file, keys);
    for (const { id, place } of apparatusIn(keys).mentions) {
      const places = (mentions[id]![slugFromPath(file)] ??= []);
      if (!places.includes(place)) places.push(place);
    }
  }
  progress.done();
  return { anchors, mentions };
}
