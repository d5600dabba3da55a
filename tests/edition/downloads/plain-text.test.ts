import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../build.ts';
import { documentsOf } from '../../built/pages.ts';

const everyFile = [sites.root, sites.fixture].flatMap((site) =>
  documentsOf(site).map(
    (document) =>
      [
        document.slug,
        { ...document, text: readFileSync(join(site.folder, 'documents', `${document.slug}.txt`), 'utf8') },
      ] as const,
  ),
);

/** The number of a paragraph, at the beginning of its line or on a line of its own. */
const number = /^\[¶ (\d+)\]\s/m;

/** The first letters of a paragraph; another may follow it. */
const opening = (words: string) => new RegExp(`^${RegExp.escape(words.slice(0, 30))}`);

describe.each(everyFile)('the plain text of %s', (_, { text, data, page: { $, url } }) => {
  const [header, transcription] = text.split(/\n-{72}\n/) as [string, string];

  const labels = $('[role="doc-pagebreak"]')
    .get()
    .map(({ attribs }) => RegExp.escape(attribs['data-n']!));
  const pageMark = new RegExp(`\\[(?:p\\. )?(?:${labels.join('|') || '(?!)'})\\]`, 'g');

  /** The words of a stretch without what the file has beside them, and without white space: words in the margin are parted from those beside them. */
  const bare = (words: string) =>
    words
      .replace(RegExp(number, 'gm'), '')
      .replace(pageMark, '')
      .replace(/\[\[.*?\]\]|\[\^[^\]]+\]|\^\{|(?<=\^\{.*)\}/g, '')
      .replace(/\s/g, '');
  /** The words of a part of the page, likewise. */
  const shown = (selector: string) => {
    const part = $(selector).clone();
    part.find('[data-editorial], sup:not(.raised)').remove();
    return part.text().replace(/\s/g, '');
  };

  it('has the words of the page, in their order', () => {
    expect(bare(transcription)).toBe(shown('[data-transcription]'));
  });

  it('has before each paragraph the number that it has on the page', () => {
    const numbered = transcription.split(number).slice(1); // number, words, number, words
    const found = Array.from({ length: numbered.length / 2 }, (_, index) => numbered.slice(index * 2, index * 2 + 2));
    expect(found.map(([label]) => `p-${label}`)).toEqual(
      $('[data-transcription] [id^="p-"]')
        .get()
        .map(({ attribs }) => attribs['id']),
    );
    for (const [label, words] of found) expect(bare(words!).slice(0, 30)).toMatch(opening(shown(`#p-${label}`)));
    expect(header).toMatch(/^\[¶ 1\] is the number of a paragraph/m);
  });

  it('has each place that its list of readings names', () => {
    const readings = text.split(/\n-{72}\n/).findLast((part) => /^\n(Corrections|¶)/.test(part)) ?? '';
    for (const [, label] of readings.matchAll(/^¶ (\d+):/gm)) expect(transcription).toContain(`[¶ ${label}]`);
    expect(readings.trim().split('\n').slice(1)).toHaveLength($('#readings ol > li').length);
  });

  it('has the calls, the notes and the printed pages of the page', () => {
    const labels = $('[role="doc-noteref"], .note-label')
      .get()
      .map((node) => $(node).text());
    const found = [...text.slice(header.length).matchAll(/\[\^(?:[pc][^\]]+-)?(?:s:)?([^\]]+)\]/g)].map(
      ([, label]) => label!,
    );
    expect(found.sort()).toEqual(labels.sort()); // where it is called, and where it stands
    const pages = $('[role="doc-pagebreak"]')
      .get()
      .map(({ attribs }) => attribs['data-n']);
    expect(transcription.match(pageMark) ?? []).toEqual(
      pages.map((page) => (page!.includes(' ') ? `[${page}]` : `[p. ${page}]`)),
    );
  });

  it('keeps a paragraph on each line, and leaves a blank line after each', () => {
    const paragraphs = transcription
      .split(/\n\n+/)
      .filter((words) => words.trim() && !/^\[\[.*\]\]$/.test(words.trim()));
    expect(paragraphs.filter((words) => !/^\[(…|\.\.\.)\]( \[\[.*)?$/.test(words.trim()))).toHaveLength(
      $('[data-transcription] [id^="p-"]').length,
    );
  });

  it('begins with what the document is, and where its page is', () => {
    for (const words of [data.title, data.extent, data.rights.statement, url.href]) expect(header).toContain(words);
  });
});
