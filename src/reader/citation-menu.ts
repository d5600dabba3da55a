import { copyText } from './copy.ts';
import { citePlace, printedPageAt } from './place.ts';
import { placeWords } from '../words/words.ts';

/** Opens a menu on a paragraph number, to copy its address or citation; the styles at the foot of the page copy too. */
export function startCitationMenu(): void {
  const styles = document.querySelector<HTMLElement>('.how-to-cite')!;
  const ofDocument = styles.querySelector<HTMLElement>('button')!;
  ofDocument.addEventListener('click', () => {
    const shown = [...styles.querySelectorAll<HTMLElement>('[data-citation]')].find(
      (citation) => citation.offsetHeight > 0,
    )!;
    void copyText(shown.lastElementChild!.textContent, ofDocument);
  });
  styles.addEventListener('change', () => (ofDocument.textContent = ofDocument.dataset['label']!));

  const menu = document.querySelector<HTMLElement>('#cite');
  if (!menu || !('popover' in menu)) return;
  const address = menu.querySelector<HTMLElement>('[data-copy=link]')!;
  const citation = menu.querySelector<HTMLElement>('[data-copy=citation]')!;
  let number: HTMLElement | undefined;

  for (const permalink of document.querySelectorAll<HTMLAnchorElement>('.number')) {
    permalink.addEventListener('click', () => {
      number = permalink;
      const page = printedPageAt(permalink);
      address.dataset['text'] = `${location.origin}${location.pathname}${permalink.hash}`;
      citation.dataset['text'] = citePlace(
        `${page ? `${placeWords.page(page)}, ` : ''}${placeWords.paragraph(permalink.hash.split('-')[1]!)}`,
        permalink.hash,
      );
      for (const button of [address, citation]) button.textContent = button.dataset['label']!;
      const { bottom, left } = permalink.getBoundingClientRect();
      menu.style.top = `${bottom + scrollY + 4}px`;
      menu.style.left = `${Math.max(8, left)}px`;
      menu.showPopover();
    });
  }
  menu.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void copyText(button.dataset['text']!, button);
  });
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') number?.focus({ preventScroll: true });
  });

  // Loaded on the first selection only.
  const whenSelected = () => {
    if (getSelection()!.isCollapsed) return;
    document.removeEventListener('selectionchange', whenSelected);
    void import('./quotation.ts').then(({ startQuotations }) => startQuotations());
  };
  document.addEventListener('selectionchange', whenSelected);
}
