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
  /** Anchor of the paragraph or note in which it stands. */
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
  page: number;
  /** Anchor of the paragraph in which it begins. */
  place: string;
}

/** What the plugins learn about a document while they mark it up, for the page around it. */
export interface Apparatus {
  contents: ContentsEntry[];
  pages: PrintedPage[];
  readings: Reading[];
  /** Number of paragraphs. */
  paragraphs: number;
  /** Notes by series, as counted in the text. */
  notes: { source: number; missing: number; editor: number };
  /** Lines of the source that hold nothing but `|`. */
  separators: number;
}

export function emptyApparatus(): Apparatus {
  return { contents: [], pages: [], readings: [], paragraphs: 0, notes: { source: 0, missing: 0, editor: 0 }, separators: 0 };
}
