import type { DocumentData } from '../edition/document-schema.ts';
import { citedEdtf, padDate, type CslItem } from './item.ts';
import { escapeWords } from './latex.ts';
import { markDoubt } from './doubt.ts';
import { citedNames, type CitedName } from './names.ts';

const types: Record<string, string> = {
  report: 'report',
  chapter: 'incollection',
  personal_communication: 'letter',
  'article-magazine': 'article',
  manuscript: 'unpublished',
  speech: 'unpublished',
  document: 'misc',
};

/** BibTeX as biblatex reads it, whose dates are EDTF: they can be doubtful, and have an open end. */
export function toBibtex(item: CslItem, data: DocumentData): string {
  const names = citedNames(data);
  const of = (list: CitedName[]) => list.flatMap((name) => bibtexName(name) ?? []).join(' and ');
  const container = item['container-title'] && keepCapitals(item['container-title']);
  const isReport = item.type === 'report';
  const fields: Record<string, string | undefined> = {
    title: keepCapitals(item.title),
    author: of(names.author),
    editor: of(names.editor),
    translator: of(names.translator),
    booktitle: item.type === 'chapter' ? container : undefined,
    journaltitle: item.type === 'chapter' ? undefined : container,
    volume: escaped(item.volume),
    number: escaped(item.issue),
    chapter: escaped(item['chapter-number']),
    pages: item.page && escapeWords(item.page).replace(/^(\w+)-(\w+)(?=$|, )/, '$1--$2'),
    [isReport ? 'institution' : 'publisher']: item.publisher && `{${escapeWords(item.publisher)}}`,
    location: escaped(item['publisher-place']),
    date: biblatexDate(item, data),
    type: escaped(item.genre),
    isbn: escaped(item.ISBN),
    library: escaped([item.archive, item.archive_location].filter(Boolean).join(', ') || undefined),
    note:
      names.recipient.length > 0 ? `To ${escapeWords(names.recipient.map(({ name }) => name).join('; '))}` : undefined,
    abstract: escaped(item.abstract),
    language: item.language,
    url: item.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `\t${name} = {${value}},\n` : []));
  return `@${types[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

const escaped = (words: string | undefined) => words && escapeWords(words);

/** Words in which BibTeX styles leave capitals as they are, but for the first. */
const keepCapitals = (title: string): string =>
  escapeWords(title)
    .split(' ')
    .map((word, index) => (index > 0 && /^[^\\{}]*\p{Lu}[^\\{}]*$/u.test(word) ? `{${word}}` : word))
    .join(' ');

/** A body and a name in brackets stand in braces, in which nothing parts them. */
function bibtexName({ name, parts, certainty }: CitedName): string | undefined {
  if (!parts || certainty !== 'stated') {
    const whole = markDoubt(certainty, name);
    return whole && `{${escapeWords(whole)}}`;
  }
  const { particle, family, suffix, given } = parts;
  const part = (words: string | undefined) =>
    words && (/,|(^|\s)and(\s|$)|^\p{Ll}/u.test(words) ? `{${escapeWords(words)}}` : escapeWords(words));
  return [[particle && escapeWords(particle), part(family)].filter(Boolean).join(' '), part(suffix), part(given)]
    .filter(Boolean)
    .join(', ');
}

/** EDTF, as far as biblatex reads it: it has no sets. */
function biblatexDate({ issued }: CslItem, data: DocumentData): string | undefined {
  if (issued && 'date-parts' in issued)
    return `${issued['date-parts'].map((parts) => padDate(parts).join('-')).join('/')}${issued.circa ? '?' : ''}`;
  const said = issued && citedEdtf(data);
  return said && !/^[[{]/.test(said) && !/X.*[?~%]/.test(said) ? said : undefined;
}
