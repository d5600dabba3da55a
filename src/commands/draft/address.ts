import anyAscii from 'any-ascii';

/** German umlauts as CLDR’s de-ASCII has them; elsewhere ü is u. */
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Where Russian е is ye in BGN/PCGN 1947: at the beginning of a word, and after vowels, й, ъ and ь. */
const ye = /(?<![\p{L}])[её]|(?<=[аеёиоуыэюяйъь])[её]/gu;

/**
 * An address made of a title: “Tide Tables” is tide-tables. Letters of other scripts are put into those of English as
 * any-ascii has them; of Russian, the result is BGN/PCGN 1947 in plain letters.
 * @param language of the title (BCP 47), if known; Cyrillic of no known language is taken for Russian
 * @returns lower-case letters, digits and single hyphens; empty where the title has none
 */
export function addressOf(title: string, language = 'und'): string {
  const words = title.normalize('NFC').toLowerCase();
  const german = language.startsWith('de') ? words.replace(/[äöü]/g, (letter) => umlauts[letter]!) : words;
  const russian = /^(?:ru|und)\b/.test(language) ? german.replace(ye, 'ye') : german;
  return anyAscii(russian)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The first of an address, the address with a date, and the address with a number, that is free. */
export function freeAddress(address: string, date: string, isTaken: (address: string) => boolean): string {
  const dated = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? [`${address}-${date}`] : [];
  const free = [address, ...dated].find((each) => !isTaken(each));
  let number = 2;
  while (free === undefined && isTaken(`${address}-${number}`)) number++;
  return free ?? `${address}-${number}`;
}
