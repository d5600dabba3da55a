import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourceText } from '../apparatus/fidelity.ts';
import { isTranscription } from '../apparatus/markup.ts';
import { withoutCalendar } from '../dates/old-style.ts';
import { contradicts } from '../dates/printed-date.ts';
import { documentSchema } from '../edition/document-schema.ts';
import { Mistake } from '../edition/mistake.ts';
import { readSource } from '../edition/source.ts';
import { collectText } from './block-text.ts';
import { getMistakes, getSource, lineOfKey } from './context.ts';

/**
 * Holds what the frontmatter says that the source says against the source: the title as printed, the date as printed,
 * the marking. In: the text with its transcription wrapped. A text in which other mistakes are found is passed over.
 * @param sources the edition's folder of source files
 */
export function rehypeClaims({ sources }: { sources: string }) {
  return (tree: Root, file: VFile): void => {
    if (getMistakes(file).length > 0) return;
    const keys = file.data.astro?.frontmatter ?? {};
    const source = readSource(sources, getSource(file), file.path);
    const text = tree.children.find((node): node is Element => node.type === 'element' && isTranscription(node))!;
    const matter = source.matter.map(({ lines }) => lines.map(({ words }) => words).join(' '));
    const everywhere = [
      source.text,
      collectText(text).text,
      ...matter,
      ...source.notes.map(({ text }) => text),
      source.notesApart.text,
    ].map(level);
    const refuse = (path: string[], mistake: string, remedy: string) =>
      void getMistakes(file).push(new Mistake({ file: file.path, line: lineOfKey(file, path), mistake, remedy }));

    const { data: title } = documentSchema.shape.title.safeParse(keys['title']);
    if (title && (keys['titleSupplied'] ?? false) === false && !isPrinted(title, everywhere))
      refuse(
        ['title'],
        `The title “${title}” does not stand in the source.`,
        'Write it as printed, or add titleSupplied: true if it is yours.',
      );

    const { data: date } = documentSchema.shape.date.safeParse(keys['date']);
    if (date?.printed && !everywhere.some((words) => words.includes(level(date.printed!))))
      refuse(
        ['date', 'printed'],
        `“${date.printed}” does not stand in the source.`,
        'Write the date as the source has it, letter for letter, or remove the key.',
      );
    else if (date?.printed && date.certainty === 'stated' && contradicts(date.printed, date.edtf))
      refuse(
        ['date', 'edtf'],
        `The source has “${date.printed}”, and edtf says ${withoutCalendar(date.edtf)}.`,
        'Correct it; where the source is wrong, say so with certainty and reason.',
      );

    const { data: classification } = documentSchema.shape.classification.safeParse(keys['classification']);
    const { marking, seen } = classification ?? {};
    if (marking && !seen && ![...markingsIn(text), ...matter].some((words) => level(words).includes(level(marking))))
      refuse(
        ['classification', 'marking'],
        `The marking “${marking}” stands neither in a <Marking> nor in a line of source.matter.`,
        'Mark it in the text, or say in “seen:” where it was seen.',
      );
  };
}

/** Whether a title stands in one of the texts; capitals, the form of quotation marks and a last stop say nothing. */
export const isPrinted = (title: string, texts: string[]): boolean =>
  texts.some((words) => plain(words).includes(plain(title)));

/** The markings of a text, as the source has them and as the page shows them. */
function markingsIn(text: Element): string[] {
  const markings: string[] = [];
  visit(text, 'element', (element) => {
    if (String(element.properties['className']) === 'marking')
      markings.push(sourceText(element), collectText(element).text);
  });
  return markings;
}

/** Words whose white space and coding of accents say nothing. */
const level = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();

const plain = (words: string): string =>
  level(words)
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}„‚‛‟"'`]/gu, '')
    .replace(/\.$/, '');
