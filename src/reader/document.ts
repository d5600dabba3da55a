import { narrow } from '../styles/breakpoints.ts';
import { isAnyKept } from './kept.ts';
import { trackContents } from './contents.ts';
import { startNotes } from './notes.ts';
import { startRunningHead } from './running-head.ts';
import { isTap } from './tap.ts';

const closest = <Found extends HTMLElement>({ target }: Event, selector: string) =>
  (target as Partial<Element>).closest?.<Found>(selector);

/** Has something loaded when it is first wanted: nobody waits for it to read. */
function onFirst(events: string[], wanted: (event: Event) => unknown, load: (event: Event) => void): void {
  const listen = (event: Event) => {
    if (!wanted(event)) return;
    for (const name of events) document.removeEventListener(name, listen);
    load(event);
  };
  for (const name of events) document.addEventListener(name, listen);
}

if (document.querySelector('article.document')) {
  startNotes();
  trackContents();
  if (isAnyKept()) void import('./continue.ts').then(({ offerPlace }) => offerPlace());
  startRunningHead();

  onFirst(
    ['selectionchange'],
    () => !getSelection()!.isCollapsed,
    () => void import('./quotation.ts').then(({ startQuotations }) => startQuotations()),
  );
  document.addEventListener('click', (event) => {
    if (closest(event, '.number, #cite button, .how-to-cite :is(button, input)'))
      void import('./citation-menu.ts').then(({ cite }) => cite(event.target as Element));
    const opener = closest<HTMLAnchorElement>(event, '[data-sheet], .thread');
    if (!opener || !('popover' in opener) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (opener.matches('.thread') && !matchMedia(narrow).matches) return; // its name stands in the margin
    event.preventDefault();
    void import('./sheet.ts').then(({ showSheet }) => showSheet(opener));
  });
}

if (document.querySelector('#gloss'))
  onFirst(
    ['pointerover', 'focusin', 'click'],
    (event) => {
      const name = closest(event, '.name');
      // A finger that comes to a name presses it next, and the click is what tells.
      return (
        name && (event.type === 'click' || (event.type === 'focusin' ? name.matches(':focus-visible') : !isTap(event)))
      );
    },
    (event) => {
      if (isTap(event)) event.preventDefault(); // shows the card, and follows the link the next time
      void import('./gloss-card.ts').then(({ startGlossCard }) => startGlossCard(event));
    },
  );

/** Words to mark on arrival from the search page: `?find=coexistence&find=peace+break`. */
const found = new URLSearchParams(location.search).getAll('find');
if (found.length > 0) void import('../search/browser/landing.ts').then(({ showHitBar }) => showHitBar(found));

/** The passage where a reader arrives from a thread. */
const passage = document.getElementById(location.hash.slice(1));
if (passage?.matches('.thread'))
  void import('./arrival.ts').then(({ tintPassage }) => tintPassage(passage as HTMLAnchorElement));
