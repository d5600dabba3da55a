import { z } from 'astro/zod';
import { withCertainty, type Certainty } from '../certainty.ts';
import { text } from '../keys.ts';

/** The parts of a person's name, as CSL and BibTeX tell them apart. */
export interface NameParts {
  family: string;
  given?: string | undefined;
  /** “van”, “de”: stands before the family name, and is passed over where names are sorted. */
  particle?: string | undefined;
  /** “Jr.”, “III”. */
  suffix?: string | undefined;
}

/** A person or a body that had a hand in a document. */
export interface Agent {
  /** In full, as readers see it; left out for one whose name nobody knows. */
  name?: string | undefined;
  /** The parts of a person's name; left out for a body, and for a name that is cited as it is. */
  parts?: NameParts | undefined;
  /** Whether it is an organisation. */
  isBody: boolean;
  /** What the person was: “Harbour Master”. No part of the name. */
  office?: string | undefined;
  certainty: Certainty;
  reason?: string | undefined;
}

const howToWriteTwo =
  'Write a list with an item for each: “- { given: John, family: Smith }”, “- { given: Jane, family: Roe }”; a body is “- { body: … }”.';

const namesSeveral = (words: string): boolean =>
  /;|\sand\s/.test(words) || (words.includes(',') && words.includes(' & '));

/** One name, and not several in a row. */
const oneName = text.superRefine((words, context) => {
  if (namesSeveral(words))
    context.addIssue({ code: 'custom', message: `“${words}” reads as several names. ${howToWriteTwo}` });
});

/** “Tarn, Hester” or “King, Martin, Jr.” in its parts; a name without a comma has none. */
function partsOf(inverted: string): NameParts | undefined {
  const [family, given, suffix] = inverted.split(', ') as [string, string?, string?];
  return given === undefined ? undefined : { family, given, suffix };
}

/** The parts in the order in which they are said. */
export const formatParts = ({ given, particle, family, suffix }: NameParts): string =>
  [given, particle, family, suffix].filter(Boolean).join(' ');

/** The parts in the order in which names are sorted: “Tromp, Ludo van Jr.”. */
export function invertParts({ given, particle, family, suffix }: NameParts): string {
  const rest = [given, particle, suffix].filter(Boolean).join(' ');
  return rest ? `${family}, ${rest}` : family;
}

/** A person by the parts of the name, a body, or a name as it is with the form in which it is sorted. */
const one = withCertainty({
  family: oneName.optional().describe('Family name of a person, with a particle by which it is sorted: De Vos.'),
  given: oneName.optional().describe('Given names.'),
  particle: text.optional().describe('Stands before the family name, and is passed over where names are sorted.'),
  suffix: text.optional().describe('Stands after the name.'),
  body: text.optional().describe('An organisation, in place of a person; never split, whatever is in it.'),
  name: text.optional().describe('A name that is cited as it is, in place of family and given names.'),
  inverted: oneName.optional().describe('The form by which a `name` is sorted.'),
  office: text.optional().describe('What the person was; no part of the name.'),
})
  .superRefine(({ family, given, particle, suffix, body, name, inverted, certainty }, context) => {
    const refuse = (message: string, path: string[] = []) => context.addIssue({ code: 'custom', message, path });
    const ways = [family, body, name].filter(Boolean).length;
    if (ways === 0 && (given ?? particle ?? suffix)) return refuse('The family name is missing. Add “family:”.');
    if (ways > 1) refuse('A name is written in one way. Write “family:” and “given:”, or “body:”, or “name:” alone.');
    if (inverted && !name) refuse('“inverted:” belongs to a “name:”. Add it, or write “family:” and “given:”.');
    if (name && !inverted && namesSeveral(name)) refuse(`“${name}” reads as several names. ${howToWriteTwo}`, ['name']);
    if (ways === 0 && certainty !== 'not established')
      refuse('The name is missing. Write it, or “certainty: not established” and a reason.');
  })
  .transform(({ family, given, particle, suffix, body, name, inverted, office, certainty, reason }): Agent => {
    const parts = family ? { family, given, particle, suffix } : inverted ? partsOf(inverted) : undefined;
    return {
      name: name ?? body ?? (parts && formatParts(parts)),
      parts,
      isBody: Boolean(body),
      office,
      certainty,
      reason,
    };
  })
  .meta({ id: 'name', title: 'name' });

/** “Quill, Ada”, or a name without a comma, which is cited as it is. */
const words = oneName.transform((name): Agent => ({
  name: formatParts(partsOf(name) ?? { family: name }),
  parts: partsOf(name),
  isBody: false,
  certainty: 'stated',
}));

/** Those who had one part in a document: one of them, or a list. */
export const agents = z
  .union([one, z.array(one).min(1)], 'Write “name: Jane Roe” below the key, or a list of names.')
  .transform((list) => [list].flat())
  .meta({ title: 'name, or a list of names' });

/** Those of a book, who may also be words: “Quill, Ada”. */
export const editors = z.array(z.union([words, one])).meta({ title: 'list of names, or of text' });
