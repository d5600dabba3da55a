import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSequence } from '../apparatus/page-label.ts';
import { blankFrontmatter } from '../edition/check-yaml.ts';
import { readDocument } from '../edition/documents/read-document.ts';
import { listDocumentFiles } from '../edition/check-edition.ts';
import { readSource } from '../edition/source.ts';
import { count } from '../words/en/count.ts';
import { Mistake, relativePath } from '../edition/mistake.ts';

/** What stands in a text for a page that begins, or says that something is left out there. */
const element = /<(PageBreak|Lacuna|Omission)\b([^>]*)>/g;

/** How many lines of each source are taken for running heads and page numbers, in sentences. */
export const countFolios = (content: string): string[] =>
  listDocumentFiles(content).flatMap((file) => {
    const { data } = readDocument(file, content);
    if (!data?.source.folios) return [];
    const { folios } = readSource(join(content, 'sources'), data.source, file);
    const numbers = folios.filter(({ label }) => label !== undefined).length;
    return `${relativePath(file)}: ${count(folios.length, 'running head or page number', 'running heads and page numbers')} on lines of their own, ${numbers} with a number.`;
  });

/** Printed pages that do not go on from the one before, where no editor has said why: one may be wanting. */
export function warnOfPages(file: string, content: string): Mistake[] {
  const mdx = readFileSync(file, 'utf8');
  const { data } = readDocument(file, content);
  const text = blankFrontmatter(mdx);
  const goOn = createSequence();
  if (data?.source.firstPage !== undefined) goOn(data.source.firstPage);
  let explained = false;
  return [...text.matchAll(element)].flatMap(({ 1: name, 2: written, index }) => {
    if (name !== 'PageBreak') {
      explained = true;
      return [];
    }
    const [, , label] = /\b(?:page|supplied)=(["'])(.*?)\1/.exec(written!) ?? [];
    const before = label === undefined ? undefined : goOn(label);
    const said = explained || /\breason=/.test(written!);
    explained = false;
    if (before === undefined || said) return [];
    return new Mistake({
      file,
      line: text.slice(0, index).split('\n').length,
      mistake: `Page ${label} follows page ${before}.`,
      remedy: 'Say why: reason="…" in the <PageBreak>, or <Lacuna> before it where pages are left out.',
    });
  });
}
