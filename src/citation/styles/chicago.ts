import { escapeHtml, type Html } from './html.ts';
import { arabic, direct, inEdition, italic, join, quote, series } from './phrases.ts';
import { dateInWords, isDescribed, writtenInWords, type Work } from './work.ts';
import type { CitedName } from '../names.ts';

/**
 * A note by The Chicago Manual of Style, 17th edition (14.23 books, 14.106 chapters, 14.111 letters in printed
 * collections, 14.119 multivolume works, 14.171 journals, 14.229 manuscripts; four authors or more, 14.76).
 * @param at pages, or the place in the document, and the address
 */
export function formatChicago(work: Work, pages: string | undefined, address: string | undefined): Html {
  const { item, data, names } = work;
  const isLetter = names.recipient.length > 0;
  const authors = join([listNames(names.author), isLetter && listNames(names.recipient)], ' to ');
  const isBook = item.type === 'report' && !item['container-title'];
  const title = isDescribed(work)
    ? `${escapeHtml(item.title)},`
    : isBook
      ? `${italic(item.title)!}${data.date.of === 'publication' ? '' : ','}`
      : quote(item.title, ',');
  const kind = data.kind === 'chapter' || data.kind === 'report' || data.kind === 'article' ? undefined : data.kind;
  const container =
    item.type === 'chapter' && item['container-title']
      ? inBook(work, kind, pages)
      : item['container-title']
        ? inPeriodical(work, kind, pages)
        : alone(work, kind, pages);
  const head = join([authors && `${escapeHtml(authors)},`, title, container], ' ');
  return `${join([head.replace(/,$/, ''), ...(address ? [inEdition(item), escapeHtml(address)] : [])], ', ')}.`;
}

function listNames(names: CitedName[]): string {
  const all = names.map(direct);
  return all.length > 3 ? `${all[0]!} et al.` : series(all, 'and');
}

const translated = ({ names }: Work): string | undefined =>
  names.translator.length > 0 ? escapeHtml(`trans. ${listNames(names.translator)}`) : undefined;

function inBook(work: Work, kind: string | undefined, pages: string | undefined): Html {
  const { item, names } = work;
  const { section, 'chapter-number': number } = item;
  const written = writtenInWords(work, 'en-US');
  const chapter = join([section && quote(section, number ? ',' : ''), number && `chap. ${number}`], ' ');
  const within = chapter
    ? `${kind === 'fragment' ? 'fragment of' : section ? 'in' : ''} ${chapter} ${section ? 'of' : 'in'}`
    : 'in';
  const volume = item.volume && `vol. ${arabic(item.volume)}`;
  const imprint = join(
    [
      join(
        [item['publisher-place'], item.publisher].map((words) => words && escapeHtml(words)),
        ': ',
      ),
      dateInWords(work, 'en-US'),
    ],
    ', ',
  );
  const facts = join(
    [
      `${within.trim()} ${italic(item['container-title'])!}`,
      names.editor.length > 0 && escapeHtml(`ed. ${listNames(names.editor)}`),
      volume,
      italic(item['volume-title']),
    ],
    ', ',
  );
  const book = join([facts, imprint && `(${imprint})`], ' ');
  return join(
    [kind !== 'fragment' || !chapter ? kind : undefined, written, translated(work), join([book, pages], ', ')],
    ', ',
  );
}

function inPeriodical(work: Work, kind: string | undefined, pages: string | undefined): Html {
  const { item } = work;
  const { volume, issue } = item;
  const written = writtenInWords(work, 'en-US');
  const title = italic(item['container-title'])!;
  const date = dateInWords(work, 'en-US');
  const numbered = join([volume && arabic(volume), issue && `no. ${issue}`], ', ');
  const where = numbered
    ? join([`${title} ${numbered}${date ? ` (${date})` : ''}`, pages], ': ')
    : join([title, date, pages], ', ');
  return join([written && kind, written, translated(work), where], ', ');
}

function alone(work: Work, kind: string | undefined, pages: string | undefined): Html {
  const { item, data } = work;
  const date = dateInWords(work, 'en-US') ?? 'n.d.';
  const imprint = join([item['publisher-place'], item.publisher], ': ');
  const isBook = item.type === 'report' && data.date.of === 'publication';
  const published = data.date.of === 'publication' ? imprint && escapeHtml(imprint) : undefined;
  const archive = join([item.archive_location, item.archive], ', ');
  if (isBook) return join([`(${join([published, date], ', ')})`, pages], ', ');
  return join(
    [
      kind ?? (item.type === 'report' ? 'report' : undefined),
      published,
      date,
      translated(work),
      pages,
      archive && escapeHtml(archive),
    ],
    ', ',
  );
}
