import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createProgress } from '../build/progress.ts';
import { contentFolder } from '../content-folder.ts';
import { parseDate } from '../dates/dates.ts';
import { isSlug, listDocumentFiles, readOrder, slugFromPath } from '../edition/check-edition.ts';
import { validateYaml } from '../edition/check-yaml.ts';
import { readDefaults } from '../edition/documents/defaults.ts';
import { documentSchema } from '../edition/document-schema.ts';
import { relativePath } from '../edition/mistake.ts';
import { isPrinted } from '../markdown/claims.ts';
import { checkContent } from '../markdown/check-content.ts';
import { transcribeSource, type Transcription } from '../markdown/transcribe.ts';
import { addressOf, freeAddress } from './draft/address.ts';
import { findFiles } from './draft/find-files.ts';
import { draftFrontmatter } from './draft/frontmatter.ts';
import { readHead } from './draft/read-head.ts';
import { describeMarkup, readTextFile } from './draft/read-text-file.ts';
import { createAsker, type Asker, type Question } from './terminal/ask.ts';
import { writeWhole } from './terminal/write-whole.ts';

/** `npm run new-document`: begins documents with the texts of their sources. Overwrites nothing. */
const usage = `Begins a document for each of some text files (UTF-8) and overwrites nothing.

  npm run new-document -- sources/*.txt
  npm run new-document -- --title "Report on the bell" --date "1902-03?" bell-report.txt

It reads title and date from the head of each text and asks whether they are right: Enter is yes, any other answer takes
their place. Answers may come from a file, a line each. Without answers it writes them as proposals, marked TODO.

  --yes                asks nothing
  --title "…"          the title of one document
  --date "1902-03?"    its date, in EDTF; .. where it is not known
  --slug tide-tables   its address; otherwise made of the title
  --kind letter        otherwise “document”
  --language en        otherwise “und”, not established
  --note-call "(#)"    how the source prints the number of a note; otherwise it is looked for
  --notes              every such number calls a note, though the source has no text for it
  --pages-from 17      the printed page on which the text begins; lone numbers that follow are pages
  --help               this`;

const text = { type: 'string' } as const;
const isSet = { type: 'boolean' } as const;
const options = {
  ...{ title: text, date: text, slug: text, kind: text, language: text, source: text },
  ...{ 'note-call': text, notes: isSet, 'pages-from': text, yes: isSet, help: isSet },
};
const begun: string[] = [];

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) console.log(usage);
  else process.exitCode = await beginAll(values, positionals);
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message);
  process.exitCode = 1;
}

