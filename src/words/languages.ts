import * as en from './en/index.ts';
import * as fr from './fr/index.ts';

/** The languages that the interface has words in, by their tags. What English has and another has not is a type error. */
const languages: Record<string, typeof en> = { en, fr };

const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Whether the interface has words in a language (BCP 47). */
export const hasWords = (tag: string): boolean => primary(tag) in languages;

/** The words in a language, or in English if there are none. */
export const wordsIn = (tag: string): typeof en => languages[primary(tag)] ?? en;

/** The language of what we say in an edition: its own, `fr` or `fr-CA`, or English if there are no words in it. */
export const interfaceLanguage = (edition: string): string => (hasWords(edition) ? edition : 'en-GB');

/** The language of words for their `lang`, where those around them are in another one. */
export const langWithin = (language: string, around: string): string | undefined =>
  primary(language) === primary(around) ? undefined : language;

/** The same of what the interface says on the pages of an edition, whose own words are most of them. */
export const interfaceLang = (edition: string): string | undefined => langWithin(interfaceLanguage(edition), edition);

/** The folder, within this one, that holds the words in a language. */
export const wordsFolder = (edition: string): string => primary(interfaceLanguage(edition));

/** One line for an editor whose language the interface does not have; `undefined` if it has. */
export function whyInEnglish(edition: string): string | undefined {
  if (hasWords(edition)) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(edition);
  return (
    `The interface has no words in ${name} (language: ${edition}) and is in English. ` +
    `It has: ${Object.keys(languages).join(', ')}. To add a language, see “Add a language” in CONTRIBUTING.md.`
  );
}
