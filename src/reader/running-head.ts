import { whereWords } from '../words/words.ts';
import { printedPageAt } from './place.ts';

/**
 * Shows a line at the top while the head of the document is out of view: its title, and where the reader is, which is
 * kept for the next visit.
 */
export function startRunningHead(): void {
  const line = document.querySelector<HTMLElement>('.running-head')!;
  const where = line.querySelector('[data-place]')!;
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.text .number')];
  const end = numbers.at(-1)?.parentElement;
  const numberAbove = (height: number) => numbers.findLast((number) => number.getBoundingClientRect().top < height);
  const paragraphOf = ({ hash }: HTMLAnchorElement) => hash.split('-')[1]!;
  const keep = (paragraph: number, atEnd: boolean) =>
    void import('./continue.ts').then(({ keepPlace }) => keepPlace(paragraph, atEnd));
  let here: Element | undefined;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const top = numberAbove(2 * line.offsetHeight); // where a jump to a paragraph shows it
    if (top) keep(Number(paragraphOf(top)), end!.getBoundingClientRect().bottom < innerHeight);
    const reached = numberAbove(innerHeight / 4);
    if (reached === here || !reached) return;
    here = reached;
    where.textContent = whereWords(paragraphOf(reached), printedPageAt(reached));
  };
  const later = () => {
    if (!line.hidden && !waiting) requestAnimationFrame(tell);
    waiting = !line.hidden;
  };
  addEventListener('scroll', later, { passive: true });
  new IntersectionObserver(([head]) => {
    line.hidden = head!.isIntersecting || head!.boundingClientRect.top > 0;
    if (line.hidden && here) keep(0, false);
    later();
  }).observe(document.querySelector('#head')!);
}
