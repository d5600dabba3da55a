import '../search/browser/hit-bar-style.ts';
import { besideText, transcription } from '../apparatus/markup.ts';
import { place } from './notes.ts';
import { runningHeadWords } from '../words/words.ts';
import { narrow } from '../styles/breakpoints.ts';

/** Tints the passage that a reader has come to from a thread, and offers the way back. */
export function tintPassage(mark: HTMLAnchorElement): void {
  if ('highlights' in CSS) CSS.highlights.set('passage', new Highlight(rangeOf(mark)));
  const back = runningHeadWords.backToThread(mark.dataset['thread']!);
  mark.dataset['back'] = back;
  if (!matchMedia(narrow).matches) return place(); // its name takes another line
  const bar = document.createElement('div');
  bar.className = 'found small';
  const link = document.createElement('a');
  Object.assign(link, { href: mark.href, textContent: `← ${back}` });
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', textContent: runningHeadWords.close });
  close.addEventListener('click', () => {
    bar.remove();
    CSS.highlights?.delete('passage');
    mark.focus({ preventScroll: true });
  });
  bar.append(link, close);
  document.querySelector('.text')!.after(bar);
}

/** The words of a passage: from its mark on, as many characters as the mark says, counted as src/markdown/block-text.ts does. */
function rangeOf(mark: HTMLElement): Range {
  const range = document.createRange();
  range.setStartAfter(mark);
  let left = Number(mark.dataset['length']);
  let doubled = false;
  const walker = document.createTreeWalker(mark.closest(transcription)!, NodeFilter.SHOW_TEXT);
  walker.currentNode = mark;
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement!.closest(besideText.join())) continue;
    const skipped = doubled ? /^\s*/.exec(node.data)![0].length : 0;
    const length = Math.min(left, node.data.length - skipped);
    range.setEnd(node, skipped + length);
    left -= length;
    if (node.data.length > skipped) doubled = /\s$/.test(node.data);
  }
  return range;
}
