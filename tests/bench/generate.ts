import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of no meaning, as frequent as a text has them: the first are the commonest. */
const words = Array.from({ length: 4000 }, (_, index) => `w${index.toString(36)}`);

/**
 * Writes an edition of any size: documents of about 10 kB with ten notes each, and names of which every document
 * has some. The same numbers give the same files.
 */
export function generateEdition(folder: string, documents: number, names: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['documents', 'sources', 'names']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'edition.yaml'), 'title: Bench\nsubtitle: A generated edition.\nmethod: Generated.\nrights: None.\n');
  writeFileSync(join(folder, 'names/persons.yaml'), Array.from({ length: names }, (_, id) => `- { id: person-${id}, heading: "Person ${id}", gloss: "Number ${id}.", forms: [Person${id} Surname${id}] }\n`).join(''));

  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const word = () => words[Math.floor(words.length * random() ** 3)]!;
  for (let number = 0; number < documents; number++) {
    const paragraphs = Array.from({ length: 20 }, (_, index) => {
      const name = (number * 20 + index) % names;
      return `${Array.from({ length: 100 }, word).join(' ')} Person${name} Surname${name}.`;
    });
    const source = paragraphs.join('\n\n');
    const slug = `document-${number}`;
    const text = paragraphs.map((paragraph, index) => (index % 2 ? paragraph : `${paragraph}[^${'abcdefghij'[index / 2]}]`));
    const notes = [...'abcdefghij'].map((label) => `[^${label}]: ${Array.from({ length: 12 }, word).join(' ')}.`);
    writeFileSync(join(folder, 'sources', `${slug}.txt`), source);
    writeFileSync(join(folder, 'documents', `${slug}.mdx`), `${frontmatter(slug, number, createHash('sha256').update(source).digest('hex'))}\n${[...text, ...notes].join('\n\n')}\n`);
  }
}

function frontmatter(slug: string, number: number, sha256: string): string {
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
source: { file: ${slug}.txt, sha256: ${sha256} }
---
`;
}
