import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'new-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An edition without documents. */
function edition(name: string): string {
  const content = join(folder, name);
  mkdirSync(content);
  const yaml = 'title: Lamps\nsubtitle: Papers of a lamp.\nmethod: Everything here is invented.\nrights: Invented.\n';
  writeFileSync(join(content, 'edition.yaml'), yaml);
  return content;
}

/** A file of an editor, to begin a document from. */
function file(name: string, words: string | Buffer): string {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
}

interface Run {
  said: string;
  code: number | null;
}

/** Runs one of the commands on an edition, with answers to its questions, and gives what it says and its exit code. */
function run(command: string, content: string, flags: string[], answers = ''): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...flags], {
    env: { ...process.env, CONTENT_DIR: content, INIT_CWD: folder },
    encoding: 'utf8',
    input: answers,
  });
  return { said: `${stdout}${stderr}`.replaceAll(/\S*new-document-\w{6}/g, '…'), code: status };
}

it('begins a document in an empty edition, which then has no mistake', () => {
  const content = edition('content');
  const source = file('lamp.txt', '\ufeffThe lamp was lit at *four*.[1]\r\n15\r\nno ships <yet>.\r\n');
  const facts = ['--title', 'Report on the Lamp', '--date', '1902-03-04', '--notes', '--pages-from', '14'];
  expect(run('new-document', content, [...facts, 'lamp.txt'])).toEqual({
    said: '…/content/documents/report-on-the-lamp.mdx created. Notes: 1 note called, with no text in the source.\nLook for “TODO” in it.\n',
    code: 0,
  });
  expect(readFileSync(join(content, 'sources/lamp.txt'))).toEqual(readFileSync(source));
  expect(readFileSync(join(content, 'documents/report-on-the-lamp.mdx'), 'utf8')).toContain(
    '\n---\n\nThe lamp was lit at \\*four\\*.[^1] <PageBreak page="15" /> no ships \\<yet>.\n\n[^1]: <MissingNote />\n',
  );
  expect(run('check-content', content, [])).toMatchObject({ code: 0 });

  expect(run('new-document', content, ['--source', source]), 'It overwrites nothing.').toEqual({
    said: '…/lamp.txt is in the edition already: it is the source of …/content/documents/report-on-the-lamp.mdx. Nothing was begun from it.\n',
    code: 1,
  });
  writeFileSync(source, 'Another text of the same name.');
  expect(run('new-document', content, [source, '--title', 'Other', '--date', '1902']).said).toBe(
    '…/content/sources/lamp.txt already exists with different contents. Rename your file.\n',
  );
}, 60_000);

it('begins many at once and without answers, with proposals that are marked, and passes over what is no text', () => {
  const content = edition('many');
  mkdirSync(join(folder, 'sources'));
  file(
    'sources/a.txt',
    'The Federalist No. 29\n\nFrom the Daily Advertiser.\n\nThursday, January 10, 1788 [1787]\n\nTo the People of New York:\n',
  );
  file(
    'sources/lettre-a-necker.txt',
    '\ufeffParis, le 14 juillet 1789\r\n\r\nMonsieur,\r\n\r\nLa caisse est vide.\r\n',
  );
  file('sources/c.txt', 'О мирном сосуществовании\n\nМосква, 5 марта 1918 г.\n\nТекст.\n');
  file('sources/d.txt', 'MINUTES OF THE BOARD\n\nPresent: the Clerk.\n');
  file('sources/e.txt', '<!DOCTYPE html>\n<html><body><p>Words.</p></body></html>\n');
  file('sources/f.txt', '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>\n');
  const { said, code } = run('new-document', content, ['sources/*.txt']);
  expect(code).toBe(1);
  expect(said).toContain('4 of 6 begun. Look for “TODO” in them.\n');
  expect(said).toMatch(/sources\/e\.txt is HTML \(“<!DOCTYPE html>”\): .* Nothing was begun from it\./);
  expect(said).toMatch(/sources\/f\.txt is XML \(TEI\) .* Nothing was begun from it\./);
  const begun = readdirSync(join(content, 'documents')).map((name) => {
    const [, title, edtf] = /^---\ntitle: (.*?) # TODO.*?\ndate:\n(?: {2}edtf: (.*?)\n.*? {2}reason: TODO read)?/s.exec(
      readFileSync(join(content, 'documents', name), 'utf8'),
    )!;
    return [name, title!.split('\n')[0], edtf];
  });
  expect(begun).toEqual([
    ['lettre-a-necker.mdx', 'lettre a necker', '"1789-07-14"'],
    ['minutes-of-the-board.mdx', 'MINUTES OF THE BOARD', undefined],
    ['o-mirnom-sosushchestvovanii.mdx', 'О мирном сосуществовании', '"1918-03-05"'],
    ['the-federalist-no-29.mdx', 'The Federalist No. 29', '"[1787-01-10,1788-01-10]"'],
  ]);
  expect(run('check-content', content, [])).toMatchObject({ code: 0 });
}, 60_000);

