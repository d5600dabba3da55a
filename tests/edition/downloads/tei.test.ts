import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../build.ts';
import { documentsOf } from '../../built/pages.ts';
import { collapse, compare, partOf } from '../../built/rebuild.ts';

/**
 * What the file says the source says, put into a page as the comparison reads one: by the rule that the file itself
 * states in its `editorialDecl`, with nothing from `src/`.
 */
function asPage(tei: string, file: string): string {
  const xml = load(tei, { xml: true });
  const stated = xml('editorialDecl').text();
  xml('[resp="#editors"]').remove();
  xml('body pb[corresp]').remove();
  xml('body pb').replaceWith((_, node) => ` ${xml(node).attr('n')} `);
  const html = load(
    '<div data-transcription></div><section role="doc-endnotes"><ol data-series="source"></ol></section>',
  );
  const form = /The source prints a note as “(.+?)”/.exec(stated)?.[1];
  const lines = /nothing but notes: ([\d, -]+)/.exec(stated)?.[1]?.split(', ') ?? [];
  html('section').attr({ ...(form && { 'data-note-form': form }), 'data-source-lines': lines.join(' ') });
  const add = (attribute: string, value: string, words: string) =>
    html('body').append(html('<p>').attr(attribute, value).text(words));
  // The last first, so that a note within a note is not read as words of that.
  const notes = xml('body note[n]')
    .toArray()
    .reverse()
    .map((note) => {
      const printed = xml(note).children('label').text();
      xml(note).children('label').remove();
      const found = { label: xml(note).attr('n')!, printed, text: xml(note).text() };
      xml(note).replaceWith(xml(note).attr('rend') ?? '');
      return found;
    });
  const apart = lines.flatMap((range) => {
    const [from, to] = range.split('-').map(Number);
    return file.split('\n').slice(from! - 1, to);
  });
  const place = ({ printed, text }: (typeof notes)[number]) =>
    collapse(apart.join(' ')).indexOf(collapse(printed + text));
  for (const note of notes.reverse().sort((a, b) => (a.printed && b.printed ? place(a) - place(b) : 0))) {
    const entry = html('<li>').append(html('<p data-note>').text(note.text));
    entry.prepend(html('<b class="note-label">').attr('data-source', note.printed).text(note.label));
    if (note.printed) html('ol').append(entry);
    else if (note.text) add('data-note', note.label, note.text);
  }
  for (const line of xml('back ab').toArray()) add('data-source-matter', xml(line).attr('n')!, xml(line).text());
  html('[data-transcription]').text(xml('body').text());
  return html.html();
}

/** What the file says that it holds of its source file. */
function statedPart(tei: string, file: string): string {
  const xml = load(tei, { xml: true });
  const lines = xml('sourceDesc biblScope[unit="line"]')
    .get()
    .map(({ attribs }) => `${attribs['from']}-${attribs['to']}`);
  const words = (form: RegExp) =>
    xml('editorialDecl p')
      .get()
      .map((p) => form.exec(xml(p).text())?.[1])
      .find((found) => found !== undefined);
  const [from, until] = [words(/document begins with “(.+)”\.$/), words(/document ends before “(.+)”\.$/)];
  return partOf(file, { ...(lines.length > 0 && { lines }), ...(from && { from }), ...(until && { until }) });
}

const everyFile = [sites.root, sites.fixture].flatMap((site) =>
  documentsOf(site).map(
    (document) =>
      [
        document.slug,
        { ...document, site, tei: readFileSync(join(site.folder, 'documents', `${document.slug}.tei.xml`), 'utf8') },
      ] as const,
  ),
);

describe.each(everyFile)('the TEI of %s', (_, { tei, source, data, site, page: { $, url } }) => {
  const xml = load(tei, { xml: true });
  const ids = (selector: string) =>
    xml(selector)
      .get()
      .map((node) => xml(node).attr('xml:id')!);

  it('says what the source says, character for character', () => {
    const part = statedPart(tei, source.toString('utf8'));
    expect(compare(asPage(tei, part), part).faults).toEqual([]);
  });

  it('has the anchors of the page, each once', () => {
    expect(ids('body [xml\\:id^="p-"]')).toEqual(
      $('[data-transcription] [id^="p-"]')
        .get()
        .map(({ attribs }) => attribs['id']),
    );
    expect(ids('body [xml\\:id^="fn-"]').sort()).toEqual(
      $('[id^="fn-"]')
        .get()
        .map(({ attribs }) => attribs['id']!)
        .sort(),
    );
    expect(ids('body pb').slice(data.source.firstPage === undefined ? 0 : 1)).toEqual(
      $('[role="doc-pagebreak"]')
        .get()
        .map(({ attribs }) => attribs['id']),
    );
    expect(new Set(ids('[xml\\:id]')).size).toBe(ids('[xml\\:id]').length);
  });

  it('names what the page names, and points at the same entries', () => {
    const linked = $('.text a.name')
      .get()
      .map((node) => node.attribs['href']!);
    const byHand = $('.text [data-name]:not([data-name="none"]):not(:has(a))')
      .get()
      .map((node) => `${site.base}names/#${node.attribs['data-name']}`);
    const onPage = [...linked, ...byHand].map((href) => new URL(href, url).href);
    expect(
      xml('body [ref]')
        .get()
        .map(({ attribs }) => attribs['ref'])
        .sort(),
    ).toEqual(onPage.sort());
  });

  it('points, within itself, at what is there', () => {
    const pointers = ['resp', 'target', 'corresp'].flatMap((name) =>
      xml(`[${name}^="#"]`)
        .get()
        .map((node) => xml(node).attr(name)!.slice(1)),
    );
    const there = new Set(ids('[xml\\:id]'));
    expect([...new Set(pointers)].filter((id) => !there.has(id))).toEqual([]);
  });

  it('states in its header what the frontmatter states', () => {
    const header = xml('teiHeader');
    expect(header.find('titleStmt title').first().text()).toBe(data.title);
    expect(header.find('titleStmt supplied')).toHaveLength(data.titleSupplied ? 1 : 0);
    expect(header.find('publicationStmt idno').text()).toBe(url.href);
    expect(header.find('sourceDesc extent').text()).toBe(data.extent);
    expect(header.find('idno[type="SHA-256"]').text()).toBe(data.source.sha256);
    expect(header.find('term[type=marking]').text()).toBe(data.classification.marking ?? '');
    expect(header.find('availability').text()).toContain(data.rights.statement);
  });
});
