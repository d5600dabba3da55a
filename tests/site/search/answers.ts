import { documents, html } from '../../browser/built.ts';
import type { Hit } from './ask.ts';

/** The addresses of the documents by their numbers. */
export const byNumber = new Map(documents().map((address) => [html(address)('.text').attr('data-number')!, address]));

/** The paragraphs and notes that answer, by the number or slug of their document, in order; nothing else may be among them. */
export type Answers = Record<number | string, string>;

/** The addresses of answers. */
export const addresses = (answers: Answers): string[] =>
  Object.entries(answers).flatMap(([document, anchors]) =>
    anchors.split(' ').map((anchor) => `${byNumber.get(document) ?? `/documents/${document}/`}#${anchor}`),
  );

/** The addresses of hits. */
export const addressesOf = (hits: Pick<Hit, 'address'>[]): string[] => hits.map(({ address }) => address);
