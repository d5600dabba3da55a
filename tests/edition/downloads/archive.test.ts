import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import type { Element } from 'domhandler';
import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites, type Site } from '../../build.ts';
import { documentsOf } from '../../built/pages.ts';

type Row = Record<string, string>;

/** A value as it was before a spreadsheet was thought of. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+@\t\r-])/, '');

/** The rows of a table, as a strict reader has them: every row as long as the first, no quotation mark astray. */
const read = (csv: string): Row[] =>
  parse(csv, { columns: true, relax_column_count: false, bom: false }).map((row) =>
    Object.fromEntries(Object.entries(row as Row).map(([name, cell]) => [name, unguarded(cell)])),
  );

/** Words without white space: the page parts lines and cells otherwise. */
const close = (words: string): string => words.replace(/\s/g, '');

const frozenMentions = ({ content }: Site) =>
  Object.entries(
    JSON.parse(readFileSync(join(content, 'frozen/mentions.json'), 'utf8')) as Record<string, Record<string, string[]>>,
  ).flatMap(([name, bySlug]) =>
    Object.entries(bySlug).flatMap(([slug, places]) => places.map((place) => `${name} ${slug}#${place}`)),
  );

describe.each([
  ['the edition', sites.root],
  ['the invented edition', sites.fixture],
])('the archive of %s', (_, site) => {
  const path = join(site.folder, 'edition.zip');
  const files = new Map(Object.entries(unzipSync(readFileSync(path))));
  const text = (name: string) => strFromU8(files.get(name)!);
  const tables = new Map(
    [...files.keys()].filter((name) => name.endsWith('.csv')).map((name) => [name, read(text(name))]),
  );
  const rows = (name: string) => tables.get(`${name}.csv`) ?? [];
  const documents = documentsOf(site);
  const readme = text('README.txt');

  it('can be read by unzip, where the machine has it', () => {
    const { error, status, stdout } = spawnSync('unzip', ['-t', path], { encoding: 'utf8' });
    if (!error) expect([status, stdout]).toEqual([0, expect.stringContaining('No errors detected')]);
  });

  it('holds its files in the order of their names, none of them empty, all of one time', () => {
    expect([...files.keys()]).toEqual([...files.keys()].sort());
    for (const [name, content] of files) expect(content.length, name).toBeGreaterThan(0);
    const bytes = readFileSync(path);
    const entries = [...bytes.toString('latin1').matchAll(/PK\x01\x02/g)].map(({ index }) => index);
    expect(entries).toHaveLength(files.size);
    const midnight = [0, (1 << 5) | 1]; // of 1 January 1980, as ZIP writes it
    for (const at of entries) expect([bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)]).toEqual(midnight);
  });

  it('holds each document as its downloads are, its source byte for byte, and nothing that is not named', () => {
    const expected = documents.flatMap(({ slug, data }) => [
      [`tei/${slug}.tei.xml`, `documents/${slug}.tei.xml`],
      [`text-with-apparatus/${slug}.txt`, `documents/${slug}.txt`],
      [`sources/${data.source.file}`, `sources/${data.source.file}`],
    ]);
    for (const [within, beside] of expected)
      expect(readFileSync(join(site.folder, beside!)).equals(files.get(within!)!), within).toBe(true);
    const others = documents.map(({ slug }) => `text/${slug}.txt`);
    expect([...files.keys()].filter((name) => name.includes('/'))).toEqual(
      [...new Set([...expected.map(([within]) => within!), ...others])].sort(),
    );
  });

  it('holds the items of all documents for reference managers', () => {
    const items = JSON.parse(text('documents.csl.json')) as { id: string }[];
    expect(items).toHaveLength(documents.length);
    for (const item of items)
      expect([item]).toEqual(JSON.parse(readFileSync(join(site.folder, `documents/${item.id}.csl.json`), 'utf8')));
  });

  it('has no table without rows, and begins each with names of columns, no byte order mark before them', () => {
    const possible = { threads: 'threads/*.mdx', names: 'names/*.yaml', mentions: 'names/*.yaml' };
    for (const [name, pattern] of Object.entries(possible))
      expect(tables.has(`${name}.csv`), name).toBe(globSync(pattern, { cwd: site.content }).length > 0);
    for (const [name, all] of tables) {
      expect(all.length, name).toBeGreaterThan(0);
      expect(text(name)).toMatch(/^[a-z]/);
      for (const column of Object.keys(all[0]!)) expect(column).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
    }
  });

  it('has no markup in a cell, and none that a spreadsheet takes for a formula', () => {
    for (const name of tables.keys())
      for (const cell of (parse(text(name)) as string[][]).flat()) {
        expect(cell).not.toMatch(/^[=+@\t\r-]/);
        expect(cell).not.toMatch(/<\/?[a-z][^>]*>|&[a-z]+;|&#\d+;/);
      }
  });

  it('has one row for each document, with what its page says', () => {
    expect(
      rows('documents')
        .map(({ document }) => document)
        .sort(),
    ).toEqual(documents.map(({ slug }) => slug));
    for (const { slug, data, page } of documents) {
      const row = rows('documents').find(({ document }) => document === slug)!;
      expect(row).toMatchObject({
        title: data.title,
        title_supplied: data.titleSupplied ? 'TRUE' : 'FALSE',
        date: data.date.edtf ?? '',
        date_certainty: data.date.certainty ?? 'stated',
        extent: data.extent,
        rights: data.rights.statement,
        source_file: data.source.file,
        source_sha256: data.source.sha256,
        address: page.url.href,
        paragraphs: String(page.$('[data-transcription] [id^="p-"]').length),
        number: page.$('[data-number]').attr('data-number'),
      });
      for (const day of [row['date_earliest'], row['date_latest']]) expect(day).toMatch(/^(-?\d{4,}-\d\d-\d\d)?$/);
      for (const who of ['author', 'recipient', 'translator'])
        expect(row[`${who}s`]!.split('|'), who).toHaveLength(row[`${who}_certainty`]!.split('|').length);
    }
  });

  it.each(documents.map((document) => [document.slug, document] as const))(
    'has the words of %s as its page has them, a paragraph in each row, and as plain text',
    (slug, { page: { $, url } }) => {
      const shown = $('[data-transcription]').clone();
      shown.find('[data-editorial], sup:not(.raised)').remove();
      const paragraphs = shown.find('[id^="p-"]').get();
      const own = rows('paragraphs').filter(({ document }) => document === slug);
      expect(own.map(({ anchor }) => anchor)).toEqual(paragraphs.map(({ attribs }) => attribs['id']));
      for (const [index, paragraph] of paragraphs.entries()) {
        const alone = load(shown.find(paragraph).clone().get(0)!).root();
        alone.find('[id^="p-"] [id^="p-"]').remove(); // an item of a list within an item
        const { text, anchor, paragraph: number, address } = own[index]!;
        expect(close(text!), anchor).toBe(close(alone.text()));
        expect([`p-${number}`, address]).toEqual([anchor, `${url.href}#${anchor}`]);
      }
      expect(close(text(`text/${slug}.txt`))).toBe(close(shown.text()));
    },
  );

  it.each(documents.map((document) => [document.slug, document] as const))(
    'gives the printed page on which each paragraph of %s begins',
    (slug, { data, page: { $ } }) => {
      const pages = pagesByParagraph($('[data-transcription]').get(0)!, String(data.source.firstPage ?? ''));
      for (const { document, anchor, page } of rows('paragraphs'))
        if (document === slug) expect([anchor, page]).toEqual([anchor, pages.get(anchor!) ?? '']);
    },
  );

  it('quotes what each thread does, and leads to the passage and to its paragraph', () => {
    for (const { thread, passage, text, document, document_address: there, address, comment } of rows('threads')) {
      const $ = load(readFileSync(join(site.folder, `threads/${thread}/index.html`), 'utf8'));
      expect(close(comment!)).toBe(close($('.editor').text()));
      const quoted = $(`#passage-${passage} blockquote`);
      quoted.find('[data-editorial], sup:not(.raised), [role="doc-pagebreak"]').remove();
      expect(close(text!)).toBe(close(quoted.text()));
      expect(address).toBe(`${site.origin}${site.base}threads/${thread}/#passage-${passage}`);
      expect(there).toBe(`${site.origin}${site.base}documents/${document}/${new URL(there!).hash}`);
      const paragraph = rows('paragraphs').find(({ address }) => address === there);
      expect(close(paragraph!['text']!)).toContain(close(text!).slice(0, 20));
    }
    const passages = globSync('threads/*/index.html', { cwd: site.folder }).map(
      (file) => load(readFileSync(join(site.folder, file), 'utf8'))('[id^="passage-"]').length,
    );
    expect(rows('threads')).toHaveLength(passages.reduce((sum, count) => sum + count, 0));
  });

  it('has the introduction, if there is one, as its page has it', () => {
    const page = join(site.folder, 'introduction/index.html');
    expect(files.has('introduction.txt')).toBe(existsSync(page));
    if (!existsSync(page)) return;
    const $ = load(readFileSync(page, 'utf8'));
    $('article :is([data-editorial], sup, nav)').remove();
    for (const part of $('article :is(h1, h2, p, dt)').get())
      if (!$(part).is('#chronology .soft')) expect(close(text('introduction.txt'))).toContain(close($(part).text()));
  });

  it('has the index as it is by itself, and the mentions that are frozen', () => {
    const frozen = frozenMentions(site);
    expect(
      rows('mentions')
        .map(({ name, document, anchor }) => `${name} ${document}#${anchor}`)
        .sort(),
    ).toEqual(frozen.sort());
    for (const name of ['names.csv', 'names.tei.xml']) {
      const alone = join(site.folder, name);
      expect([name, files.has(name)]).toEqual([name, existsSync(alone)]);
      if (existsSync(alone)) expect(readFileSync(alone, 'utf8')).toBe(text(name));
    }
    for (const { name, mentions } of rows('names'))
      expect([name, Number(mentions)]).toEqual([name, frozen.filter((each) => each.startsWith(`${name} `)).length]);
  });

  it('has the same entries in the TEI of the index', () => {
    const tei = load(text('names.tei.xml'), { xml: true });
    const ids = tei('body > * > [xml\\:id]')
      .get()
      .map((node) => tei(node).attr('xml:id')!);
    expect(ids.sort()).toEqual(
      rows('names')
        .map(({ name }) => `name-${name}`)
        .sort(),
    );
    for (const { name, address, gloss } of rows('names')) {
      const entry = tei(`[xml\\:id="name-${name}"]`);
      expect([entry.find('idno[type=URI]').text(), entry.find('note[type=gloss]').text()]).toEqual([address, gloss]);
    }
  });

  it('explains every file and every column, with an example that is there, and nothing else', () => {
    for (const name of files.keys())
      if (name !== 'README.txt') expect(readme).toContain(`\n${name.replace(/\/.*/, '/')}\n    `);
    const dictionary = readme.slice(readme.indexOf('\nCOLUMNS\n'));
    const described = [...dictionary.matchAll(/^([a-z]+\.csv)\n((?:.+\n)+)/gm)];
    expect(described.map(([, name]) => name!).sort()).toEqual([...tables.keys()].sort());
    for (const [, name, entries] of described) {
      const columns = [
        ...entries!.matchAll(/^(\w+) \([a-z/]+\)\n {4}\S.*\. (?:Example: (.+)|Empty in this edition\.)$/gm),
      ];
      const all = tables.get(name!)!;
      expect(columns.map(([, column]) => column)).toEqual(Object.keys(all[0]!));
      for (const [, column, example] of columns) {
        const values = all.map((row) => row[column!]!.replace(/\s+/g, ' ')).filter(Boolean);
        if (example === undefined) expect([column, values]).toEqual([column, []]);
        else
          expect(
            values.some((value) => value.startsWith(example.replace(/ …$/, ''))),
            column,
          ).toBe(true);
      }
    }
  });

  it('says of the rights in each document what its page says', () => {
    for (const { data } of documents)
      expect(readme).toContain(`    ${[data.rights.statement, data.rights.reason].filter(Boolean).join(' ')}\n`);
  });

  it('is offered on the about page with its size, and listed among the checksums', () => {
    const about = load(readFileSync(join(site.folder, 'about/index.html'), 'utf8'));
    const paragraph = about(`p:has(a[href="${site.base}edition.zip"])`).text();
    expect(paragraph).toContain(`(ZIP, ${Math.ceil(readFileSync(path).length / 1000)} kB)`);
    expect(readFileSync(join(site.folder, 'checksums.txt'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}edition\.zip$/m);
  });

  it('is not kept for reading offline', () => {
    expect(readFileSync(join(site.folder, 'sw.js'), 'utf8')).not.toMatch(/edition\.zip|names\.(csv|tei)/);
  });
});

/** The label of the printed page on which each paragraph has its first word, by the page alone. */
function pagesByParagraph(transcription: Element, firstPage: string): Map<string, string> {
  const pages = new Map<string, string>();
  let label = firstPage;
  const walk = (node: Element, paragraph: string | undefined): void => {
    for (const child of node.children) {
      if (child.type === 'text' && child.data.trim() && paragraph && !pages.has(paragraph)) pages.set(paragraph, label);
      if (child.type !== 'tag') continue;
      const { id, role, class: className } = child.attribs;
      if (role === 'doc-pagebreak') label = child.attribs['data-n']!;
      else if (!('data-editorial' in child.attribs) && !(child.name === 'sup' && className !== 'raised'))
        walk(child, /^p-\d+$/.test(id ?? '') ? id : paragraph);
    }
  };
  walk(transcription, undefined);
  return pages;
}
