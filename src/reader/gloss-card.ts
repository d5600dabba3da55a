import { isTap } from './tap.ts';

/**
 * Shows the gloss of a name on hover, after a delay, on focus and on the first tap; hides it on Esc, on leaving and on
 * a tap elsewhere. The name remains a link into the index.
 * @param first what the reader did to a name before there was a card
 */
export function startGlossCard(first: Event): void {
  const card = document.querySelector<HTMLElement>('#gloss')!;
  if (!('popover' in card)) return;
  const gloss = card.querySelector('p')!;
  const all = card.querySelector('a')!;
  const glosses = fetchGlosses(card.dataset['glosses']!);
  let wanted: HTMLAnchorElement | undefined;
  let shown: HTMLAnchorElement | undefined;
  let intent = 0;

  const show = async (name: HTMLAnchorElement) => {
    clearTimeout(intent);
    wanted = name;
    const words = (await glosses)[name.hash.slice(1)];
    if (wanted !== name || !words) return;
    gloss.textContent = words;
    all.href = name.href;
    card.showPopover();
    const { left, top, bottom } = name.getBoundingClientRect();
    const fits = bottom + 4 + card.offsetHeight <= innerHeight || top < card.offsetHeight; // else it stands over the name
    card.style.left = `${Math.max(16, Math.min(left, innerWidth - card.offsetWidth - 16))}px`;
    card.style.top = `${scrollY + (fits ? bottom + 4 : top - card.offsetHeight - 4)}px`;
    shown = name;
  };
  const hide = () => {
    clearTimeout(intent);
    wanted = undefined;
    if (shown) card.hidePopover();
    shown = undefined;
  };
  const later = (act: () => void) => {
    clearTimeout(intent);
    intent = window.setTimeout(act, 300);
  };
  const nameAt = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>('.name');

  const onPointer = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const name = nameAt(event);
    if (name && name !== shown) later(() => void show(name));
    else if (!name && !(event.target as Element).closest('#gloss')) later(hide);
    else if (!name) clearTimeout(intent);
  };
  const onFocus = (event: FocusEvent) => {
    const name = nameAt(event);
    if (name?.matches(':focus-visible')) void show(name);
    else if (!name && !card.contains(event.target as Node)) hide();
  };
  const onClick = (event: PointerEvent) => {
    const name = nameAt(event);
    if (name && isTap(event) && name !== shown) {
      event.preventDefault();
      void show(name);
    } else if (!name && !card.contains(event.target as Node)) hide();
  };
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  const again = { pointerover: onPointer, focusin: onFocus, click: onClick }[first.type] as (event: Event) => void;
  again(first);
}

/** The glosses of the page by the ids of its names; none where they cannot be had, and a name is only a link. */
async function fetchGlosses(address: string): Promise<Record<string, string>> {
  try {
    return (await (await fetch(address)).json()) as Record<string, string>;
  } catch {
    return {};
  }
}
