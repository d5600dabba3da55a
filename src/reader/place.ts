/** The printed page of a point in the text, if the document has printed pages. */
export function printedPageAt(node: Node, offset = 0): string | undefined {
  const point = document.createRange();
  point.setStart(node, offset);
  const before = [...document.querySelectorAll<HTMLElement>('[role=doc-pagebreak]')].filter(
    (page) => point.comparePoint(page, 0) < 0,
  );
  return before.at(-1)?.dataset['n'] ?? document.querySelector<HTMLElement>('.text')!.dataset['firstPage'];
}
