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

describe.each(everyFile)('the plain text of %s', (_, { text, data, page: { $, url } }) => {
  const [header, transcription] = text.split(/\n-{72}\n/) as [string, string];

  const labels = $('[role="doc-pagebreak"]')
    .get()
    .map(({ attribs }) => RegExp.escape(attribs['data-n']!));
  const pageMark = new RegExp(`\\[(?:p\\. )?(?:${labels.join('|') || '(?!)'})\\]`, 'g');

  it('has the words of the page, in their order', () => {
    const shown = $('[data-transcription]').clone();
    shown.find('[data-editorial], sup:not(.raised)').remove();
    const words = transcription.replace(pageMark, '').replace(/\[\[.*?\]\]|\[\^[^\]]+\]|\^\{|(?<=\^\{.*)\}/g, '');
    // Words in the margin are parted from those beside them.
    const close = (text: string) => text.replace(/\s/g, '');
    expect(close(words)).toBe(close(shown.text()));
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
