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

/**
 * Writes an edition of any size: documents of about 10 kB with ten notes each, names of which every document has
 * twenty, 50 threads of four passages each. The same numbers give the same files.
 */
export function generateEdition(folder: string, documents: number, names = 500): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['documents', 'sources', 'names', 'threads']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(
    join(folder, 'edition.yaml'),
    'title: Bench\nsubtitle: A generated edition.\nmethod: Generated.\nrights: None.\n',
  );
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
  const openings = Array.from({ length: documents }, (_, number) => {
    const paragraphs = Array.from({ length: 20 }, (_, index) => {
      const name = (number * 20 + index) % names;
      return `${Array.from({ length: 100 }, word).join(' ')} Person${name} Surname${name}.`;
    });
    const source = [`Document ${number}`, ...paragraphs].join('\n\n');
    const text = paragraphs.map((paragraph, index) =>
      index % 2 ? paragraph : `${paragraph}[^${'abcdefghij'[index / 2]}]`,
    );
    const notes = [...'abcdefghij'].map((label) => `[^${label}]: ${Array.from({ length: 12 }, word).join(' ')}.`);
    writeFileSync(join(folder, 'sources', `document-${number}.txt`), source);
    writeFileSync(
      join(folder, 'documents', `document-${number}.mdx`),
      `${frontmatter(number, createHash('sha256').update(source).digest('hex'))}\n${[...text, ...notes].join('\n\n')}\n`,
    );
    return paragraphs[3]!.split(' ', 12).join(' ');
  });

  for (let number = 1; number <= 50; number++) {
    const passages = [0, 1, 2, 3].map((step) => {
      const document = (number * 4 + step) % documents;
      return `  - { document: document-${document}, from: "${openings[document]}", to: "Surname${(document * 20 + 3) % names}." }\n`;
    });
    writeFileSync(
      join(folder, 'threads', `thread-${number}.mdx`),
      `---\nnumber: ${number}\ntitle: Thread ${number}\nquestion: Generated.\npassages:\n${passages.join('')}---\n\nGenerated.\n`,
    );
  }
}

function frontmatter(number: number, sha256: string): string {
  const date = `"${1900 + (number % 90)}"`;
  return `---
title: Document ${number}
date: { edtf: ${date}, of: composition }
covers: { edtf: ${date} }
origin: { body: Body ${number % 20} }
author: { certainty: not established, reason: Generated. }
kind: letter
classification: { level: none }
sourceNote: { citation: Generated., access: Generated. }
extent: Whole.
rights: { statement: None. }
language: en
headnote: Generated.
source: { file: document-${number}.txt, sha256: ${sha256}, matter: [{ lines: 1, what: Title }] }
---
`;
}
