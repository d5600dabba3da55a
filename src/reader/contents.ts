import { wide } from '../styles/breakpoints.ts';

/** On a wide page CSS shows the contents open in the margin; this opens them for assistive technology too. */
function standOpen(): void {
  const disclosure = document.querySelector<HTMLDetailsElement>('.document > aside > details')!;
  const isWide = matchMedia(wide);
  const set = () => (disclosure.open = isWide.matches);
  isWide.addEventListener('change', set);
  if (isWide.matches) set();
}

/** Lets a rail that is taller than the window run on with the page until its end is in view: it never scrolls in itself. */
function keepInView(): void {
  const rail = document.querySelector<HTMLElement>('.document > aside')!;
  const set = () =>
    (rail.style.top = rail.offsetHeight + 80 > innerHeight ? `${innerHeight - rail.offsetHeight - 16}px` : '');
  new ResizeObserver(set).observe(rail);
  addEventListener('resize', set);
}

/** Marks the current part of the document in the table of contents. */
export function trackContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a:not([href="#notes"])')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const targets = [...links.keys()]
    .flatMap((id) => document.getElementById(id) ?? [])
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const reached = targets.findLast((target) => target.getBoundingClientRect().top < innerHeight / 3);
    const link = reached && links.get(reached.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
  };
  // The bands of the page between the targets: an observer wakes when one of them crosses the upper third.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const target of targets) observer.observe(target);
  standOpen();
  keepInView();
  const headnote = document.querySelector('.headnote'); // there may be none
  headnote?.addEventListener('click', () => headnote.classList.add('whole')); // which a phone cuts short
}
