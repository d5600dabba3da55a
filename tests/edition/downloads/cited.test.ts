import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { load } from 'cheerio';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toCslItem } from '../../../src/citation/item.ts';
import { formatCitation } from '../../../src/citation/styles.ts';
import { documentSchema } from '../../../src/edition/document-schema.ts';
import { sites, type Site } from '../../build.ts';
import { documentsOf } from '../../built/pages.ts';
import { readEmbeddedMetadata } from '../../consumers/embedded-metadata.ts';

/** What an edition’s `frozen/cited.yaml` expects of a document, field by field. */
type Expected = Record<'zotero' | 'bibtex', Record<string, unknown>> &
  Record<'ris' | (typeof styles)[number], string[] | undefined>;
const styles = ['chicago', 'mla', 'apa'] as const;
type Name = Partial<Record<'name' | 'lastName' | 'firstName' | 'prefix' | 'suffix', string>>;

const expectedOf = (site: Site): Record<string, Expected> => {
  const file = join(site.content, 'frozen/cited.yaml');
  return existsSync(file) ? (parseYaml(readFileSync(file, 'utf8')) as Record<string, Expected>) : {};
};

const textOf = (site: Site, slug: string, end: string) =>
  readFileSync(join(site.folder, 'documents', `${slug}.${end}`), 'utf8');

const say = (role: string, { name, lastName, firstName }: Name) =>
  `${role}: ${name ?? [lastName, firstName].filter(Boolean).join(' | ')}`;

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('of %s', (_, site) => {
  const documents = new Map(documentsOf(site).map((document) => [document.slug, document]));

  it('nothing is expected of a document that is not there', () => {
    expect(Object.keys(expectedOf(site)).filter((slug) => !documents.has(slug))).toEqual([]);
  });

  describe.each(Object.entries(expectedOf(site)))('%s', (slug, expected) => {
    const document = documents.get(slug)!;
    const { page } = document;
    const data = documentSchema.parse(document.data);
    const [csl] = JSON.parse(textOf(site, slug, 'csl.json')) as [Record<string, unknown>];
    const shared = [csl['title'], csl['abstract'], csl['language'], csl['URL']];

    it('is saved by Zotero from its page', () => {
      const { title, abstractNote, language, url, creators, ...fields } = readEmbeddedMetadata(page.$);
      expect([title, abstractNote, language, url]).toEqual(shared);
      expect({ creators: creators.map((creator) => say(creator.creatorType, creator)), ...fields }).toEqual(
        expected.zotero,
      );
    });

    it('is read from BibTeX', () => {
      const { entries, errors } = parseBibtex(textOf(site, slug, 'bib'));
      expect(errors).toEqual([]);
      const { type, fields } = entries[0]! as unknown as { type: string; fields: Record<string, unknown> };
      const { title, abstract, language, url, author, editor, translator, type: kind, ...rest } = fields;
      expect([title, abstract, language, url]).toEqual(shared);
      const names = Object.entries({ author, editor, translator }).flatMap(([role, list]) =>
        ((list ?? []) as Name[]).map((name) => say(role, name)),
      );
      const said = Object.entries(rest).map(([field, value]) => [field, Array.isArray(value) ? value.join() : value]);
      expect({ type, names, ...(kind !== undefined && { kind }), ...Object.fromEntries(said) }).toEqual(
        expected.bibtex,
      );
    });

    it.each(styles.filter((style) => expected[style]))(
      'is cited, and its second paragraph, in the style %s',
      (style) => {
        const citation = page.$(`.how-to-cite .${style}`);
        const inParts = { chicago: ['', '¶ 2'], mla: ['p. ', 'par. 2'], apa: ['p. ', 'para. 2'] }[style];
        const first = page.$('[data-first-page]').attr('data-first-page');
        const place = [first && `${inParts[0]!}${first}`, inParts[1]].filter(Boolean).join(', ');
        const url = page.url.href;
        const item = toCslItem(slug, data, `${url}#p-2`, csl['source'] as string);
        const at = load(formatCitation(item, data, style, place)).text();
        expect([citation.children().last().text(), at]).toEqual(
          expected[style]!.map((words) => words.replace('{url}', url)),
        );
      },
    );

    it('has the lines of RIS', () => {
      const lines = textOf(site, slug, 'ris').split('\r\n');
      expect(lines.filter((line) => !/^(TI|AB|LA|UR|DP|ID|ER) |^$/.test(line))).toEqual(expected.ris);
      expect(lines).toEqual(
        expect.arrayContaining([`TI  - ${csl['title'] as string}`, `DP  - ${csl['source'] as string}`]),
      );
    });
  });
});

/** Programs that read BibTeX and RIS, where the machine has them, and what they must find of a letter of the other edition. */
const body = 'Board of Lights, Northern Division';
const programs = [
  { program: 'pandoc', args: ['-f', 'biblatex', '-t', 'csljson'], end: 'bib', finds: [`"literal": "${body}"`] },
  { program: 'biblatex2xml', args: [], end: 'bib', finds: [`>${body}</namePart>`] },
  {
    program: 'ris2xml',
    args: [],
    end: 'ris',
    finds: ['<title>To the Council of the Outer Roads</title>', '<namePart type="family">Holm</namePart>'],
  },
].filter(({ program }) => spawnSync(program, ['--version']).error === undefined);

it('is read by the programs that this machine has', () => {
  for (const { program, args, end, finds } of programs) {
    const { stdout } = spawnSync(program, args, {
      input: textOf(sites.fixture, 'request-for-gravel', end),
      encoding: 'utf8',
    });
    for (const found of finds) expect(stdout, program).toContain(found);
  }
});
