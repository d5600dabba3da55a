/** The number of a paragraph offers its address and its citation, to be copied. */
export function offerCitations(): void {
  const menu = document.querySelector<HTMLElement>('#cite');
  if (!menu || !('popover' in menu)) return;
  const address = menu.querySelector<HTMLElement>('[data-copy=link]')!;
  const citation = menu.querySelector<HTMLElement>('[data-copy=citation]')!;
  const cited = document.querySelector('[data-cited]')!.textContent;
  let number: HTMLElement | undefined;

  for (const permalink of document.querySelectorAll<HTMLAnchorElement>('.number')) {
    permalink.addEventListener('click', () => {
      number = permalink;
      const link = `${location.origin}${location.pathname}${permalink.hash}`;
      const page = printedPage(permalink);
      address.dataset['text'] = link;
      citation.dataset['text'] = `${cited}, ${page ? `p. ${page}, ` : ''}¶ ${permalink.hash.slice('#p-'.length)}, ${link}`;
      for (const button of [address, citation]) button.textContent = button.dataset['label']!;
      const { bottom, left } = permalink.getBoundingClientRect();
      menu.style.top = `${bottom + scrollY + 4}px`;
      menu.style.left = `${Math.max(8, left)}px`;
      menu.showPopover();
    });
  }
  menu.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset['text']!);
      button.textContent = 'Copied';
    } catch {
      button.textContent = button.dataset['text']!; // no clipboard: show it, to be copied by hand
    }
  });
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') number?.focus({ preventScroll: true });
  });
}

/** The printed page on which a paragraph begins. */
function printedPage(permalink: Element): string | undefined {
  const before = [...document.querySelectorAll<HTMLElement>('[role=doc-pagebreak]')].filter(
    (page) => page.compareDocumentPosition(permalink) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.dataset['n'] ?? document.querySelector<HTMLElement>('.text')!.dataset['firstPage'];
}
