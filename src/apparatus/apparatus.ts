import type { Source } from '../edition/source.ts';
import { toAnchor } from './anchors.ts';

/** A place where the page shows, or the editors suspect, something other than the source has. */
export interface Reading {
  /** 1, 2, 3 … in the order of the text; anchors are `e-1` for the entry and `eref-1` for the place. */
  number: number;
  /** `emendation`: the page shows another reading. `misprint`: the page keeps the source's. */
  kind: 'emendation' | 'misprint';
  /** The characters of the source. */
  source: string;
  /** What the page shows, or what the editors suppose was meant. */
  reading: string;
  reason: string;
  /** Anchor of its paragraph or note. */
  place: string;
}

/** An entry of the document's table of contents. */
export interface ContentsEntry {
  /** Anchor on the page. */
  id: string;
  words: string;
  /** 2 for the first level of headings, as in HTML. */
  level: number;
}

/** A printed page that begins within the text. */
export interface PrintedPage {
  /** Its label as readers see it: `18`, `xii`, in brackets where the editors supplied it. */
  label: string;
  /** `page-18`. */
  anchor: string;
  /** Anchor of the paragraph in which it begins. */
  place: string;
  /** What the editors say of its label. */
  reason?: string;
  /** The line of the source file that prints it, where that is a line by itself. */
  folio?: number;
}

/** A name of the index, in a paragraph or note. */
export interface Mention {
  id: string;
  /** The form that matched; none where an editor marked the name by hand. */
  form: string | undefined;
  /** Anchor of the paragraph or note. */
  place: string;
  /** Where the form begins in the text of that, as `collectText` reads it. */
  start: number;
  /** The label of the printed page, where the document has printed pages. */
  page: string | undefined;
}

/** A passage of the document that a thread quotes. */
export interface QuotedPassage {
  /** Slug of the thread, and the place of the passage in it, from 0. */
  thread: string;
  index: number;
  /** Anchor of the word with which it begins. */
  anchor: string;
  /** Anchor of its paragraph, and the label of the printed page, where the document has printed pages. */
  place: string;
  page: string | undefined;
  /** The passage word for word, with its note numbers and page turns, as HTML. */
  html: string;
  /** The same as plain words, without them. */
  words: string;
}

/** A reference of the editors to a document, from a headnote, a note or a thread. */
export interface Reference {
  /** Slug of the document referred to, and the anchor, where one is named. */
  to: string;
  anchor: string | undefined;
  /** Anchor from which it refers: `fn-a`, or `head` for a headnote. */
  place: string;
  /** The sentence that refers. */
  sentence: string;
  /** Line of the file, for messages. */
  line: number | undefined;
}

/** What the page says of the source file. */
export interface SourceFacts {
  /** Length of the text in words, notes not counted. */
  words: number;
  /** The same in characters, white space collapsed. */
  characters: number;
  /** The lines that are not the text. */
  matter: Source['matter'];
  /** Number of lines that hold only `|`. */
  separators: number;
  /** The line of the file that prints the number of the first page, where there is one. */
  firstFolio?: number;
}

/** What the plugins learn about a document while they mark it up, for the page around it. */
export interface Apparatus {
  contents: ContentsEntry[];
  pages: PrintedPage[];
  readings: Reading[];
  mentions: Mention[];
  /** The names that words of the editors before the text link to: a headnote, or the text of an introduction. */
  editorsNames: string[];
  passages: QuotedPassage[];
  references: Reference[];
  /** The headnote as HTML, its references as links. */
  headnote: string;
  /** Number of paragraphs. */
  paragraphs: number;
  /** Notes by series, as counted in the text. */
  notes: { source: number; missing: number; editor: number };
  /** The labels of all notes, in the order in which they are called. */
  noteLabels: string[];
  /** Whether it has verse, tables or other words that the source lays out, for which there is a style sheet. */
  layout: boolean;
  /** What there is to say of the source file. */
  source: SourceFacts;
}

/** An empty apparatus. */
export function createApparatus(): Apparatus {
  return {
    contents: [],
    pages: [],
    readings: [],
    mentions: [],
    editorsNames: [],
    passages: [],
    references: [],
    headnote: '',
    paragraphs: 0,
    notes: { source: 0, missing: 0, editor: 0 },
    noteLabels: [],
    layout: false,
    source: { words: 0, characters: 0, matter: [], separators: 0 },
  };
}

/** The anchors in a document that can be referred to. */
export function listAnchors({ paragraphs, pages, noteLabels }: Apparatus): Set<string> {
  const numbered = Array.from({ length: paragraphs }, (_, index) => toAnchor('paragraph', index + 1));
  return new Set([
    ...numbered,
    ...pages.map(({ anchor }) => anchor),
    ...noteLabels.map((label) => toAnchor('note', label)),
    'head',
    'notes',
    'readings',
    'matter',
  ]);
}
