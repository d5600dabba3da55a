/**
 * Notes beside the lines that call them (wide pages) or as a sheet at the foot of the screen (narrow ones). Both are
 * made by CSS from the notes after the text, which is where they stay without this script.
 */
const text = document.querySelector<HTMLElement>('.text')!;
const wide = matchMedia('(min-width: 68.75rem)');
const gap = 14;

const noteOf = (call: HTMLAnchorElement) => document.getElementById(call.hash.slice(1))!;
const callsIn = (part: Element) => part.querySelectorAll<HTMLAnchorElement>('a[role=doc-noteref]');

/** Sets each note level with its call, or under the note before it where that is lower; none overlaps, none hangs over the end. */
function place(): void {
  text.style.minHeight = '';
  if (!wide.matches) return;
  const origin = text.getBoundingClientRect().top;
  let free = 0;
  const placeNotes = (part: Element): void => {
    for (const call of callsIn(part)) {
      const note = noteOf(call);
      const top = Math.max(free, call.getBoundingClientRect().top - origin - 4);
      note.style.top = `${top}px`;
      free = top + note.offsetHeight + gap;
      placeNotes(note); // an editor's note may be called from within a note
    }
  };
  placeNotes(document.getElementById('transcription')!);
  const arrived = !text.classList.contains('placed') && document.querySelector('[role=doc-endnotes] li:target');
  text.classList.add('placed');
  text.style.minHeight = `${free}px`;
  if (arrived) arrived.scrollIntoView(); // the browser went to where it stood before
}

/** Lets a link to a note, or back to its call, move nothing on the page when its target is in view already. */
function keepStill(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[role=doc-noteref], [role=doc-backlink]');
  if (!link) return;
  const target = noteOf(link);
  const { top, bottom } = target.getBoundingClientRect();
  const inView = top >= 0 && bottom <= innerHeight;
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  target.style.scrollMarginTop = inView ? `${top - padding}px` : '';
}

/** Closes an open sheet: back to the exact call, which gets the focus. */
function close(): void {
  const back = document.querySelector<HTMLAnchorElement>('li:target > [role=doc-backlink]');
  if (back && !wide.matches) location.replace(back.href);
}

export function startNotes(): void {
  if (!document.querySelector('[role=doc-endnotes]')) return;
  for (const note of document.querySelectorAll<HTMLElement>('[role=doc-endnotes] li')) note.tabIndex = -1;
  new ResizeObserver(place).observe(text);
  wide.addEventListener('change', place);
  document.addEventListener('click', (event) => {
    keepStill(event);
    if (!(event.target as Element).closest('a, [role=doc-endnotes] li')) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  // The browser's way back closes a sheet too: the focus must not stay with what is gone.
  addEventListener('hashchange', () => {
    const here = document.activeElement;
    const back = here?.matches('[role=doc-endnotes] li:not(:target)')
      ? here.querySelector<HTMLAnchorElement>(':scope > [role=doc-backlink]')
      : null;
    if (back) noteOf(back).focus({ preventScroll: true });
  });
}
