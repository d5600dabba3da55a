import { capitalize } from '../../words/capitalize.ts';
import { formatDate } from '../../dates/dates.ts';
import { markDoubt } from '../doubt.ts';
import { padDate } from '../item.ts';
import type { CitedName } from '../names.ts';
import { escapeHtml, type Html } from './html.ts';
import { arabic, curl, direct, italic, join, series, stop } from './phrases.ts';
import { isDescribed, writtenInWords, type Work } from './work.ts';

/**
 * A reference by the Publication Manual of the APA, 7th edition (9.7 names, 9.13 dates, 9.19 titles in sentence case,
 * 9.22 descriptions in brackets, 9.28 parts of books).
 * @param pages of the document, or the place in it
 */
export function formatApa(work: Work, pages: string | undefined, address: string): Html {
  const { item, data, names } = work;
  const author = escapeHtml(series(names.author.map(sorted), '&', names.author.length > 1));
  const inBook = item.type === 'chapter' && item['container-title'] !== undefined;
  const inPeriodical = !inBook && item['container-title'] !== undefined;
  const words = curl(data.sentenceTitle ?? item.title);
  const kind = describeKind(work);
  const title = isDescribed(work)
    ? escapeHtml(kind ? `${item.title.slice(0, -1)}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}]` : item.title)
    : join(
        [
          inBook || inPeriodical ? escapeHtml(words) : italic(words),
          names.translator.length > 0 && escapeHtml(`(${listOthers(names.translator)}, Trans.)`),
          kind && escapeHtml(`[${kind}]`),
          !inBook && !inPeriodical && pages && `(${pages})`,
        ],
        ' ',
      );
  const date = `(${escapeHtml(yearFirst(work))}).`;
  const head = author ? [stop(author), date, stop(title)] : [stop(title), date];
  const container = inBook
    ? book(work, pages)
    : inPeriodical
      ? join([italic(item['container-title']), number(work), pages], ', ')
      : undefined;
  const publisher = inPeriodical || (data.date.of === 'composition' && !inBook) ? undefined : item.publisher;
  const archive = join([item.archive_location, item.archive], ', ');
  const rest = [container, publisher && escapeHtml(publisher), archive && escapeHtml(archive)];
  const edition = escapeHtml(join([item.source, item.number && `No. ${item.number}`], ', '));
  return join([...head, ...[...rest, edition].map((each) => each && stop(each)), escapeHtml(address)], ' ');
}

/** “Letter to a council, March 4, 1902”: within brackets there are no others. */
function describeKind(work: Work): string | undefined {
  const { item, data, names } = work;
  const ownTypes = ['chapter', 'report', 'article'];
  const named = !data.kind || ownTypes.includes(data.kind) ? '' : capitalize(data.kind);
  const of = named && data.kind === 'fragment' && item.section ? ` of “${curl(item.section)}”` : '';
  const to =
    named && names.recipient.length > 0
      ? ` to ${series(
          names.recipient.map(({ name }) => name),
          'and',
        )}`
      : '';
  return join([`${named}${of}${to}`, writtenInWords(work, 'en-US')], ', ').replace(/[[\]]/g, '') || undefined;
}

function book({ item, data, names }: Work, pages: string | undefined): Html {
  const title = data.publishedIn?.sentenceTitle;
  const given = item['container-title']!;
  const volume = item.volume && arabic(item.volume);
  const whole = title ? given.replace(data.publishedIn!.title, title) : given;
  const named = volume && item['volume-title'] ? `${whole}: Vol. ${volume}. ${item['volume-title']}` : whole;
  const facts = join(
    [
      volume && !item['volume-title'] && `Vol. ${volume}`,
      item['chapter-number'] && `chap. ${item['chapter-number']}`,
      pages,
    ],
    ', ',
  );
  const editors =
    names.editor.length > 0 ? `${listOthers(names.editor)} (${names.editor.length > 1 ? 'Eds.' : 'Ed.'}), ` : '';
  return join([`In ${escapeHtml(editors)}${italic(named)!}`, facts && `(${facts})`], ' ');
}

const number = ({ item: { volume, issue } }: Work): Html | undefined =>
  volume
    ? `<i>${escapeHtml(arabic(volume))}</i>${issue ? `(${escapeHtml(issue)})` : ''}`
    : issue && `(${escapeHtml(issue)})`;

/** A name by its family name and initials: “Tromp, L. van, Jr.” */
function sorted({ name, parts, certainty }: CitedName): string {
  if (!parts) return markDoubt(certainty, name)!;
  const given = join([initials(parts.given), parts.particle], ' ');
  return markDoubt(certainty, join([parts.family, given, parts.suffix], ', '))!;
}

/** Those who stand within the reference, their initials first. */
function listOthers(names: CitedName[]): string {
  const said = names.map((each) => {
    if (!each.parts) return direct(each);
    const { given, particle, family, suffix } = each.parts;
    return markDoubt(each.certainty, join([initials(given), particle, family, suffix], ' '))!;
  });
  return series(said, '&');
}

const initials = (given: string | undefined): string | undefined => given?.replace(/(\p{L})[^\s.-]*\.?/gu, '$1.');

/** “1951, August 3”; “ca.” stands before a year alone, and a doubtful day has a question mark. */
function yearFirst({ item: { issued } }: Work): string {
  if (!issued) return 'n.d.';
  if ('literal' in issued) return issued.literal;
  const { 'date-parts': parts, circa } = issued;
  const [[year, ...days]] = parts as [[number, ...number[]]];
  if (parts.length === 1 && days.length === 0) return `${circa ? 'ca. ' : ''}${year}`;
  const edtf = parts.map((each) => padDate(each).join('-')).join('/');
  const said =
    parts.length > 1 ? formatDate(edtf, 'en-US') : `${year}, ${formatDate(edtf, 'en-US').replace(/,? \d+$/, '')}`;
  return `${said}${circa ? '?' : ''}`;
}
