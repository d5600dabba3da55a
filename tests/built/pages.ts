import { load, type CheerioAPI } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readDefaults } from '../../src/edition/documents/defaults.ts';
import { sites, type Site } from '../build.ts';
import { partOf, type Range } from './rebuild.ts';

/** A page of a built site, as a reader's browser gets it. */
export interface BuiltPage {
  /** Path of the file in the site's folder. */
  path: string;
  /** The address under which it is served. */
  url: URL;
  html: string;
  $: CheerioAPI;
}

/** A document: its files in the edition and the page made of them. */
export interface BuiltDocument {
  slug: string;
  /** The frontmatter as YAML has it, with the defaults of the edition, without what the schema makes of it. */
  data: Frontmatter;
  /** The bytes of the source file. */
  source: Buffer;
  /** What is the document’s own of it, all else blank. */
  part: string;
  page: BuiltPage;
}

/** The keys of the frontmatter that the tests read. */
export interface Frontmatter {
  title: string;
  titleSupplied?: boolean;
  date: { edtf?: string; of: string; printed?: string; bounds?: string; certainty?: string; reason?: string };
  origin: { body: string };
  author: Agent | Agent[];
  recipient?: Agent | Agent[];
  translator?: Agent | Agent[];
  classification?: { marking?: string; level: string; note?: string };
  extent: string;
  rights: { statement: string; reason?: string };
  language: string;
  headnote?: string;
  source: { file: string; sha256: string; firstPage?: number | string; noteCall?: string } & Range;
}

/** A person or a body as an editor writes it. */
export type Agent = Partial<
  Record<'name' | 'family' | 'given' | 'particle' | 'suffix' | 'body' | 'office' | 'certainty' | 'reason', string>
>;

/** What a reader must find of each, in the order of the frontmatter. */
export const namesOf = (agents: Agent | Agent[] | undefined): string[] =>
  [agents ?? []].flat().map(({ name, body, given, particle, family, suffix, office }) => {
    const known = name ?? body ?? [given, particle, family, suffix].filter(Boolean).join(' ');
    return [known || 'Not established.', office].filter(Boolean).join(', ');
  });

/** All pages of a site. */
export function pagesOf(site: Site): BuiltPage[] {
  return globSync('**/*.html', { cwd: site.folder })
    .sort()
    .map((path) => pageOf(site, path));
}

/** Whether a page, by its path, only leads on to the address that it has now. */
export const hasMoved = (path: string): boolean => path.startsWith('index/');

/** All documents of an edition, by the files in its folder: one without a page is missed here and fails. */
export function documentsOf(site: Site): BuiltDocument[] {
  return globSync('documents/**/*.mdx', { cwd: site.content })
    .sort()
    .map((file) => {
      const slug = basename(file, '.mdx');
      const own = frontmatterOf(readFileSync(join(site.content, file), 'utf8'));
      const data = readDefaults(site.content).complete(own) as unknown as Frontmatter;
      const source = readFileSync(join(site.content, 'sources', data.source.file));
      return {
        slug,
        data,
        source,
        part: partOf(source.toString('utf8'), data.source),
        page: pageOf(site, `documents/${slug}/index.html`),
      };
    });
}

/** The documents of both editions, for tables of tests: `[slug, document]`. */
export const everyDocument: [string, BuiltDocument][] = [sites.root, sites.fixture]
  .flatMap(documentsOf)
  .map((document) => [document.slug, document]);

function pageOf(site: Site, path: string): BuiltPage {
  const html = readFileSync(join(site.folder, path), 'utf8');
  const url = new URL(`${site.base}${path.replace(/(^|\/)index\.html$/, '$1')}`, site.origin);
  return { path, url, html, $: load(html) };
}

function frontmatterOf(mdx: string): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---/.exec(mdx)![1]!) as Record<string, unknown>;
}
