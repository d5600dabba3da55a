import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { NoteKey } from '../apparatus/note-label.ts';
import { getSource, report } from './context.ts';

/** Follows a text from call to call: the printed page and the chapter that have begun. */
export class NotePlaces {
  readonly #file: VFile;
  #page: string | undefined;
  #chapter = 0;

  constructor(file: VFile) {
    this.#file = file;
    const { firstPage } = getSource(file);
    this.#page = firstPage === undefined ? undefined : String(firstPage);
  }

  /** Takes note of a node that is passed on the way through the text. */
  pass(node: Node): void {
    const { dataN, role } = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
    if (role === 'doc-pagebreak') this.#page = String(dataN);
  }

  /** Reports a note whose key names another page than the one on which it is first called, or a chapter before the last. */
  check({ within }: NoteKey, key: string, node: Node): void {
    if (within?.kind === 'page' && within.label !== this.#page)
      report(
        this.#file,
        node,
        `Note ${key} is called on ${this.#page === undefined ? 'no printed page' : `page ${this.#page}`}.`,
        this.#page === undefined
          ? 'Say where pages begin (source.firstPage, <PageBreak>), or number by chapter: [^c1-1].'
          : `Write [^${key.replace(/^p[^-]+/, `p${this.#page}`)}], or move the call.`,
      );
    if (within?.kind !== 'chapter') return;
    const chapter = Number(within.label);
    if (chapter < this.#chapter)
      report(
        this.#file,
        node,
        `Note ${key} of chapter ${chapter} follows one of chapter ${this.#chapter}.`,
        'Number the chapters in the order of the text: c1, c2, c3.',
      );
    this.#chapter = chapter;
  }
}
