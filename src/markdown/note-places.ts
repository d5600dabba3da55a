import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { NoteKey } from '../apparatus/note-label.ts';
import { parseAnchor } from '../apparatus/anchors.ts';
import { toPageAnchor } from '../apparatus/page-label.ts';
import { getSource, report } from './context.ts';

const labelIn = (anchor: unknown): string => parseAnchor(anchor)!.label;

/** Follows a text from call to call: the printed page and the chapter that have begun. */
export class NotePlaces {
  readonly #file: VFile;
  /** What follows `page-` in its anchor. */
  #page: string | undefined;
  #chapter = 0;

  constructor(file: VFile) {
    this.#file = file;
    const { firstPage } = getSource(file);
    if (firstPage !== undefined) this.#page = labelIn(toPageAnchor(firstPage));
  }

  /** Takes note of a node that is passed on the way through the text. */
  pass(node: Node): void {
    const { id, role } = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
    if (role === 'doc-pagebreak') this.#page = labelIn(id);
  }

  /** Reports a note whose key names another page than the one on which it is first called, or a chapter before the last. */
  check({ within }: NoteKey, key: string, node: Node): void {
    if (within?.kind === 'page' && within.label.toLowerCase() !== this.#page)
      report(
        this.#file,
        node,
        `Note ${key} is called on ${this.#page === undefined ? 'no printed page' : `page ${this.#page}`}.`,
        this.#page === undefined
          ? 'Say where pages begin (source.firstPage, <PageBreak>), or number by chapter: [^c1-1].'
          : `Write [^${key.replace(/^p.+-(?=[^-]+$)/, `p${this.#page}-`)}], or move the call.`,
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