it('asks one question after another, refuses at once what cannot be used, and goes on', () => {
  const content = edition('asked');
  file('one.txt', 'The lamp\n\n4 March 1902\n\nLit.\n');
  file('two.txt', 'The lamp\n\n5 March 1902\n\nOut.\n');
  const answers = ['', '6 March 1902', '1902-03-06', 'The same lamp', '', ''];
  const { said, code } = run('new-document', content, ['one.txt', "'two.txt'"], `${answers.join('\n')}\n`);
  expect([said, code]).toEqual([
    [
      'Title (Enter: The lamp): ',
      'Date, such as 1902-03-04, 1902-03, 1902?, or .. if not known (Enter: 1902-03-04): ',
      '“6 March 1902” is not EDTF. Write 1902-03-06.',
      'Date, such as 1902-03-04, 1902-03, 1902?, or .. if not known (Enter: 1902-03-04): ',
      '…/asked/documents/the-lamp.mdx created. Notes: no notes.',
      'Title (Enter: The lamp): ',
      'Date, such as 1902-03-04, 1902-03, 1902?, or .. if not known (Enter: 1902-03-05): ',
      '…/asked/documents/the-same-lamp.mdx created. Notes: no notes.',
      '2 of 2 begun. Look for “TODO” in them.',
      '',
    ].join('\n'),
    0,
  ]);
  expect(readFileSync(join(content, 'documents/the-lamp.mdx'), 'utf8')).toContain('edtf: "1902-03-06"\n');
  expect(readFileSync(join(content, 'documents/the-same-lamp.mdx'), 'utf8')).toContain(
    'title: The same lamp # TODO the source has no such words; is the title yours?\n',
  );
}, 60_000);

it('reads the number from the name of the file, where documents are ordered by their numbers', () => {
  const content = edition('numbered');
  const yaml = readFileSync(join(content, 'edition.yaml'), 'utf8');
  writeFileSync(join(content, 'edition.yaml'), `${yaml}order: number\n`);
  for (const name of ['009-nine.txt', '29a-more.txt', '3rd-lamp.txt', 'plain-name.txt'])
    file(name, `${name}\n\nLit.\n`);
  run('new-document', content, ['--yes', '009-nine.txt', '29a-more.txt', '3rd-lamp.txt', 'plain-name.txt']);
  const numbers = readdirSync(join(content, 'documents')).map(
    (name) => /^number: (.*)/m.exec(readFileSync(join(content, 'documents', name), 'utf8'))?.[1],
  );
  const toDo = '# TODO read from the name of the file by a program; is it the number?';
  expect(numbers).toEqual([`"9" ${toDo}`, `"29a" ${toDo}`, undefined, undefined]);
}, 60_000);

it('leaves nothing behind when it is stopped at a question', async () => {
  const content = edition('stopped');
  const command = spawn(process.execPath, ['src/commands/new-document.ts', file('stop.txt', 'The lamp\n')], {
    env: { ...process.env, CONTENT_DIR: content },
  });
  let said = '';
  command.stderr.on('data', (words: Buffer) => (said += words.toString()));
  await new Promise((asked) => command.stdout.once('data', asked));
  command.kill('SIGINT');
  const code = await new Promise((ended) => command.once('close', ended));
  expect([said, code]).toEqual(['\nStopped. Nothing was written.\n', 130]);
  expect(readdirSync(content)).toEqual(['edition.yaml']);
}, 30_000);

it('explains itself', () => {
  const { said, code } = run('new-document', join(folder, 'none'), ['--help']);
  expect(code).toBe(0);
  expect(said).toContain('npm run new-document -- sources/*.txt\n');
  expect(existsSync(join(folder, 'none'))).toBe(false);
}, 30_000);

it.each<[string, string[], string]>([
  ['a file that is not there', [join(folder, 'none.txt')], 'File not found: …/none.txt.\n'],
  [
    'a file that is not UTF-8',
    [file('latin.txt', Buffer.from('café', 'latin1'))],
    '…/latin.txt is not UTF-8. Convert it first: iconv -f WINDOWS-1252 -t UTF-8 …/latin.txt" > new.txt (or whatever it is in)\n',
  ],
  [
    'a file of Word',
    [file('word.docx', 'PK\u0003\u0004…')],
    '…/word.docx is a file of Word or another zip archive, not text. Save its words as plain text in UTF-8, and name that file.\n',
  ],
  ['a date in words', [file('plain.txt', 'Words.'), '--date', 'May 1951'], '“May 1951” is not EDTF. Write 1951-05\n'],
  [
    'an address in capitals',
    [file('plain.txt', 'Words.'), '--slug', 'Tide'],
    '“Tide” cannot be used as an address. Give one in lower-case letters, digits and single hyphens, such as tide-tables\n',
  ],
  [
    'one title for two files',
    [file('plain.txt', 'Words.'), file('latin.txt', Buffer.from('café', 'latin1')), '--title', 'A'],
    '--title belongs to one document, and 2 files are named. Leave it out.\n',
  ],
])(
  'refuses %s',
  (_, flags, said) => {
    expect(run('new-document', join(folder, 'refused'), flags)).toEqual({ said, code: 1 });
  },
  30_000,
);
