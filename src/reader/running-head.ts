import { whereWords } from '../words/words.ts';
import { printedPageAt } from './place.ts';

/** Shows a line at the top while the head of the document is out of view: its title, and where the reader is. */
export function startRunningHead(): void {
  const line = document.querySelector<HTMLElement>('.running-head')!;
  const where = line.querySelector('[data-place]')!;
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.text .number')];
  let here: Element | undefined;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const reached = numbers.findLast((number) => number.getBoundingClientRect().top < innerHeight / 4);
    if (reached === here || !reached) return;
    here = reached;
    where.textContent = whereWords(reached.hash.split('-')[1]!, printedPageAt(reached));
  };
  const later = () => {
    if (!line.hidden && !waiting) requestAnimationFrame(tell);
    waiting = !line.hidden;
  };
  addEventListener('scroll', later, { passive: true });
  new IntersectionObserver(([head]) => {
    line.hidden = head!.isIntersecting || head!.boundingClientRect.top > 0;
    later();
  }).observe(document.querySelector('#head')!);
}
