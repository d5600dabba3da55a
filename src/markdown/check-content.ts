import type { Root } from 'hast';
import { listAnchors, type Apparatus } from '../apparatus/apparatus.ts';
import { chronologyReferences, findBrokenReferences } from '../apparatus/backlinks.ts';
import { createProgress, nowhere, type Output } from '../build/progress.ts';
import { checkEdition, listDocumentFiles, slugFromPath } from '../edition/check-edition.ts';
import { relativePath, sortMistakes, toMistakes, type Mistake } from '../edition/mistake.ts';
import { findUnusedForms } from '../apparatus/name-index.ts';
import { readNames } from '../edition/names.ts';
import { documentSchema } from '../edition/document-schema.ts';
import { readDefaults } from '../edition/documents/defaults.ts';
import { introductionSchema, listIntroductionFiles } from '../edition/introduction.ts';
import { listThreadFiles } from '../edition/threads.ts';
import { apparatusIn } from './frontmatter.ts';
import { createProcessor } from './processor.ts';
import { readText, type TextFile } from './read-text.ts';

/**
 * All the mistakes in an edition, by file and line: those of its files, and those of its texts.
 * @param content the edition's folder
 * @param output where it says how far it is
 */
export async function checkContent(content: string, output: Output = nowhere): Promise<Mistake[]> {
  const mistakes = [...checkEdition(content, output), ...(await checkTexts(content, output))];
  const once = new Map(mistakes.map((mistake) => [mistake.message, mistake]));
  return sortMistakes([...once.values()]);
}

/** A text marked up: what was learned of it, or why it could not be done. */
interface Marked {
  file: string;
  apparatus: Apparatus;
  mistakes: Mistake[];
}

/**
 * The mistakes that are seen only while the texts are marked up, and between them: vocabulary, notes, fidelity,
 * passages, references, forms not found in any document. A text whose frontmatter has no source is skipped.
 */
async function checkTexts(content: string, output: Output): Promise<Mistake[]> {
  const markdown = createProcessor(content);
  markdown.options.rehypePlugins.push(() => (tree: Root) => void (tree.children = [])); // so that nothing is left to compile
  const renderer = await markdown.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  const mark = async ({ file, body, keys }: TextFile): Promise<Marked> => {
    const mistakes = await renderer.process(body, file, keys).then(() => [], toMistakes);
    progress.step(relativePath(file));
    return { file, apparatus: apparatusIn(keys), mistakes };
  };

  const files = listDocumentFiles(content);
  const others = [...listThreadFiles(content), ...listIntroductionFiles(content)];
  const progress = createProgress(output, 'Checking texts', files.length + others.length);
  const { complete } = readDefaults(content);
  const documents = await Promise.all(
    files
      .map(readText)
      .filter(({ keys }) => documentSchema.shape.source.safeParse(complete(keys)['source']).success)
      .map(mark),
  );
  const threads = await Promise.all(others.map(readText).map(mark));
  progress.done();
  const mistakes = [...documents, ...threads].flatMap((marked) => marked.mistakes);

  // Of a text with mistakes not all names and anchors are known.
  const sound = new Map(
    documents
      .filter((marked) => marked.mistakes.length === 0)
      .map(({ file, apparatus }) => [slugFromPath(file), apparatus]),
  );
  const introductions = listIntroductionFiles(content).map((file) => {
    const { data } = introductionSchema.safeParse(readText(file).keys);
    return { file, references: data ? chronologyReferences(data) : [] };
  });
  const unsure = (to: string) => !sound.has(to) && files.some((file) => slugFromPath(file) === to);
  const written = [...documents, ...threads].map(({ file, apparatus }) => ({ file, references: apparatus.references }));
  const writings = [...written, ...introductions].map(({ file, references }) => ({
    file,
    references: references.filter(({ to }) => !unsure(to)),
  }));
  mistakes.push(
    ...findBrokenReferences(writings, new Map([...sound].map(([slug, apparatus]) => [slug, listAnchors(apparatus)]))),
  );
  if (sound.size === files.length)
    mistakes.push(
      ...findUnusedForms(
        readNames(content),
        [...sound].map(([slug, { mentions }]) => ({ slug, number: '', mentions })),
      ),
    );
  return mistakes;
}
