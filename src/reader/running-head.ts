/** While the head of the document is out of view, a line at the top says what is being read, and leads back to it. */
export function startRunningHead(): void {
  const line = document.querySelector<HTMLElement>('.running-head')!;
  new IntersectionObserver(([head]) => {
    line.hidden = head!.isIntersecting || head!.boundingClientRect.top > 0;
  }).observe(document.querySelector('#head')!);
}
