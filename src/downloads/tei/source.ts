import type { Element } from 'xast';
import { x } from 'xastscript';
import { formatDate } from '../../dates/dates.ts';
import { formatRange } from '../../edition/parts/part.ts';
import { formatDocumentDate } from '../../edition/wording.ts';
import { teiWords } from '../../words/words.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { datesOfEvent, daysOf } from './dates.ts';
import { agentFact, cert } from './facts.ts';
import { onLines } from './on-lines.ts';
import { editorsId } from './text.ts';

type Context = Pick<ExportContext, 'edition'>;
type Document = Pick<ExportedDocument, 'data'>;

/** The title of a document, marked where the editors supplied it. */
export const titleOf = ({ data }: Document, attributes: Record<string, string>): Element =>
  x('title', attributes, data.titleSupplied ? [x('supplied', { resp: editorsId }, data.title)] : data.title);

/** What the text was taken from: the publication or the paper, where the paper is kept, and the file. */
export function sourceDesc(document: Document, from: Context): Element {
  const { archive, shelfmark } = document.data.sourceNote ?? {};
  return onLines('sourceDesc', {}, [
    bibliography(document, from),
    archive || shelfmark
      ? x('msDesc', [
          onLines('msIdentifier', {}, [
            archive ? x('repository', archive) : undefined,
            shelfmark ? x('idno', { type: 'shelfmark' }, shelfmark) : undefined,
          ]),
        ])
      : undefined,
    file(document),
  ]);
}

/** The document as bibliographies describe it: in a book or periodical (`analytic`, `monogr`), or by itself. */
function bibliography(document: Document, from: Context): Element {
  const { data } = document;
  const { citation, url, holder, access } = data.sourceNote ?? {};
  const agents = [
    ...data.author.map((agent) => agentFact('author', {}, agent)),
    ...data.translator.map((agent) => agentFact('editor', { role: 'translator' }, agent)),
  ];
  const chapter = data.publishedIn?.chapterTitle;
  const parts = data.publishedIn
    ? [
        onLines('analytic', {}, [
          titleOf(document, { level: 'a', type: 'main' }),
          chapter ? x('title', { level: 'a', type: 'chapter' }, chapter) : undefined,
          ...agents,
        ]),
        publication(document, data.publishedIn, from),
      ]
    : [
        onLines('monogr', {}, [
          titleOf(document, { level: data.date.of === 'publication' ? 'm' : 'u' }),
          ...agents,
          x('imprint', [dateOf(document, from)]),
        ]),
      ];
  return onLines('biblStruct', { 'xml:id': 'source' }, [
    ...parts,
    citation ? x('note', { type: 'citation' }, citation) : undefined,
    holder ? x('note', { type: 'holder' }, holder) : undefined,
    access ? x('note', { type: 'access' }, access) : undefined,
    url ? x('ref', { target: url }, url) : undefined,
  ]);
}

/** The book or periodical, with its certainty. */
function publication(
  document: Document,
  published: NonNullable<ExportedDocument['data']['publishedIn']>,
  from: Context,
): Element {
  const { title, periodical, volume, volumeTitle, issue, chapter, editors, publisher, place, date, pages, isbn } =
    published;
  const scope = (unit: string, words: string | undefined) => (words ? x('biblScope', { unit }, words) : undefined);
  const { certainty, reason } = published;
  return onLines('monogr', { cert: cert[certainty] }, [
    x('title', { level: periodical ? 'j' : 'm', type: 'main' }, title),
    volumeTitle ? x('title', { level: 'm', type: 'volume' }, volumeTitle) : undefined,
    isbn ? x('idno', { type: 'ISBN' }, isbn) : undefined,
    ...editors.map((agent) => agentFact('editor', { role: 'editor' }, agent)),
    reason ? x('note', { type: 'certainty', resp: editorsId }, reason) : undefined,
    onLines('imprint', {}, [
      place ? x('pubPlace', place) : undefined,
      publisher ? x('publisher', publisher) : undefined,
      date ? x('date', datesOfEvent(date), formatDate(date, from.edition.language)) : dateOf(document, from),
      scope('volume', volume),
      scope('issue', issue),
      scope('chapter', chapter === undefined ? undefined : String(chapter)),
      scope('page', pages),
    ]),
  ]);
}

const dateOf = ({ data }: Document, { edition }: Context): Element =>
  x('date', daysOf(data), formatDocumentDate(data, edition.language));

/** The file that was transcribed, and how much of the document is in it. */
const file = ({ data }: Document): Element =>
  x('bibl', { type: 'transcribed' }, [
    x('title', data.source.file),
    ' ',
    ...(data.source.lines ?? []).flatMap((range) => [
      x(
        'biblScope',
        { unit: 'line', from: String(range.from), to: String(range.to) },
        teiWords.lines([formatRange(range)]),
      ),
      ' ',
    ]),
    x('idno', { type: 'SHA-256' }, data.source.sha256),
    ...(data.extent ? [' ', x('extent', data.extent)] : []),
  ]);
