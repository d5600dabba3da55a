import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of no meaning, as frequent as a text has them: the first are the commonest, and the shortest. */
const syllables = [...'bdfgklmnprstvz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));
const words = Array.from({ length: 4000 }, (_, index) =>
  index < 70 ? syllables[index]! : syllables[Math.floor(index / 70)]! + syllables[index % 70]!,
);

/** A word that every document has many times, and one that few have. */
export const commonWord = words[0]!;
export const rareWord = words.at(-1)!;

/** Who wrote the documents, in turn; two wrote some of them together. */
const authors = [
  '{ given: Ambrose, family: Colley }',
  '{ given: Lydia, family: Marsh }',
  '{ given: Jonas, family: Pell }',
  '{ given: Ruth, family: Vane }',
];

/** What the documents share, and the order in which they are numbered. */
const edition = `title: The Quayside Papers
subtitle: A generated edition.
method: Generated.
rights: None.
order: number
defaults:
  date: { of: publication }
  origin: { body: The Quayside Press }
  kind: letter
  sourceNote: { citation: The Quayside Papers., access: Generated. }
  extent: Whole.
  rights: { statement: Out of copyright. }
  language: en
  source: { matter: [{ lines: 1, what: Title }] }
`;

/** Their printed numbers leave one out. */
const numberOf = (index: number): number => (index < 49 ? index + 1 : index + 2);

/**
 * Writes an edition of any size: documents of about 10 kB with ten notes each, one every eight days, by four authors;
 * names of which every document has twenty, 50 threads of four passages each. The same arguments give the same files.
 * @param partLength how many documents a part of the edition has; left out, it has no parts
 */
export function generateEdition(
  folder: string,
  documents: number,
  { names = 500, partLength }: { names?: number; partLength?: number } = {},
): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['documents', 'sources', 'names', 'threads']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'edition.yaml'), edition);
  writeFileSync(
    join(folder, 'names/persons.yaml'),
    Array.from(
      { length: names },
      (_, id) =>
        `- { id: person-${id}, heading: "Person ${id}", gloss: "Number ${id}.", forms: [Person${id} Surname${id}] }\n`,
    ).join(''),
  );

  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const word = () => words[Math.floor(words.length * random() ** 3)]!;
  const openings = Array.from({ length: documents }, (_, position) => {
    const number = numberOf(position);
    const paragraphs = Array.from({ length: 20 }, (_, index) => {
      const name = (position * 20 + index) % names;
      return `${Array.from({ length: 100 }, word).join(' ')} Person${name} Surname${name}.`;
    });
    const source = [`Paper ${number}`, ...paragraphs].join('\n\n');
    const text = paragraphs.map((paragraph, index) =>
      index % 2 ? paragraph : `${paragraph}[^${'abcdefghij'[index / 2]}]`,
    );
    const notes = [...'abcdefghij'].map((label) => `[^${label}]: ${Array.from({ length: 12 }, word).join(' ')}.`);
    writeFileSync(join(folder, 'sources', `paper-${number}.txt`), source);
    const sha256 = createHash('sha256').update(source).digest('hex');
    writeFileSync(
      join(folder, 'documents', `paper-${number}.mdx`),
      `${frontmatter(position, sha256, partLength)}\n${[...text, ...notes].join('\n\n')}\n`,
    );
    return paragraphs[3]!.split(' ', 12).join(' ');
  });

  for (let number = 1; number <= 50; number++) {
    const passages = [0, 1, 2, 3].map((step) => {
      const document = (number * 4 + step) % documents;
      return `  - { document: paper-${numberOf(document)}, from: "${openings[document]}", to: "Surname${(document * 20 + 3) % names}." }\n`;
    });
    writeFileSync(
      join(folder, 'threads', `thread-${number}.mdx`),
      `---\nnumber: ${number}\ntitle: Thread ${number}\nquestion: Generated.\npassages:\n${passages.join('')}---\n\nGenerated.\n`,
    );
  }
}

function frontmatter(position: number, sha256: string, partLength: number | undefined): string {
  const number = numberOf(position);
  const date = new Date(Date.UTC(1801, 0, 5 + 8 * position)).toISOString().slice(0, 10);
  const jointly = position % 100 === 17 || position % 100 === 18;
  const author = jointly ? `[${authors[0]}, ${authors[1]}]` : authors[position % authors.length];
  return `---
title: Paper ${number}
number: "${number}"
${partLength ? `part: Volume ${Math.floor(position / partLength) + 1}\n` : ''}date: { edtf: "${date}" }
author: ${author}
source: { file: paper-${number}.txt, sha256: ${sha256} }
---
`;
}
