import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf, everyDocument, namesOf, pagesOf, type BuiltDocument } from '../built/pages.ts';
import { collapse } from '../built/rebuild.ts';

describe.each(everyDocument)('%s', (_, { data, page: { $ } }) => {
  it('has its title, in brackets where it is supplied', () => {
    expect(collapse($('h1').text())).toBe(data.titleSupplied ? `[${data.title}]` : data.title);
  });

  it('shows its marking as printed, or that it was published; nothing where nothing is said of one', () => {
    if (!data.classification) return expect($('article header .stamp').length).toBe(0);
    expect(collapse($('article header').text())).toContain(
      data.classification.marking ??
        (data.classification.level === 'not established' ? 'Classification not established' : 'Published'),
    );
  });

  it('begins with its headnote', () => {
    const words = (data.headnote ?? '').replace(/\[([^\]]*)\]\(doc:[^)]*\)/g, '$1').replaceAll('*', '');
    expect(collapse($('article header').text())).toContain(collapse(words));
  });

  /** The facts of the source note: what the frontmatter says, under the name of the fact. */
  const facts = $('dt')
    .toArray()
    .map((node) => [collapse($(node).text()), collapse($(node).next('dd').text())] as const);
  const statements: [string, string | undefined][] = [
    ['What is included', data.extent],
    ['Classification', data.classification?.note],
    ['Rights', data.rights.statement],
    ['Rights', data.rights.reason],
    [`Date of ${data.date.of}`, data.date.printed],
    [`Date of ${data.date.of}`, data.date.reason],
    ['Origin', data.origin.body],
    ...namesOf(data.author).map((name): [string, string] => ['Author', name]),
    ...namesOf(data.recipient).map((name): [string, string] => ['Addressee', name]),
    ...namesOf(data.translator).map((name): [string, string] => ['Translator', name]),
  ];

  it.each(statements.filter(([, statement]) => statement))('states under “%s”: %s', (fact, statement) => {
    const stated = facts.filter(([term]) => term === fact).map(([, words]) => words);
    expect(
      stated.some((words) => words.includes(collapse(statement!))),
      stated.join(' · '),
    ).toBe(true);
  });

  it('is marked with the language of its text', () => {
    expect($('[data-transcription]').closest('[lang]').attr('lang')).toBe(data.language);
  });

  it('lists every reading of the editors, each with the way there and back', () => {
    const places = $('[data-source]:not([role], .rule, .note-label), [id^="eref-"]').toArray();
    for (const { attribs } of places) {
      const { id = '(none)', href = '' } = attribs;
      const entry = $(`[id="${href.slice(1)}"]`);
      expect(entry.find(`a[href="#${id}"]`), `the entry of ${id}`).toHaveLength(1);
    }
    expect(new Set(places.map(({ attribs }) => attribs['href'])).size).toBe(places.length);
    expect($('[id^="e-"]')).toHaveLength(places.length);
  });

  it('shows in each entry what the source has', () => {
    for (const { attribs } of $('[data-source]:not([role], .rule, .note-label)').toArray()) {
      const shown = collapse(
        $(`[id="${attribs['href']!.slice(1)}"]`)
          .text()
          .replace(/[↵¶]/g, ' '),
      );
      expect(shown).toContain(collapse(attribs['data-source']!));
    }
  });
});

describe.each(Object.entries(sites))('the site “%s”', (_, site) => {
  it('lists all its documents on the first page, from the earliest', () => {
    const { $ } = pagesOf(site).find(({ path }) => path === 'index.html')!;
    const links = $('main ol :is(h2, h3, h4) a')
      .get()
      .map(({ attribs }) => attribs['href']);
    const inOrder = documentsOf(site)
      .sort((a, b) => earliest(a).localeCompare(earliest(b)) || a.slug.localeCompare(b.slug))
      .slice(0, 100);
    expect(links).toEqual(inOrder.map(({ slug }) => `${site.base}documents/${slug}/`));
  });

  it('has a search index of its documents and its introduction, and of nothing else', () => {
    expect(existsSync(join(site.folder, 'pagefind/pagefind.js'))).toBe(true);
    expect(globSync('pagefind/fragment/*', { cwd: site.folder })).toHaveLength(
      documentsOf(site).length + Number(existsSync(join(site.content, 'introduction.mdx'))),
    );
  });
});

/** The first day that the date of a document names, read without the code that sorts them; undated ones come last. */
const earliest = ({ data }: BuiltDocument): string => {
  const [named = '9999'] = data.date.edtf?.replace(/[?~%]/g, '').match(/\d{4}(-(?!2[1-4]$)\d\d)*/) ?? [];
  return `${named}-01-01`.slice(0, 10);
};
