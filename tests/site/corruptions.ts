import type { CheerioAPI } from 'cheerio';
import { collapse } from '../built/rebuild.ts';

/** A way to spoil a page, and the fault that the comparison must then report. */
export interface Corruption {
  /** Changes the page, or answers `false` where it has nothing to spoil in this way. */
  spoil: ($: CheerioAPI) => boolean;
  fault: RegExp;
}

const text = '[data-transcription]';
const sourceNote = '[data-note="1"], [data-note="2"]';

/** What may go wrong between a source and its page, each by a deliberate example. */
export const corruptions: Record<string, Corruption> = {
  'a letter changed': {
    spoil: edit(text, (words) => words.replace(/\p{L}/u, '#')),
    fault: /^Line \d+: the file has “.*”, the page has “.*#/,
  },
  'a capital made small': {
    spoil: edit(text, (words) => words.replace(/\p{Lu}/u, (letter) => letter.toLowerCase())),
    fault: /^Line \d+/,
  },
  'an accent lost': {
    spoil: edit(text, (words) => words.normalize('NFD').replace(/\p{M}/u, '').normalize('NFC')),
    fault: /^Line \d+/,
  },
  'a straight quotation mark made curly': { spoil: edit(text, (words) => words.replace('"', '“')), fault: /^Line \d+/ },
  'a word dropped': { spoil: edit(text, (words) => words.replace(/ \S+ /, ' ')), fault: /^Line \d+/ },
  'a word doubled': { spoil: edit(text, (words) => words.replace(/ (\S+) /, ' $1 $1 ')), fault: /^Line \d+/ },
  'two words joined': { spoil: edit(text, (words) => words.replace(/(\S)\s(\S)/, '$1$2')), fault: /^Line \d+/ },
  'a word split': { spoil: edit(text, (words) => words.replace(/(\p{L})(\p{L})/u, '$1 $2')), fault: /^Line \d+/ },
  'a paragraph left out': { spoil: remove(`${text} p:not([data-editorial])`), fault: /^Line \d+/ },
  'words after the end': {
    spoil: ($) => $(text).append('\n<p>FINIS</p>').length > 0,
    fault: /^After the last line of the file the page has “FINIS”/,
  },
  'the text marked twice': {
    spoil: ($) => $('body').append('<div data-transcription></div>').length > 0,
    fault: /^The page has 2 transcriptions/,
  },

  'a line of source matter left out': { spoil: remove('[data-source-matter]'), fault: /^Line \d+/ },
  'a line of source matter shown twice': {
    spoil: repeat('[data-source-matter]:last'),
    fault: /^The source matter “.+” is not a line of the file after/,
  },
  'a letter changed in a line of source matter': {
    spoil: edit('[data-source-matter]', (words) => words.replace(/\p{L}/u, '#')),
    fault: /^The source matter “.*#/,
  },

  'a letter changed in a note of the source': {
    spoil: edit(sourceNote, (words) => words.replace(/\p{L}/u, '#')),
    fault: /^Note \d+: the file has “.*”, the page has “.*#/,
  },
  'a note of the source left out': { spoil: remove(sourceNote), fault: /^The page has no note \d+/ },
  'a note that the source does not have': {
    spoil: ($) => $('body').append('<p data-note="99">?</p>').length > 0,
    fault: /^The file has no note 99/,
  },

  'an emendation without its source': { spoil: forgetEmendation, fault: /^Line \d+/ },
  'a note call without its source': {
    spoil: unmark('[role="doc-noteref"]:is([data-source^="["], [data-source^="("])', 'data-source'), // a sign is its own source
    fault: /^Line \d+/,
  },
  'a page break without its source': {
    spoil: unmark('[role="doc-pagebreak"][data-source]', 'data-source'),
    fault: /^Line \d+/,
  },
  'a call of the editors passed off as the source’s': {
    spoil: unmark(`${text} sup[data-editorial]`, 'data-editorial'),
    fault: /^Line \d+/,
  },
};

/** Edits the first stretch of words within that the edit changes. */
function edit(within: string, change: (words: string) => string) {
  return ($: CheerioAPI): boolean => {
    const stretches = $(within)
      .find('*')
      .addBack()
      .not('[data-editorial], [data-editorial] *, [data-source], [data-source] *')
      .contents()
      .toArray();
    const stretch = stretches.find((node) => node.type === 'text' && change(node.data) !== node.data);
    if (stretch?.type === 'text') stretch.data = change(stretch.data);
    return stretch !== undefined;
  };
}

function remove(selector: string) {
  return ($: CheerioAPI): boolean => $(selector).first().remove().length > 0;
}

function repeat(selector: string) {
  return ($: CheerioAPI): boolean => {
    const found = $(selector);
    found.after(found.clone());
    return found.length > 0;
  };
}

/** The rule looks through white space, so that only an emendation of more than that can be missed. */
function forgetEmendation($: CheerioAPI): boolean {
  const emendations = $(`${text} [data-source]:not([role])`).filter(
    (_, node) => collapse($(node).text()) !== collapse(node.attribs['data-source']!),
  );
  return emendations.first().removeAttr('data-source').length > 0;
}

function unmark(selector: string, attribute: string) {
  return ($: CheerioAPI): boolean => $(selector).first().removeAttr(attribute).length > 0;
}
