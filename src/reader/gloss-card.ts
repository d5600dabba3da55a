/**
 * Shows the gloss of a name on hover, after a delay, on focus and on the first tap; hides it on Esc, on leaving and on
 * a tap elsewhere. The name remains a link into the index.
 */
export function startGlossCard(): void {
  const card = document.querySelector<HTMLElement>('#gloss')!;
  if (!('popover' in card)) return;
  const gloss = card.querySelector('p')!;
  const all = card.querySelector('a')!;
  let shown: HTMLAnchorElement | undefined;
  let intent = 0;

  const show = (name: HTMLAnchorElement) => {
    clearTimeout(intent);
    gloss.textContent = name.dataset['gloss']!;
    all.href = name.href;
    card.showPopover();
    const { left, bottom } = name.getBoundingClientRect();
    card.style.left = `${Math.max(16, Math.min(left, innerWidth - card.offsetWidth - 16))}px`;
    card.style.top = `${bottom + scrollY + 4}px`;
    shown = name;
  };
  const hide = () => {
    clearTimeout(intent);
    if (shown) card.hidePopover();
    shown = undefined;
  };
  const later = (act: () => void) => {
    clearTimeout(intent);
    intent = window.setTimeout(act, 300);
  };
  const nameAt = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>('.name');

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const name = nameAt(event);
    if (name && name !== shown) later(() => show(name));
    else if (!name && !(event.target as Element).closest('#gloss')) later(hide);
    else if (!name) clearTimeout(intent);
  });
  document.addEventListener('focusin', (event) => {
    const name = nameAt(event);
    if (name?.matches(':focus-visible')) show(name);
    else if (!name && !card.contains(event.target as Node)) hide();
  });
  document.addEventListener('click', (event) => {
    const name = nameAt(event);
    const tap = (event as PointerEvent).pointerType === 'touch' || (event as PointerEvent).pointerType === 'pen';
    if (name && tap && name !== shown) {
      event.preventDefault();
      show(name);
    } else if (!name && !card.contains(event.target as Node)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