type Flags = { [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'string' ? string : boolean };

/** Begins a document for each file. Resolves to the exit code. */
async function beginAll(flags: Flags, names: string[]): Promise<number> {
  const stop = () => {
    console.error(`\nStopped. ${begun.length === 0 ? 'Nothing was written' : `Written whole: ${begun.join(', ')}`}.`);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const asker = flags.yes ? undefined : createAsker({ input: process.stdin, output: process.stdout }, stop);
  const given = flags.source === undefined ? names : [...names, flags.source];
  if (given.length === 0) {
    const answer = await asker?.ask({ words: 'Source file, or several as folder/*.txt' });
    if (answer === undefined) throw new Error(`Name a source file.\n\n${usage}`);
    given.push(answer);
  }
  const files = findFiles(given);
  const single = (['title', 'date', 'slug'] as const).find((flag) => flags[flag] !== undefined);
  if (files.length > 1 && single)
    throw new Error(`--${single} belongs to one document, and ${files.length} files are named. Leave it out.`);
  checkFlags(flags);
  const progress = createProgress(process.stderr, 'Drafting', files.length);
  const failures: string[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && asker && process.stdin.isTTY)
      console.log(`\n${relativePath(file)} (${index + 1} of ${files.length})`);
    else progress.step(basename(file));
    await setImmediate(); // for Ctrl+C, which is heard between two files
    try {
      await begin(file, flags, asker);
    } catch (error) {
      progress.done();
      const { message, syscall } = error as NodeJS.ErrnoException;
      failures.push(file);
      console.error(syscall ? `${contentFolder} cannot be written: ${message}.` : message);
    }
  }
  asker?.close();
  progress.done();
  return (await report(files.length)) && failures.length === 0 ? 0 : 1;
}

/** Refuses flags that no document can have. */
function checkFlags({ date, slug }: Flags): void {
  if (date !== undefined) parseDate(date);
  if (slug !== undefined) checkAddress(slug);
}

/** Begins one document: asks, writes the source and the text, says what was found. */
async function begin(path: string, flags: Flags, asker: Asker | undefined): Promise<void> {
  const { bytes, text: words } = readTextFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const markup = describeMarkup(words, relativePath(path));
  if (markup) await confirm(markup, asker);
  const known = listDocumentFiles(contentFolder).find((file) => readFileSync(file, 'utf8').includes(sha256));
  if (known)
    await confirm(
      `${relativePath(path)} is in the edition already: it is the source of ${relativePath(known)}.`,
      asker,
    );

  const head = readHead(words);
  const ask = (question: Question) => asker?.ask(question);
  const proposed =
    head.title?.words ??
    basename(path)
      .replace(/\.\w+$/, '')
      .replace(/[-_]+/g, ' ');
  const title = flags.title ?? (await ask({ words: 'Title', proposal: proposed }));
  if (head.date && asker && process.stdin.isTTY && !flags.date)
    console.log(`Line ${head.date.line} has “${head.date.printed}”.`);
  const date =
    flags.date ??
    (await ask({
      words: 'Date, such as 1902-03-04, 1902-03, 1902?, or .. if not known',
      proposal: head.date?.edtf ?? '..',
      check: (answer) => void parseDate(answer),
    }));
  const { kind, language, notes: missingNotes = false, 'note-call': noteCall } = flags;
  const defaults = readDefaults(contentFolder);
  const ofTitle = language ?? defaults.values['language'];
  const facts = {
    title: { words: title ?? proposed, isProposal: title === undefined, line: head.title?.line },
    date: { edtf: date ?? head.date?.edtf ?? '..', isProposal: date === undefined, found: head.date },
    number: readOrder(contentFolder) === 'number' ? findNumber(basename(path)) : undefined,
  };
  const slug =
    flags.slug ?? (await chooseAddress(facts.title.words, facts.date.edtf, String(ofTitle ?? 'und'), path, asker));
  const firstPage = flags['pages-from'] === undefined ? undefined : Number(flags['pages-from']);
  const transcription = transcribeSource(words, { noteCall, missingNotes, firstPage });
  const file = basename(path).replace(/(\.txt)?$/i, '.txt');
  const frontmatter = draftFrontmatter(
    {
      ...{ ...facts, kind, language, file, sha256 },
      titleSupplied: !isPrinted(facts.title.words, [words]),
      notes: transcription.notes,
      firstPage: transcription.pages?.firstPage ?? firstPage,
      folios: transcription.pages?.forms,
    },
    defaults.values,
  );
  write(slug, file, bytes, frontmatter, transcription);
}

/** The number with which the name of a file begins: of `029a-lamp.txt` 29a. */
function findNumber(name: string): string | undefined {
  return /^0*(\d+[a-z]?)(?![a-z])/i.exec(name)?.[1];
}

/** Writes the source and the document, unless one of them is there. */
function write(slug: string, file: string, bytes: Buffer, frontmatter: string, { mdx, found, pages }: Transcription) {
  const path = join(contentFolder, 'documents', `${slug}.mdx`);
  if (existsSync(path)) throw new Error(`${path} already exists. Choose another address: --slug …`);
  const { mistakes } = validateYaml(documentSchema, frontmatter, 1, path, readDefaults(contentFolder));
  if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message.replace(/^.*?:\d+: /, '')).join('\n'));
  const kept = join(contentFolder, 'sources', file);
  if (!existsSync(kept)) writeWhole(kept, bytes, { replace: false });
  else if (!readFileSync(kept).equals(bytes))
    throw new Error(`${kept} already exists with different contents. Rename your file.`);
  writeWhole(path, `---\n${frontmatter}---\n\n${mdx}`, { replace: false });
  begun.push(path);
  console.log(`${path} created. Notes: ${found}.`);
  if (!pages) return;
  const [place, forms] = Object.entries(pages.forms).find(([, forms]) => forms.length > 0)!;
  console.log(`Pages: from ${pages.firstPage}, their numbers at the ${place}, as “${forms.join('”, “')}”.`);
}

/** Asks whether to go on in spite of what is said. @throws Error with these words where the answer is not yes */
async function confirm(words: string, asker: Asker | undefined): Promise<void> {
  const isAnswered = asker && process.stdin.isTTY;
  if (!isAnswered) throw new Error(`${words} Nothing was begun from it.`);
  console.log(words);
  const answer = await asker.ask({ words: 'Begin a document from it all the same, yes or no?', proposal: 'no' });
  if (!/^y(es)?$/i.test(answer ?? '')) throw new Error('Nothing was begun from it.');
}

/** An address that no document has: made of the title or, where it has no letters, of the name of the file. */
async function chooseAddress(title: string, date: string, language: string, path: string, asker: Asker | undefined) {
  const slugs = listDocumentFiles(contentFolder).map(slugFromPath);
  const made = addressOf(title, language) || addressOf(basename(path).replace(/\.\w+$/, ''));
  const free = made ? freeAddress(made, date, (address) => slugs.includes(address)) : undefined;
  if (free === made) return made;
  const words = free ? `${made} is taken. Address` : 'The title has no letters for an address. Address';
  const check = (answer: string) => {
    checkAddress(answer);
    if (slugs.includes(answer)) throw new Error(`${answer} is taken. Choose another`);
  };
  const chosen = (await asker?.ask({ words, proposal: free, check })) ?? free;
  if (chosen === undefined) throw new Error(`${words}: --slug tide-tables`);
  return chosen;
}

function checkAddress(slug: string): void {
  if (!isSlug(slug))
    throw new Error(
      `“${slug}” cannot be used as an address. Give one in lower-case letters, digits and single hyphens, such as tide-tables`,
    );
}

/** Says what was begun, and what is wrong with it. Resolves to whether anything was begun. */
async function report(files: number): Promise<boolean> {
  if (begun.length === 0) return false;
  const paths = begun.map((path) => resolve(path));
  const wrong = (await checkContent(contentFolder)).filter(({ file }) => paths.includes(resolve(file)));
  for (const { message } of wrong) console.error(message);
  const many = files > 1 ? `${begun.length} of ${files} begun. ` : '';
  console.log(`${many}Look for “TODO” in ${begun.length > 1 ? 'them' : 'it'}.`);
  return true;
}
