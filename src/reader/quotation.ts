import { anchorSelector, isAnchorOf, parseAnchor } from '../apparatus/anchors.ts';
import { besideText, transcription } from '../apparatus/markup.ts';
import { escapeHtml, turnQuotes } from '../citation/styles/html.ts';
import { copyHtml } from './copy.ts';
import { citePlace } from './cite-place.ts';
import { printedPageAt } from './place.ts';
import { citedNoteWords, quotationWords } from '../words/words.ts';

const paragraph = anchorSelector('paragraph');

/** What is within a block but not quoted with it: this button, and nested paragraphs. */
const notQuoted = [...besideText, '#quote', paragraph].join();

/** The part of a selection within one paragraph or note. */
interface Part {
  block: HTMLElement;
  range: Range;
  words: string;
}

/** Shows a button to copy a selection in the text or a note as a quotation: next in tab order, hidden by Escape. */
export function startQuotations(): void {
  const button = document.querySelector<HTMLElement>('#quote')!;
  let parts: Part[] = [];
  let pressed = false;
  let reached = false;

  const hide = () => {
    if (button.matches(':popover-open')) button.hidePopover();
  };
  const show = () => {
    if (document.activeElement === button) return; // WebKit clears the selection where a button takes the focus
    hide();
    parts = pressed ? [] : selected();
    const last = parts.at(-1);
    if (!last) return;
    button.textContent = quotationWords.cite;
    reached = false;
    if (button.parentElement !== last.block) last.block.append(button);
    button.showPopover();
    const lines = [...last.range.getClientRects()];
    const end = lines.at(-1)!;
    const bottom = Math.max(...lines.map((line) => line.bottom)); // a note number at the end stands higher than its line
    const below = matchMedia('(pointer: coarse)').matches ? 32 : 6; // below the selection handles of a touch screen
    button.style.top = `${bottom + scrollY + below}px`;
    button.style.left = `${Math.max(8, Math.min(end.right - 8, document.documentElement.clientWidth - button.offsetWidth - 8))}px`;
  };

  document.addEventListener('selectionchange', show);
  document.addEventListener('pointerdown', (event) => {
    pressed = !button.contains(event.target as Node);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      pressed = false;
      if (!button.matches(':popover-open')) show();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!button.matches(':popover-open')) return;
    if (event.key === 'Tab' && !event.shiftKey && !reached) {
      event.preventDefault(); // browsers tab on from the last click
      button.focus({ preventScroll: true });
      reached = true;
    }
    if (event.key !== 'Escape') return;
    const back =
      document.activeElement === button &&
      (parts.at(-1)!.block.querySelector<HTMLElement>('.number') ?? parts.at(-1)!.block);
    hide();
    if (back) back.focus({ preventScroll: true });
  });
  button.addEventListener('blur', () => {
    if (getSelection()!.isCollapsed) hide();
  });
  button.addEventListener('mousedown', (event) => event.preventDefault()); // which would clear the selection
  button.addEventListener('click', () => void copyHtml(quotation(parts), button));
  show();
}

/** What is selected, if it lies within the text or within one note, paragraph by paragraph. */
function selected(): Part[] {
  const selection = getSelection()!;
  if (selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const { startContainer: start, endContainer: end } = range;
  const whole = (start instanceof Element ? start : start.parentElement)!.closest(
    `${transcription}, [role=doc-endnotes] li:not([data-note-missing])`,
  );
  if (!whole) return [];
  if (!whole.contains(end)) {
    const rest = range.cloneRange();
    rest.setStart(whole, whole.childNodes.length);
    if (wordsOf(rest)) return []; // a triple click on a last paragraph ends just after it
  }
  const blocks = whole.matches('li') ? [whole as HTMLElement] : [...whole.querySelectorAll<HTMLElement>(paragraph)];
  return blocks.map((block) => clipToBlock(range, block)).filter(({ words }) => words);
}

function clipToBlock(selection: Range, block: HTMLElement): Part {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (selection.compareBoundaryPoints(Range.START_TO_START, range) > 0)
    range.setStart(selection.startContainer, selection.startOffset);
  if (selection.compareBoundaryPoints(Range.END_TO_END, range) < 0)
    range.setEnd(selection.endContainer, selection.endOffset);
  return { block, range, words: wordsOf(range) };
}

function wordsOf(range: Range): string {
  const copied = range.cloneContents();
  for (const other of copied.querySelectorAll(notQuoted)) other.remove();
  return copied.textContent.replace(/\s+/g, ' ').trim();
}

/** The quotation and its place as HTML: printed pages first, then our paragraph numbers. Its own marks are turned. */
function quotation(parts: Part[]): string {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const words = turnQuotes(parts.map((part) => part.words).join('\n'));
  const label = (block: Element) => parseAnchor(block.id)!.label;
  const isNote = isAnchorOf('note', first.block.id);
  const note = first.block.closest('[data-series=editor]') ? citedNoteWords.editor : citedNoteWords.source;
  const place = isNote
    ? [first.block.dataset['within'], note(first.block.querySelector('.note-label')!.textContent)]
        .filter(Boolean)
        .join(', ')
    : ([label(first.block), label(last.block)] as [string, string]);
  const pages: [from: string | undefined, to?: string | undefined] = isNote
    ? [undefined]
    : [
        printedPageAt(first.range.startContainer, first.range.startOffset),
        printedPageAt(last.range.endContainer, last.range.endOffset),
      ];
  return `“${escapeHtml(words)}”, ${citePlace(pages, place, `#${first.block.id}`)}`;
}
