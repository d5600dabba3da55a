import { startQuickSearch } from '../search/browser/quick-search.ts';
import { contentsWords, runningHeadWords } from '../words/words.ts';

/** The sheet that is open. A new one closes it. */
let sheet: HTMLElement | undefined;

/** Shows a sheet over the page. Esc, a tap beside it and a link in it close it, and the focus returns. */
function openSheet(label: string, ...content: Element[]): void {
  sheet?.remove();
  const opened = (sheet = document.createElement('div'));
  Object.assign(opened, { className: 'sheet', popover: 'auto', role: 'dialog', ariaLabel: label, tabIndex: -1 });
  opened.append(...content);
  opened.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') opened.remove();
  });
  opened.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) opened.hidePopover();
  });
  document.querySelector('.document')!.append(opened);
  opened.showPopover();
  (opened.querySelector<HTMLElement>('input, [aria-current]') ?? opened.querySelector('a'))?.focus();
}

/** Shows the sheet that a button or the mark of a thread asks for. */
export function showSheet(opener: HTMLAnchorElement): void {
  const { sheet: asked } = opener.dataset;
  if (asked === 'contents') showContents();
  else if (asked === 'search') showSearch();
  else showThread(opener);
}

/** Shows the contents of the document, as they stand in its head. */
function showContents(): void {
  openSheet(contentsWords.title, document.querySelector('.contents ol')!.cloneNode(true) as Element);
}

/** Shows a field to search all documents: a copy of that in the head of the page. */
function showSearch(): void {
  const form = document.querySelector('header form')!.cloneNode(true) as HTMLFormElement;
  form.classList.add('open');
  form.querySelector('.quick')?.remove();
  void startQuickSearch(form);
  openSheet(runningHeadWords.search, form);
}

/** Names the threads that quote a passage, of which the margin of a narrow page has room for the number alone. */
function showThread({ href, ariaLabel }: HTMLAnchorElement): void {
  const link = document.createElement('a');
  Object.assign(link, { href, textContent: ariaLabel });
  openSheet(ariaLabel!, link);
}
