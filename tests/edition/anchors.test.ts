import { describe, expect, it } from 'vitest';
import { everyDocument } from '../built/pages.ts';
import { collapse, readingOf } from '../built/rebuild.ts';

describe.each(everyDocument)('%s', (_, { data, page: { $ } }) => {
  const ids = (selector: string) =>
    $(selector)
      .get()
      .map((node) => $(node).attr('id')!);
  const notes = ids('[role="doc-endnotes"] [id^="fn-"]').map((id) => id.replace('fn-', ''));
  const isNumber = (label: string) => /^\d+$/.test(label);
  const isEditors = (label: string) => /^[a-z]{1,2}$/.test(label);

  it('has one transcription', () => {
    expect($('[data-transcription]')).toHaveLength(1);
  });

  it('numbers its paragraphs in order, without a gap', () => {
    const anchors = ids('[data-transcription] [id^="p-"]');
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors).toEqual(anchors.map((_, index) => `p-${index + 1}`));
  });

  it('gives every paragraph, heading and item of the text an anchor, and marks of omission none', () => {
    const without = $(
      '[data-transcription] :is(p, h2, h3, h4, h5, h6, li):not([id], [data-editorial], li > p)',
    ).toArray();
    expect(
      without.map((node) => collapse(readingOf([node]))).filter((words) => !/^\[(…|\.\.\.)\]$/.test(words)),
    ).toEqual([]);
  });

  it('gives each paragraph a link to itself', () => {
    for (const id of ids('[data-transcription] [id^="p-"]'))
      expect($(`#${id} a[href="#${id}"][data-editorial]`), id).toHaveLength(1);
  });

  it('turns its printed pages in order', () => {
    const labels = ids('[role="doc-pagebreak"]').map((id) => id.replace('page-', ''));
    const explained = $('.lacuna, .omission, #readings a[href^="#page-"]').length > 0;
    if (!explained && labels.every((label) => /^\d+$/.test(label)))
      expect(labels).toEqual(labels.map((_, index) => String(Number(data.source.firstPage) + index + 1)));
  });

  it('makes the anchor of a printed page of its label', () => {
    for (const node of $('[role="doc-pagebreak"]').toArray()) {
      const words = node.attribs['data-n']!.toLowerCase().replaceAll('*', ' star ');
      const own = `page-${words.match(/[\p{L}\p{N}]+/gu)!.join('-')}`;
      expect(node.attribs['id']!.replace(own, '')).toMatch(/^(-\d+)?$/);
    }
  });

  it('names each printed page for those who cannot see it', () => {
    for (const node of $('[role="doc-pagebreak"]').toArray()) {
      const { title, 'data-n': label, 'data-editorial': editors } = node.attribs;
      expect(title).toBe(
        editors === undefined ? `page ${label}` : `page ${label!.slice(1, -1)}, by the editors’ count`,
      );
    }
  });

  it('leads from each call to its note and back to that call', () => {
    for (const call of $('[role="doc-noteref"]').toArray()) {
      const { id, href } = call.attribs as { id: string; href: string };
      expect(id.replace('fnref-', '')).toMatch(new RegExp(`^${href.replace('#fn-', '')}(-\\d+)?$`));
      expect($(`[role="doc-endnotes"] ${href} > [role="doc-backlink"][href="#${id}"]`), id).toHaveLength(1);
      expect($(`${href} > .note-label`).text(), id).toBe($(call).text());
    }
    expect($('[role="doc-backlink"]')).toHaveLength($('[role="doc-noteref"]').length);
  });

  it('keeps the numbers of the source’s notes, in order', () => {
    const numbers = notes.filter(isNumber).map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
  });

  it('letters the editors’ notes in the order of their calls on the page', () => {
    const letters = notes.filter(isEditors);
    const calls = $('[role="doc-noteref"]')
      .toArray()
      .map((node) => node.attribs['href']!.replace('#fn-', ''));
    expect(letters).toEqual(letters.map((_, index) => String.fromCharCode(97 + index)));
    expect([...new Set(calls.filter(isEditors))]).toEqual(letters);
  });

  it('says of each call whose it is', () => {
    for (const call of $('[role="doc-noteref"]').toArray()) {
      const label = $(call).text();
      const editors = $(call).closest('[data-editorial]').length > 0;
      const printed = call.attribs['data-source'];
      expect(editors, label).toBe(isEditors(call.attribs['href']!.replace('#fn-', '')));
      if (editors) expect(printed, label).toBeUndefined();
      else expect(printed, label).toContain(label);
      if (isNumber(label) && typeof (data.source.noteCall ?? '[#]') === 'string')
        expect(printed, label).toBe((data.source.noteCall ?? '[#]').replace('#', label));
    }
  });

  it('gives the text of each note, or says that the source lacks it', () => {
    for (const label of notes) {
      const note = $(`#fn-${label}`);
      const given = note.find(`[data-note="${label}"]`).length === 1;
      expect(given, label).toBe(note.attr('data-note-missing') === undefined);
      if (!given) expect(note.text()).toContain('Not in our source');
    }
  });
});
