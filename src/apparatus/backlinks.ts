import type { Reference } from './apparatus.ts';
import type { IntroductionData } from '../edition/introduction.ts';
import { Mistake, throwIfAny } from '../edition/mistake.ts';
import { didYouMean } from '../edition/did-you-mean.ts';

/** What the editors wrote in one place: a document's headnote and notes, or a thread. */
export interface Writing {
  /** What a reader calls it: the title of the document or thread. */
  title: string;
  /** Its address under the base path: `/documents/…/`. */
  address: string;
  /** Path of its file, for messages. */
  file: string;
  references: Reference[];
}

/** A reference to a document, seen from that document. */
export interface Backlink {
  title: string;
  /** Address of the place that refers. */
  address: string;
  sentence: string;
  /** Anchor in this document that is referred to, if one is named. */
  anchor: string | undefined;
}

/**
 * What refers to each document.
 * @param anchors the anchors of each document, by slug
 * @throws Mistake for a reference to an unknown document or anchor
 */
export function collectBacklinks(writings: Writing[], anchors: Map<string, Set<string>>): Map<string, Backlink[]> {
  throwIfAny(findBrokenReferences(writings, anchors));
  const result = new Map<string, Backlink[]>();
  for (const { title, address, references } of writings) {
    for (const { to, anchor, place, sentence } of references) {
      const known = result.get(to) ?? [];
      result.set(to, known);
      known.push({ title, address: place ? `${address}#${place}` : address, sentence, anchor });
    }
  }
  return result;
}

/** Finds the references to an unknown document or anchor. */
export function findBrokenReferences(
  writings: Pick<Writing, 'file' | 'references'>[],
  anchors: Map<string, Set<string>>,
): Mistake[] {
  return writings.flatMap(({ file, references }) =>
    references.flatMap(({ to, anchor, line }) => {
      const known = anchors.get(to);
      if (!known)
        return [
          new Mistake({
            file,
            line,
            mistake: `There is no document “${to}”.${didYouMean(to, anchors.keys())}`,
            remedy: `Write one of: ${[...anchors.keys()].join(', ')}.`,
          }),
        ];
      if (!anchor || known.has(anchor)) return [];
      return [
        new Mistake({
          file,
          line,
          mistake: `“${to}” has no “${anchor}”.`,
          remedy: 'Refer to a paragraph (p-3), a printed page (page-18) or a note (fn-2).',
        }),
      ];
    }),
  );
}

/** What the chronology of an introduction refers to. */
export const chronologyReferences = ({ chronology }: IntroductionData): Reference[] =>
  chronology.flatMap(({ what, places }) =>
    places.map((address) => {
      const [to, anchor] = address.split('#') as [string, string];
      return { to, anchor, place: 'chronology', sentence: what, line: undefined };
    }),
  );
