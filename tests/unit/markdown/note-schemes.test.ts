import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { draftFrontmatter } from '../../../src/commands/draft/frontmatter.ts';
import { collapseWhiteSpace } from '../../../src/edition/source.ts';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { transcribeSource } from '../../../src/markdown/transcribe.ts';
import { createRandom } from '../random.ts';

/**
 * Whatever way a source has of printing notes, each comes out once, with its label, its words and its call. Sources are
 * made up, the same in every run; what is made of them goes through all that `check-content` holds against a document.
 */

const random = createRandom(1787);
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
const chance = () => random() < 0.5;

const words = [
  'lamp',
  'Board',
  'the glass (old)',
  'sea [sic]',
  'in 1899',
  'a – b',
  'œuvre',
  '*so*',
  '№ 4',
  '“oil”',
  '<x>',
];
const some = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(words)).join(' ');
const labels = {
  numbers: ['1', '2', '3', '4', '5', '6'],
  'numbers with letters': ['1', '1a', '2', '2a', '3', '4'],
  letters: ['A', 'B', 'C', 'D', 'E', 'F'],
  signs: ['*', '†', '‡', '§', '**', '††'],
};

interface MadeNote {
  label: string;
  text: string;
}

interface Made {
  source: string;
  firstPage: number | undefined;
  notes: MadeNote[];
}

/** One to three pages or parts, each with one to three notes, whose labels may begin again with it. */
function makeSource(number: number): Made {
  const kind = pick(Object.keys(labels) as (keyof typeof labels)[]);
  const place = kind === 'signs' ? pick(['foot', 'end'] as const) : pick(['within', 'foot', 'end'] as const);
  const callForm = kind === 'signs' ? '#' : pick(['[#]', '(#)', '{#}', '[Footnote #]']);
  const textForm =
    kind === 'signs'
      ? '# …'
      : place === 'within'
        ? pick(['[#: …]', '[Footnote #: …]', '[note #: …]'])
        : pick(['[#] …', '(#) …', '#. …', '#) …']);
  const again = place === 'foot' && chance();
  const notes: MadeNote[] = [];
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, part) => {
    const here = Array.from({ length: 1 + Math.floor(random() * (again ? 3 : 2)) }, (_, index) => ({
      label: labels[kind][again ? index : notes.length + index]!,
      text: `So ${some()}${place === 'within' && chance() ? `.\n\nAnd ${some()}` : ''}.`,
    }));
    notes.push(...here);
    const print = ({ label, text }: MadeNote) => textForm.replace('#', label).replace('…', () => text);
    const text = here
      .map(
        (note) =>
          `Then ${some()} went${callForm.replace('#', note.label)}${place === 'within' ? ` ${print(note)}` : ''} by.`,
      )
      .join(pick([' ', '\n', '\n\n']));
    const foot = place === 'foot' ? `\n\n${here.map(print).join('\n')}` : '';
    return { text: `${part > 0 && place === 'foot' ? `${10 + part}\n` : ''}${text}${foot}`, printed: here.map(print) };
  });
  const end = place === 'end' ? `\n\n${parts.flatMap(({ printed }) => printed).join('\n')}` : '';
  return {
    source: `Of paper ${number}.\n\n${parts.map(({ text }) => text).join('\n\n')}${end}\n`,
    firstPage: place === 'foot' ? 10 : undefined,
    notes,
  };
}

it('reads back every note of every scheme', async () => {
  const edition = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(edition, { recursive: true }));
  for (const folder of ['sources', 'documents']) mkdirSync(join(edition, folder));
  writeFileSync(join(edition, 'edition.yaml'), 'title: New\nsubtitle: New.\nmethod: None.\nrights: None.\n');
  const readBack: { source: string; notes: MadeNote[] }[] = [];
  const made = Array.from({ length: 150 }, (_, index) => makeSource(index));
  for (const [index, { source, firstPage }] of made.entries()) {
    const { mdx, notes } = transcribeSource(source, { missingNotes: false, firstPage });
    const [file, sha256] = [`${index}.txt`, createHash('sha256').update(source).digest('hex')];
    const keys = {
      title: { words: 'New', isProposal: false },
      titleSupplied: true,
      date: { edtf: '1902', isProposal: false },
      kind: 'document',
      language: 'en',
    } as const;
    writeFileSync(join(edition, 'sources', file), source);
    writeFileSync(
      join(edition, 'documents', `${index}.mdx`),
      `---\n${draftFrontmatter({ ...keys, file, sha256, notes, firstPage })}---\n\n${mdx}`,
    );
    const [text, ...definitions] = mdx.split(/^(?=\[\^)/m);
    const called = [...text!.matchAll(/\[\^([^\]]+)\]/g)].map(([, key]) => key);
    readBack.push({
      source,
      notes: definitions.map((definition, at) => {
        const [, key, words] = /^\[\^([^\]]+)\]: ([^]*)$/.exec(definition)!;
        expect([source, called[at]]).toEqual([source, key]);
        return {
          label: key!.replace(/^p\d+-/, '').replace('s:', ''),
          text: collapseWhiteSpace(words!.replace(/\\(?=[\p{P}\p{S}])/gu, '')),
        };
      }),
    });
  }
  expect(readBack).toEqual(
    made.map(({ source, notes }) => ({
      source,
      notes: notes.map(({ label, text }) => ({ label, text: collapseWhiteSpace(text) })),
    })),
  );
  expect((await checkContent(edition)).map(({ message }) => message)).toEqual([]);
});
