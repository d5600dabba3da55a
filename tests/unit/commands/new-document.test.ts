import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'new-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

const content = join(folder, 'content');
mkdirSync(content);
writeFileSync(
  join(content, 'edition.yaml'),
  'title: Lamps\nsubtitle: Papers of a lamp.\nmethod: Everything here is invented.\nrights: Invented; do as you like.\n',
);

/** A file of an editor, to begin a document from. */
function file(name: string, words: string | Buffer): string {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
}

/** Runs one of the commands on the new edition, and answers with what it says and its exit code. */
function run(command: string, ...flags: string[]): { said: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...flags], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { said: `${stdout}${stderr}`.replaceAll(folder, '…'), code: status };
}

it('begins a document in an empty edition, which then has no mistake', () => {
  const source = file('lamp.txt', '\ufeffThe lamp was lit at *four*.[1]\r\n15\r\nno ships <yet>.\r\n');
  const flags = [
    '--title',
    'Report on the Lamp',
    '--date',
    '1902-03-04',
    '--source',
    source,
    '--notes',
    '--pages-from',
    '14',
  ];
  expect(run('new-document', ...flags)).toEqual({
    said: '…/content/documents/report-on-the-lamp.mdx created. Look for “to do” in it.\nNotes: 1 note called, with no text in the source.\n',
    code: 0,
  });
  expect(readFileSync(join(content, 'sources/lamp.txt'))).toEqual(readFileSync(source));
  expect(readFileSync(join(content, 'documents/report-on-the-lamp.mdx'), 'utf8')).toContain(
    '\n---\n\nThe lamp was lit at \\*four\\*.[^1] <PageBreak page="15" /> no ships \\<yet>.\n\n[^1]: <MissingNote />\n',
  );
  expect(run('check-content')).toEqual({ said: '…/content: no errors\n', code: 0 });

  expect(run('new-document', ...flags), 'It overwrites nothing.').toEqual({
    said: '…/content/documents/report-on-the-lamp.mdx already exists. Choose another address: --slug …\n',
    code: 1,
  });
  writeFileSync(source, 'Another text of the same name.');
  expect(run('new-document', ...flags, '--slug', 'other').said).toBe(
    '…/content/sources/lamp.txt already exists with different contents. Rename your file.\n',
  );
}, 60_000);

it.each<[string, string[], string]>([
  ['a file that is not there', ['--source', join(folder, 'none.txt')], 'File not found: …/none.txt.\n'],
  [
    'a file that is not UTF-8',
    ['--source', file('latin.txt', Buffer.from('café', 'latin1'))],
    '…/latin.txt is not UTF-8. Convert it first: iconv -f … -t UTF-8\n',
  ],
  [
    'a date in words',
    ['--source', file('plain.txt', 'Words.'), '--date', 'May 1951'],
    '“May 1951” is not EDTF. Write 1951-05\n',
  ],
  [
    'a title without letters',
    ['--source', file('plain.txt', 'Words.'), '--title', '和平'],
    'The title has no letters for an address. Give one in lower-case letters, digits and single hyphens: --slug tide-tables\n',
  ],
])(
  'refuses %s',
  (_, flags, said) => {
    expect(run('new-document', '--title', 'A title', '--date', '1951', ...flags)).toEqual({ said, code: 1 });
  },
  30_000,
);
