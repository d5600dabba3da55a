import { capitalize } from '../../words/capitalize.ts';
import { escapeHtml, type Html } from './html.ts';
import { arabic, direct, inEdition, inverted, italic, join, quote, series, stop } from './phrases.ts';
import { dateInWords, isDescribed, writtenInWords, type Work } from './work.ts';
import type { CitedName } from '../names.ts';

/** An entry by the MLA Handbook, 9th edition: author, title, containers from the inner to the outer (5.1–5.99). */
export function formatMla(work: Work, pages: string | undefined, address: string): Html {
  const { item, data, names } = work;
  const author = listAuthors(names.author);
  const title = isDescribed(work) ? `${escapeHtml(item.title)}.` : quote(item.title, '.');
  const written = writtenInWords(work, 'en-GB') ?? (item['container-title'] ? undefined : dateInWords(work, 'en-GB'));
  const isLetter = names.recipient.length > 0;
  const kind = isLetter
    ? capitalize(`${data.kind ?? ''} to ${series(names.recipient.map(direct), 'and')}`.trim())
    : undefined;
  const isAlone = !item['container-title'];
  const supplement = join([kind, written && abbreviateMonths(written), isAlone && pages], ', ');
  const chapter = item['chapter-number']
    ? join([item.section && quote(item.section, ','), `ch. ${item['chapter-number']}`], ' ')
    : undefined;
  const container = item['container-title']
    ? join(
        [
          italic(item['container-title']),
          names.editor.length > 0 && escapeHtml(`edited by ${listOthers(names.editor)}`),
          names.translator.length > 0 && escapeHtml(`translated by ${listOthers(names.translator)}`),
          item.volume && `vol. ${arabic(item.volume)}`,
          item.issue && `no. ${item.issue}`,
          italic(item['volume-title']),
          item.type === 'chapter' && item.publisher && escapeHtml(item.publisher),
          abbreviateMonths(dateInWords(work, 'en-GB') ?? ''),
          chapter,
          pages,
        ],
        ', ',
      )
    : join(
        [
          names.translator.length > 0 && escapeHtml(`Translated by ${listOthers(names.translator)}`),
          data.date.of === 'publication' && item.publisher && escapeHtml(item.publisher),
          item.archive && escapeHtml(join([item.archive, item.archive_location], ', ')),
        ],
        ', ',
      );
  const edition = `${inEdition(item)}, ${escapeHtml(address)}`;
  return [
    author && stop(escapeHtml(author)),
    title,
    supplement && stop(escapeHtml(supplement)),
    container && stop(container),
    `${edition}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The first name as it is sorted; of three or more, the first alone. */
function listAuthors(names: CitedName[]): string {
  const [first, ...others] = names;
  if (!first) return '';
  if (others.length > 1) return `${inverted(first)}, et al.`;
  return series([inverted(first), ...others.map(direct)], 'and', first.parts !== undefined);
}

const listOthers = (names: CitedName[]): string =>
  names.length > 2 ? `${direct(names[0]!)} et al.` : series(names.map(direct), 'and');

/** Names of months of more than four letters, as the handbook shortens them (appendix 1). */
const abbreviateMonths = (date: string): string =>
  date.replace(/(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(uary|ruary|ch|il|ust|ember|ober)/g, '$1.');
