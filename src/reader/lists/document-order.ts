/** Puts the list of documents in the order that a reader asks for: of writing, as the page has it, or of the time covered. */
const lists = document.querySelectorAll<HTMLOListElement>('.documents');
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-order]')];

for (const button of buttons)
  button.addEventListener('click', () => {
    const place = (entry: HTMLElement) => Number(entry.dataset[button.dataset['order']!]);
    for (const other of buttons) other.ariaPressed = String(other === button);
    for (const list of lists)
      list.append(...[...(list.children as HTMLCollectionOf<HTMLElement>)].sort((a, b) => place(a) - place(b)));
  });

export {};
