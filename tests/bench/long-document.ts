import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProcessor } from '../../src/markdown/processor.ts';
import { readText } from '../../src/markdown/read-text.ts';

/**
 * Marks up one document of growing length, with a note to every tenth paragraph and a passage of a thread to every
 * twentieth, and prints how the time grows: an exponent of 1 is in proportion. Time of the processor, in one run.
 */
const lengths = process.argv.slice(2).map(Number);
if (lengths.length === 0) lengths.push(100, 1000, 10_000);

const rows: { paragraphs: number; seconds: number }[] = [];
for (const paragraphs of [lengths[0]!, ...lengths]) {
  const folder = `.cache/bench/long-document-${paragraphs}`;
  const text = generate(folder, paragraphs);
  const { createMdxRenderer } = createProcessor(folder);
  const renderer = await createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  const { file, body, keys } = readText(text);
  const start = process.cpuUsage();
  await renderer.process(body, file, keys);
  const { user, system } = process.cpuUsage(start);
  rows.push({ paragraphs, seconds: (user + system) / 1e6 });
}
rows.shift(); // the first run only warms up

console.table(
  rows.map(({ paragraphs, seconds }, index) => {
    const before = rows[index - 1];
    const exponent = before && Math.log(seconds / before.seconds) / Math.log(paragraphs / before.paragraphs);
    return { paragraphs, 'processor, s': seconds.toFixed(2), exponent: exponent?.toFixed(2) ?? '' };
  }),
);

/** Writes an edition of one document, and returns the path of its text. The same number gives the same files. */
function generate(folder: string, paragraphs: number): string {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['documents', 'sources', 'names', 'threads']) mkdirSync(join(folder, part), { recursive: true });
  const blocks = Array.from({ length: paragraphs }, (_, index) => ({
    words: `Paragraph ${index} ${'of words that say nothing at all, but for its number, '.repeat(8)}by Person${index % 50} Surname.`,
    note: index % 10 === 0 ? index / 10 + 1 : undefined,
  }));
  const notes = blocks.flatMap(({ note }) => note ?? []);
  const source = blocks
    .map(({ words, note }) => words + (note ? `[${note}] [${note}: Note ${note} says little.]` : ''))
    .join('\n\n');
  writeFileSync(join(folder, 'sources/long.txt'), source);
  writeFileSync(
    join(folder, 'edition.yaml'),
    'title: Bench\nsubtitle: Generated.\nmethod: Generated.\nrights: None.\n',
  );
  writeFileSync(
    join(folder, 'names/persons.yaml'),
    Array.from(
      { length: 50 },
      (_, id) =>
        `- { id: person-${id}, heading: "Person ${id}", gloss: "Number ${id}.", forms: [Person${id} Surname] }\n`,
    ).join(''),
  );
  const passages = blocks.flatMap(({ words }, index) =>
    index % 20 === 0
      ? `  - { document: long, from: "${words.slice(0, 20)}", to: "Person${index % 50} Surname." }\n`
      : [],
  );
  writeFileSync(
    join(folder, 'threads/thread.mdx'),
    `---\nnumber: 1\ntitle: Thread\nquestion: Generated.\npassages:\n${passages.join('')}---\n\nGenerated.\n`,
  );
  const file = join(folder, 'documents/long.mdx');
  const sha256 = createHash('sha256').update(source).digest('hex');
  writeFileSync(
    file,
    `---
title: Long
titleSupplied: true
source: { file: long.txt, sha256: ${sha256}, noteCall: "[#]", matter: [] }
---

${blocks.map(({ words, note }) => words + (note ? `[^${note}]` : '')).join('\n\n')}

${notes.map((note) => `[^${note}]: Note ${note} says little.`).join('\n\n')}
`,
  );
  return file;
}
