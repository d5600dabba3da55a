/** Shows a line at the top with the title, linked to the head of the document, while the head is out of view. */
export function startRunningHead(): void {
  const line = document.querySelector<HTMLElement>('.running-head')!;
  new IntersectionObserver(([head]) => {
    line.hidden = head!.isIntersecting || head!.boundingClientRect.top > 0;
  }).observe(document.querySelector('#head')!);
}
