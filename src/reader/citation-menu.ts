import { copyText } from './copy.ts';
import { citePlace, printedPageAt } from './place.ts';
import { placeWords } from '../words/words.ts';

/** The number of a paragraph whose menu is open. */
let number: HTMLElement | undefined;

/**
 * Does what a click on something that cites asks for: the number of a paragraph opens a menu to copy its address or
 * citation; the styles at the foot of the page are copied.
 * @param clicked within a paragraph number, the menu, or the styles
 */
export function cite(clicked: Element): void {
  const permalink = clicked.closest<HTMLAnchorElement>('.number');
  const button = clicked.closest('button');
  const styles = clicked.closest('.how-to-cite');
  if (permalink) openMenu(permalink);
  else if (styles && button) void copyText(chosenStyle(styles), button);
  else if (styles) restoreLabel(styles.querySelector('button')!);
  else if (button) void copyText(button.dataset['text']!, button);
}

/** A button said that it has copied, which holds for what was chosen then. */
function restoreLabel(button: HTMLElement): void {
  button.textContent = button.dataset['label']!;
}

/** The citation in the style that is shown. */
function chosenStyle(styles: Element): string {
  const all = [...styles.querySelectorAll<HTMLElement>('[data-citation]')];
  return all.find((citation) => citation.offsetHeight > 0)!.lastElementChild!.textContent;
}

function openMenu(permalink: HTMLAnchorElement): void {
  const menu = document.querySelector<HTMLElement>('#cite');
  if (!menu || !('popover' in menu)) return;
  const address = menu.querySelector<HTMLElement>('[data-copy=link]')!;
  const citation = menu.querySelector<HTMLElement>('[data-copy=citation]')!;
  if (!number)
    menu.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') number?.focus({ preventScroll: true });
    });
  number = permalink;
  const page = printedPageAt(permalink);
  address.dataset['text'] = `${location.origin}${location.pathname}${permalink.hash}`;
  citation.dataset['text'] = citePlace(
    `${page ? `${placeWords.page(page)}, ` : ''}${placeWords.paragraph(permalink.hash.split('-')[1]!)}`,
    permalink.hash,
  );
  for (const button of [address, citation]) restoreLabel(button);
  const { bottom, left } = permalink.getBoundingClientRect();
  menu.style.top = `${bottom + scrollY + 4}px`;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.showPopover();
}
