import { noted } from '../styles/breakpoints.ts';

/**
 * Notes beside the lines that call them, where there is room, or as a sheet at the foot of the screen. Both are made by
 * CSS from the notes after the text, where they remain without this script. Names of threads stand among them.
 */
const text = document.querySelector<HTMLElement>('.text')!;
const isNoted = matchMedia(noted);
const gap = 16;

const noteOf = (call: HTMLAnchorElement) => document.getElementById(call.hash.slice(1))!;
const isMissing = (note: HTMLElement) => 'noteMissing' in note.dataset;
const isInView = (note: HTMLElement) => {
  const { top, bottom } = note.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const marksIn = (part: Element) => part.querySelectorAll<HTMLAnchorElement>('a[role=doc-noteref], .thread');

/** Places each note, and each name of a thread, level with its line, without overlaps. */
export function place(): void {
  const arrived = document.querySelector<HTMLElement>('[role=doc-endnotes] li:target');
  const wasInView = arrived && (!text.classList.contains('placed') || isInView(arrived));
  text.style.minHeight = '';
  const threads = document.querySelectorAll<HTMLElement>('.thread');
  for (const thread of threads) thread.style.marginTop = '';
  if (!isNoted.matches) return;
  const origin = text.getBoundingClientRect().top;
  let free = 0;
  const placed = new Set<HTMLElement>();
  /** Places a note once: at its first call, or after all others where the text does not call it. */
  const put = (note: HTMLElement, level: number): void => {
    // Of one that is missing there is nothing to read beside the text: it opens as a sheet.
    if (isMissing(note) || placed.has(note)) return;
    placed.add(note);
    const top = Math.max(free, level);
    note.style.top = `${top}px`;
    free = top + note.offsetHeight + gap;
    placeIn(note); // a note may be called from within a note
  };
  const placeIn = (part: Element): void => {
    for (const mark of marksIn(part)) {
      const level = mark.getBoundingClientRect().top - origin;
      if (!mark.matches('.thread')) {
        put(noteOf(mark), level - 4);
        continue;
      }
      const top = Math.max(free, level);
      mark.style.marginTop = `${parseFloat(getComputedStyle(mark).marginTop) + top - level}px`;
      free = top + mark.offsetHeight + gap;
    }
  };
  placeIn(document.getElementById('transcription')!);
  for (const note of document.querySelectorAll<HTMLElement>('[role=doc-endnotes] li[id]')) put(note, 0);
  text.classList.add('placed');
  text.style.minHeight = `${free}px`;
  if (wasInView && !isInView(arrived)) arrived.scrollIntoView(); // the reader came to its earlier position
}

/** Keeps the page from scrolling on a link to a note or a call that is already in view. */
function keepStill(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[role=doc-noteref], [role=doc-backlink]');
  if (!link) return;
  const target = noteOf(link);
  if (isInView(target)) holdInPlace(target);
  else target.style.scrollMarginTop = '';
}

/** Keeps the page from scrolling where `target` becomes the target of its address. */
function holdInPlace(target: HTMLElement): void {
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  target.style.scrollMarginTop = `${target.getBoundingClientRect().top - padding}px`;
}

/** Closes an open sheet and returns the focus to the call; the page stays as it is. */
function close(): void {
  const back = document.querySelector<HTMLAnchorElement>('li:target > [role=doc-backlink]');
  if (!back || (isNoted.matches && !isMissing(back.parentElement!))) return;
  const { scrollY } = window;
  holdInPlace(noteOf(back));
  location.replace(back.href);
  scrollTo({ top: scrollY }); // WebKit is a pixel or two out
}

/** Starts the notes of a page: their places, their sheet, and the keys and links that close it. */
export function startNotes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[role=doc-endnotes] li')) note.tabIndex = -1;
  new ResizeObserver(place).observe(text);
  document.fonts.addEventListener('loadingdone', place); // a font that comes late may move a call
  isNoted.addEventListener('change', place);
  document.addEventListener('click', (event) => {
    keepStill(event);
    if (!(event.target as Element).closest('a, [role=doc-endnotes] li')) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  // The Back button closes a sheet too: the focus must not stay in it.
  addEventListener('hashchange', () => {
    // What is not shown until it is the target may not have taken the focus when the link was followed. Where it has, a
    // reader whose keys were quicker than this event is on a link within it.
    document
      .querySelector<HTMLElement>('[data-note-missing]:target:not(:focus-within)')
      ?.focus({ preventScroll: true });
    const here = document.activeElement;
    const back = here?.matches('[role=doc-endnotes] li:not(:target)')
      ? here.querySelector<HTMLAnchorElement>(':scope > [role=doc-backlink]')
      : null;
    if (back) noteOf(back).focus({ preventScroll: true });
  });
}
