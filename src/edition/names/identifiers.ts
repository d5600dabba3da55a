import { z } from 'astro/zod';

/** The authority files whose numbers an entry of the index may give, in the order in which readers see them. */
export const authorities = ['wikidata', 'viaf', 'gnd', 'geonames'] as const;
export type Authority = (typeof authorities)[number];

/** The address that stands for a number, as each authority publishes it. */
const addresses: Record<Authority, (number: string) => string> = {
  wikidata: (number) => `https://www.wikidata.org/entity/${number}`,
  viaf: (number) => `https://viaf.org/viaf/${number}`,
  gnd: (number) => `https://d-nb.info/gnd/${number}`,
  geonames: (number) => `https://sws.geonames.org/${number}/`,
};

/** A number as it is, also where YAML takes it for a quantity; one too long for that would be read wrongly. */
function number(form: RegExp, error: string) {
  return z
    .preprocess(
      (value) => (Number.isSafeInteger(value) ? String(value) : value),
      z.string('The number is too long to stand by itself. Put it in quotation marks.').regex(form, error),
    )
    .meta({ title: 'number', type: ['string', 'integer'] });
}

/** Optional keys for the numbers under which authority files know a name. */
export const identifierKeys = {
  wikidata: number(/^Q[1-9]\d*$/, 'Write the number alone, with its Q, such as Q9999999999.')
    .optional()
    .describe('Its number in Wikidata, with the Q.'),
  viaf: number(/^[1-9]\d{0,21}$/, 'Write the digits alone, such as "9999999999999999999999".')
    .optional()
    .describe('Its number in VIAF.'),
  gnd: number(/^[1-9]\d{0,9}-?[\dX]$/, 'Write the number alone, as it is published, such as 999999990 or 4000003-X.')
    .refine((gnd) => !/^\d+-?[\dX]$/.test(gnd) || hasCheckCharacter(gnd), {
      error: 'The last character does not fit the others, so there is a slip in the number. Copy it again.',
    })
    .optional()
    .describe('Its number in the GND, as published, with its check character.'),
  geonames: number(/^[1-9]\d{0,9}$/, 'Write the digits alone, such as 999999999.')
    .optional()
    .describe('Its number in GeoNames.'),
};

/**
 * Whether the last character of a GND number is the one that the others give (Deutsche Nationalbibliothek,
 * “Prüfziffernberechnung”): digits weighted 2, 3, 4 … from the right, modulo 11. Numbers with a hyphen may be older
 * than the GND, and those of the SWD and GKD counted the other way.
 */
function hasCheckCharacter(gnd: string): boolean {
  const [digits, check] = [gnd.slice(0, -1).replace('-', ''), gnd.at(-1)!];
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index + 2), 0) % 11;
  const characters = [(11 - sum) % 11, ...(gnd.includes('-') ? [sum] : [])];
  return characters.some((value) => check === (value === 10 ? 'X' : String(value)));
}

/** The numbers of an entry, each with its address. */
export const identifiersOf = (
  name: Partial<Record<Authority, string | undefined>>,
): { authority: Authority; number: string; address: string }[] =>
  authorities.flatMap((authority) => {
    const number = name[authority];
    return number ? [{ authority, number, address: addresses[authority](number) }] : [];
  });
