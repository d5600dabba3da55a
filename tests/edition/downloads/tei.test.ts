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
  notes.reverse();
  const printedApart = collapse(apart.join(' '));
  const from = new Map<string, number>();
  const places = new Map(
    notes.map((note) => {
      const words = collapse(note.printed + note.text);
      const place = printedApart.indexOf(words, from.get(words)); // notes may be alike: each has its own place
      from.set(words, place + 1);
      return [note, place];
    }),
  );
  for (const note of notes.sort((a, b) => (a.printed && b.printed ? places.get(a)! - places.get(b)! : 0))) {
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

/** The places of names as `frozen/mentions.json` has them, by name and document. */
type Places = Record<string, Record<string, string[]>>;

describe.each(everyFile)('the TEI of %s', (slug, { tei, source, data, site, page: { $, url } }) => {
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

  const mentions = xml('body [ref^="#name-"]').get();
  const idOf = (mention: (typeof mentions)[number]) => mention.attribs['ref']!.replace('#name-', '');

  it('marks every mention of a name, where the index lists it', () => {
    const frozen = JSON.parse(readFileSync(join(site.content, 'frozen/mentions.json'), 'utf8')) as Places;
    const listed = Object.entries(frozen).flatMap(([id, places]) => (places[slug] ?? []).map((at) => `${id} ${at}`));
    const block = '[xml\\:id^="p-"], [xml\\:id^="fn-"]';
    const marked = mentions.map((mention) => `${idOf(mention)} ${xml(mention).closest(block).attr('xml:id')}`);
    expect([...new Set(marked)].sort()).toEqual(listed.sort());
  });

  it('marks the forms that the entry lists, and what an editor marked by hand', () => {
    const byHand = $('[data-name]')
      .get()
      .map((node) => `${node.attribs['data-name']}: ${collapse($(node).text())}`);
    for (const mention of mentions) {
      const copy = xml(mention).clone();
      copy.find('note, orig, corr, pb').replaceWith(' ');
      const words = collapse(copy.text());
      const forms = xml(`standOff [xml\\:id="name-${idOf(mention)}"] [type="form"]`).get();
      const known = forms.some((form) => xml(form).text() === words) || byHand.includes(`${idOf(mention)}: ${words}`);
      expect(known ? '' : `${idOf(mention)}: ${words}`).toBe('');
    }
  });

  it('points, within itself, at what is there, and else at an address', () => {
    const pointers = ['ref', 'resp', 'target', 'corresp', 'source', 'sameAs', 'calendar', 'datingMethod'].flatMap(
      (name) =>
        xml(`[${name}]`)
          .get()
          .flatMap((node) => xml(node).attr(name)!.split(' ')),
    );
    const there = new Set(ids('[xml\\:id]').map((id) => `#${id}`));
    expect(pointers.filter((pointer) => !there.has(pointer) && !/^https?:/.test(pointer))).toEqual([]);
  });

  it('states in its header what the frontmatter states', () => {
    const header = xml('teiHeader');
    expect(header.find('titleStmt title').first().text()).toBe(data.title);
    expect(header.find('titleStmt supplied')).toHaveLength(data.titleSupplied ? 1 : 0);
    expect(header.find('publicationStmt idno').text()).toBe(url.href);
    expect(header.find('sourceDesc extent').text()).toBe(data.extent);
    expect(header.find('idno[type="SHA-256"]').text()).toBe(data.source.sha256);
    expect(header.find('term[type=marking]').text()).toBe(data.classification?.marking ?? '');
    expect(header.find('availability').text()).toContain(data.rights.statement);
  });
});
