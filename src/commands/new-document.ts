import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content-folder.ts';
import { describeForbidden, findForbidden } from '../forbidden-characters.ts';
import { splitLines } from '../edition/source.ts';
import { isSlug } from '../edition/check-edition.ts';
import { validateYaml } from '../edition/check-yaml.ts';
import { parseDate } from '../dates/dates.ts';
import { draftFrontmatter } from './first-frontmatter.ts';
import { documentSchema } from '../edition/document-schema.ts';
import { isPrinted } from '../markdown/claims.ts';
import { checkContent } from '../markdown/check-content.ts';
import { transcribeSource } from '../markdown/transcribe.ts';

const usage = `npm run new-document -- --title "…" --date "1902-03?" --source path/to/file.txt
  --slug tide-tables   the address; otherwise made of the title
  --kind letter               otherwise “document”
  --language en               otherwise “und”, not established
  --note-call "(#)"           how the source prints the number of a note; otherwise it is looked for
  --notes                     every such number calls a note, though the source has no text for it
  --pages-from 17             the printed page on which the text begins; lone numbers that follow are pages`;

/** `npm run new-document`: begins a document with the text of its source. Overwrites nothing. */
const text = { type: 'string' } as const;

try {
  const { values } = parseArgs({
    options: {
      title: text,
      date: text,
      source: text,
      slug: text,
      kind: text,
      language: text,
      'note-call': text,
      notes: { type: 'boolean' },
      'pages-from': text,
    },
  });
  const { title, date, source: given } = await complete(values);
  const source = given.replace(/^~(?=\/)/, homedir()); // an answer has not been through the shell
  const { kind = 'document', language = 'und', notes: missingNotes = false, 'note-call': noteCall } = values;
  const firstPage = values['pages-from'] === undefined ? undefined : Number(values['pages-from']);
  const slug = values.slug ?? slugFrom(title);
  if (!isSlug(slug))
    throw new Error(
      `${slug ? `“${slug}” cannot be used as an address.` : 'The title has no letters for an address.'} Give one in lower-case letters, digits and single hyphens: --slug tide-tables`,
    );

  parseDate(date);

  const path = join(contentFolder, 'documents', `${slug}.mdx`);
  if (existsSync(path)) throw new Error(`${path} already exists. Choose another address: --slug …`);
  if (!statSync(source, { throwIfNoEntry: false })?.isFile()) throw new Error(`File not found: ${source}.`);
  const bytes = readFileSync(source);
  const transcription = transcribeSource(read(bytes, source), { noteCall, missingNotes, firstPage });
  const file = basename(source).replace(/(\.txt)?$/i, '.txt');
  const beginning = {
    title,
    titleSupplied: !isPrinted(title, [bytes.toString('utf8')]),
    date,
    kind,
    language,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    notes: transcription.notes,
    firstPage: transcription.pages?.firstPage ?? firstPage,
    folios: transcription.pages?.forms,
  };
  const frontmatter = draftFrontmatter(beginning);
  const { mistakes } = validateYaml(documentSchema, frontmatter, 1, path);
  if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message.replace(/^.*?:\d+: /, '')).join('\n'));

  const kept = join(contentFolder, 'sources', file);
  mkdirSync(dirname(kept), { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(kept)) copyFileSync(source, kept, constants.COPYFILE_EXCL);
  else if (!readFileSync(kept).equals(bytes))
    throw new Error(`${kept} already exists with different contents. Rename your file.`);
  writeFileSync(path, `---\n${frontmatter}---\n\n${transcription.mdx}`, { flag: 'wx' });

  const wrong = (await checkContent(contentFolder)).filter((mistake) => resolve(mistake.file) === resolve(path));
  console.log(`${path} created. Look for “to do” in it.\nNotes: ${transcription.found}.`);
  const { pages } = transcription;
  if (pages) {
    const [place, forms] = Object.entries(pages.forms).find(([, forms]) => forms.length > 0)!;
    console.log(`Pages: from ${pages.firstPage}, their numbers at the ${place}, as “${forms.join('”, “')}”.`);
  }
  for (const { message } of wrong) console.error(message);
} catch (error) {
  const { message, code, syscall } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n\n${usage}`);
  else console.error(syscall ? `${contentFolder} cannot be written: ${message}.` : message);
  process.exitCode = 1;
}

/** Asks, on a terminal, for what the flags leave out. */
async function complete(given: { title?: string; date?: string; source?: string }) {
  const questions = { title: 'Title: ', date: 'Date (EDTF, such as 1902-03?): ', source: 'Source file: ' };
  const terminal = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
  const facts = { title: '', date: '', source: '' };
  for (const fact of ['title', 'date', 'source'] as const) {
    facts[fact] = given[fact] ?? (await terminal?.question(questions[fact]))?.trim() ?? '';
    if (!facts[fact]) throw new Error(`--${fact} is missing.\n\n${usage}`);
  }
  terminal?.close();
  return facts;
}

/** The text of a source file. */
function read(bytes: Buffer, source: string): string {
  if (!isUtf8(bytes)) throw new Error(`${source} is not UTF-8. Convert it first: iconv -f … -t UTF-8`);
  const words = bytes.toString('utf8');
  const forbidden = findForbidden(words, { source: true });
  if (forbidden) {
    const line = splitLines(words.slice(0, forbidden.at)).length;
    throw new Error(`${source}:${line}: ${describeForbidden('line', forbidden.name)} Is it a text file?`);
  }
  if (!words.trim()) throw new Error(`${source} contains no text.`);
  return words;
}

/** An address made of a title: “Tide Tables” is tide-tables. */
function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
