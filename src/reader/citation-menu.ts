import { copyHtml } from './copy.ts';
import { canonicalAddress, chosenStyle, citePlace } from './cite-place.ts';
import { printedPageAt } from './place.ts';

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
  else if (styles && button) void copyHtml(styles.querySelector(`.${chosenStyle()} [data-at]`)!.innerHTML, button);
  else if (styles) restoreLabel(styles.querySelector('button')!);
  else if (button) void copyHtml(button.dataset['html']!, button);
}

/** A button said that it has copied, which holds for what was chosen then. */
function restoreLabel(button: HTMLElement): void {
  button.textContent = button.dataset['label']!;
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
  address.dataset['html'] = `${canonicalAddress()}${permalink.hash}`;
  citation.dataset['html'] = citePlace([printedPageAt(permalink)], [permalink.hash.split('-')[1]], permalink.hash);
  for (const button of [address, citation]) restoreLabel(button);
  const { bottom, left } = permalink.getBoundingClientRect();
  menu.style.top = `${bottom + scrollY + 4}px`;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.showPopover();
}
