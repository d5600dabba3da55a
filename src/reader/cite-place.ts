import { placesInStyle } from '../words/words.ts';

type Span = [from: string | undefined, to?: string | undefined];

/** The style that the reader has chosen at the foot of the page. */
export const chosenStyle = () =>
  document.querySelector<HTMLInputElement>('.how-to-cite :checked')!.value as keyof typeof placesInStyle;

/** Its address, which does not depend on where the page was opened. */
export const canonicalAddress = () => document.querySelector<HTMLLinkElement>('[rel=cite-as]')!.href;

/**
 * The citation of a place in the document in the chosen style, as HTML, with its address.
 * @param place a note in words, or the paragraphs
 */
export function citePlace(pages: Span, place: string | Span, hash: string): string {
  const style = chosenStyle();
  const say = (kind: 'page' | 'paragraph', [from, to = from]: Span) =>
    from && `${placesInStyle[style][kind][from === to ? 0 : 1]}${from === to ? from : `${from}–${to}`}`;
  const said = [say('page', pages), typeof place === 'string' ? place : say('paragraph', place)]
    .filter(Boolean)
    .join(', ');
  const url = canonicalAddress();
  return document
    .querySelector<HTMLElement>(`.${style} [data-at]`)!
    .dataset['at']!.replace('{}', () => said)
    .replace(url, `${url}${hash}`);
}
