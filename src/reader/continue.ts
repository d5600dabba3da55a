import { kept } from './kept.ts';

/** The paragraph that is offered and not yet reached. */
let offered = 0;
let last: number | undefined;

/** Offers a reader who comes to a document, and to no place in it, the paragraph at which it was left. */
export function offerPlace(): void {
  const { slug, link } = parts();
  const paragraph = Number(places()[slug]);
  if (location.hash || !document.getElementById(`p-${paragraph}`)) return;
  offered = paragraph;
  link.href = `#p-${paragraph}`;
  link.append(String(paragraph));
  link.hidden = false;
}

/**
 * Keeps the paragraph that a reader has come to; at the start and the end of a text there is nothing to come back for.
 * What is offered stands until the reader has come so far.
 */
export function keepPlace(paragraph: number, atEnd: boolean): void {
  const place = atEnd || paragraph < 2 ? undefined : paragraph;
  if ((paragraph < offered && !atEnd) || (place === last && !offered)) return;
  const { slug, link } = parts();
  offered = 0;
  last = place;
  link.hidden = true;
  const all = { ...places(), [slug]: place };
  try {
    localStorage.setItem(kept, JSON.stringify(all));
  } catch {
    // Storage may be off or full: nothing is then offered.
  }
}

const parts = () => ({
  slug: document.querySelector<HTMLElement>('.text')!.dataset['slug']!,
  link: document.querySelector<HTMLAnchorElement>('.continue')!,
});

function places(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(kept)!)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
