import { existsSync, readFileSync } from 'node:fs';
import { blankFrontmatter, extractFrontmatter, validateYaml } from '../edition/check-yaml.ts';
import { listDocumentFiles } from '../edition/check-edition.ts';
import { readDocument, type ReadDocument } from '../edition/documents/read-document.ts';
import { editionSchema } from '../edition/edition-schema.ts';
import { Mistake, sortMistakes } from '../edition/mistake.ts';
import { listNameFiles, namesSchema } from '../edition/names.ts';
import { listThreadFiles, threadSchema } from '../edition/threads.ts';
import { foldWords } from '../search/fold.ts';
import { basename, join } from 'node:path';
import { warnOfPages } from './page-warnings.ts';

/** The longest headnote, in words, that readers are known to read before the text. */
const longestHeadnote = 60;

/**
 * What an edition may say and would say better otherwise. Nothing here stops a build.
 * @param content the edition's folder
 */
export function findWarnings(content: string): Mistake[] {
  const documents = listDocumentFiles(content).map((file) => ({ file, ...readDocument(file, content) }));
  return sortMistakes([
    ...ofNames(content),
    ...documents.flatMap(ofHeadnote),
    ...documents.flatMap((document) => ofNamesStated(document, content)),
    ...ofParagraphs(content),
    ...listDocumentFiles(content).flatMap((file) => warnOfPages(file, content)),
    ...ofThreads(content),
  ]);
}

function ofNames(content: string): Mistake[] {
  const file = join(content, 'edition.yaml');
  const title = validateYaml(editionSchema, readFileSync(file, 'utf8'), 0, file).data?.title;
  const marked = markedByHand(content);
  return listNameFiles(content).flatMap((file) => {
    const { data, lineOf } = validateYaml(namesSchema, readFileSync(file, 'utf8'), 0, file);
    return (data ?? []).flatMap(({ id, heading, gloss, dates, forms }, index) => {
      const found: Mistake[] = [];
      const warn = (key: string, mistake: string, remedy: string) =>
        found.push(new Mistake({ file, line: lineOf([index, key]), mistake, remedy }));
      if ((title && gloss.includes(title)) || /\b(this|the) edition\b/i.test(gloss))
        warn('gloss', `The gloss of “${heading}” speaks of the edition.`, 'Say first who or what it is.');
      if (basename(file) === 'events.yaml' && dates && /^\d{4}-\d{2}$/.test(dates))
        warn('dates', `“${heading}” is dated to a month.`, 'Give the day or days, where they are known.');
      // A form that no document has is a mistake, so that a name with forms has a place.
      if (forms.length === 0 && !marked.has(id))
        warn('id', `“${heading}” has no place in any document.`, 'Add a form, mark a place with <Name>, or remove it.');
      return found;
    });
  });
}

/** The names that editors marked in the texts themselves. */
const markedByHand = (content: string): Set<string | undefined> =>
  new Set(
    listDocumentFiles(content).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<Name\s+id=["']([^"']+)/g)].map(([, id]) => id),
    ),
  );

type FoundDocument = { file: string } & ReadDocument;

function ofHeadnote({ file, data, lineOf }: FoundDocument): Mistake[] {
  const words = data?.headnote?.trim().split(/\s+/).length ?? 0;
  if (words <= longestHeadnote) return [];
  const mistake = `The headnote has ${words} words.`;
  return [new Mistake({ file, line: lineOf(['headnote']), mistake, remedy: `Cut it to ${longestHeadnote}.` })];
}

/** Names that are given as stated by the source, of which its file has no word. Not of names in `defaults`, for which it would be said of each document. */
function ofNamesStated({ file, data, own, lineOf }: FoundDocument, content: string): Mistake[] {
  const source = data && join(content, 'sources', data.source.file);
  if (!source || !existsSync(source)) return [];
  const text = foldWords(readFileSync(source, 'utf8'));
  const isNamed = (name: string) => {
    const words = foldWords(name).split(' ');
    const long = words.filter((word) => word.length > 2); // “of” is in every file, and “Wu” may be all that a name has
    return (long.length > 0 ? long : words).some((word) => text.includes(word));
  };
  return (['author', 'recipient', 'translator'] as const)
    .filter((key) => key in own)
    .flatMap((key) =>
      data[key]
        .filter(({ name, parts, certainty }) => certainty === 'stated' && name && !isNamed(parts?.family ?? name))
        .map(
          ({ name }) =>
            new Mistake({
              file,
              line: lineOf([key]),
              mistake: `“${key}” gives ${name} as stated by the source, and its file has no such name.`,
              remedy: 'Add “certainty: confirmed” or “certainty: inferred”, and the “reason:”.',
            }),
        ),
    );
}

/** Paragraphs that go on with the sentence of the one before: an editor, or a note in the source, has parted them. */
const ofParagraphs = (content: string): Mistake[] =>
  listDocumentFiles(content).flatMap((file) => {
    let line = 1;
    let before = '';
    return blankFrontmatter(readFileSync(file, 'utf8'))
      .split(/(\n\s*\n)/)
      .flatMap((block) => {
        const words = block.replace(/<PageBreak [^>]*>|\[\^[^\]]+\]/g, '').trim();
        const [begins, last] = [line + (/^\s*/.exec(block)![0].match(/\n/g)?.length ?? 0), before];
        line += block.match(/\n/g)?.length ?? 0;
        if (words) before = words;
        if (!/^\p{Ll}\p{L}* /u.test(words) || !/[\p{L}\p{N},]$/u.test(last)) return [];
        return new Mistake({
          file,
          line: begins,
          mistake: `The paragraph “${words.split(/\s+/, 4).join(' ')} …” begins in lower case, after one that ends within a sentence.`,
          remedy: 'Join them, unless the source parts them so.',
        });
      });
  });

const ofThreads = (content: string): Mistake[] =>
  listThreadFiles(content).flatMap((file) => {
    const { data, lineOf } = validateYaml(threadSchema, frontmatterOf(file), 1, file);
    return (data?.passages ?? []).flatMap(({ from }, index) =>
      /^\p{Ll}/u.test(from)
        ? new Mistake({
            file,
            line: lineOf(['passages', index, 'from']),
            mistake: `The passage “${from}” begins within a sentence.`,
            remedy: 'Begin with the first word of the sentence, where that makes sense.',
          })
        : [],
    );
  });

const frontmatterOf = (file: string): string => extractFrontmatter(readFileSync(file, 'utf8')) ?? '';
