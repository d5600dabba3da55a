/** The printed page that a point of the text stands on, where the document has printed pages. */
export function printedPageAt(node: Node, offset = 0): string | undefined {
  const point = document.createRange();
  point.setStart(node, offset);
  const before = [...document.querySelectorAll<HTMLElement>('[role=doc-pagebreak]')].filter(
    (page) => point.comparePoint(page, 0) < 0,
  );
  return before.at(-1)?.dataset['n'] ?? document.querySelector<HTMLElement>('.text')!.dataset['firstPage'];
}

/** The document, a place in it and the address of that place, as they are cited. Nothing that was searched for is in the address. */
export function citePlace(place: string, hash: string): string {
  return `${document.querySelector('[data-cited]')!.textContent}, ${place}, ${location.origin}${location.pathname}${hash}`;
}
