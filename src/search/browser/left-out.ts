import { leftOutWords } from '../../words/words.ts';
import { mostTerms } from '../query.ts';

/** An answer, with a sentence on what was not looked for if the query has more terms than are. */
export const withLeftOut = (answer: string, terms: number): string =>
  terms > mostTerms ? `${answer.replace(/\.?$/, '.')} ${leftOutWords(mostTerms, terms - mostTerms)}` : answer;
