import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { isQualified, formatDate } from '../../dates/dates.ts';
import { isOldStyle } from '../../dates/old-style.ts';
import type { LineRange } from '../../edition/keys.ts';
import { formatDocumentDate, isDateWritten } from '../../edition/wording.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { noDate } from '../modified.ts';
import { onLines } from './on-lines.ts';
import { correspondence } from './correspondence.ts';
import { coveredBy, daysOf } from './dates.ts';
import { agentFact, fact, placeOf } from './facts.ts';
import { sourceDesc, titleOf } from './source.ts';
import { editorsId } from './text.ts';
import { factWords, teiWords, sourceNoteWords } from '../../words/words.ts';

/** Builds the `teiHeader` from the frontmatter alone. */
export function buildTeiHeader(document: ExportedDocument, from: ExportContext): Element {
  return onLines('teiHeader', {}, [
    onLines('fileDesc', {}, [
      titleStmt(document, from),
      extent(document),
      publication(document, from),
      series(document, from),
      notes(document),
      sourceDesc(document, from),
    ]),
    encoding(document, from),
    profile(document, from),
  ]);
}

function titleStmt(document: ExportedDocument, { edition }: ExportContext): Element {
  const { data } = document;
  return onLines('titleStmt', {}, [
    titleOf(document, { type: 'main' }),
    data.alsoKnownAs ? x('title', { type: 'alt' }, data.alsoKnownAs) : undefined,
    ...data.author.map((agent) => agentFact('author', {}, agent)),
    ...data.translator.map((agent) => agentFact('editor', { role: 'translator' }, agent)),
    x('respStmt', { 'xml:id': editorsId.slice(1) }, [
      x('resp', teiWords.responsibility),
      ...(edition.editors.length > 0
        ? edition.editors.map((name) => x('name', name))
        : [x('name', teiWords.editorsOf(edition.title))]),
    ]),
  ]);
}

const extent = ({ apparatus }: ExportedDocument): Element =>
  x('extent', [x('measure', { unit: 'words', quantity: String(apparatus.source.words) })]);

function publication({ url, data }: ExportedDocument, { edition, modified }: ExportContext): Element {
  const day = modified === noDate ? undefined : modified.slice(0, 10);
  return onLines('publicationStmt', {}, [
    x('authority', edition.editors.length > 0 ? edition.editors.join(', ') : edition.title),
    day ? x('date', { when: day }, formatDate(day, edition.language)) : undefined,
    x('idno', { type: 'URI' }, url.href),
    onLines('availability', {}, [
      edition.licence ? x('licence', { target: edition.licence }, edition.rights) : x('p', edition.rights),
      data.rights
        ? x('p', [teiWords.rights(data.rights.statement), data.rights.reason && ` ${data.rights.reason}`])
        : undefined,
    ]),
  ]);
}

function series({ number }: ExportedDocument, { edition, url, total }: ExportContext): Element {
  return x('seriesStmt', [
    x('title', { level: 's', ref: url.href }, edition.title),
    x('biblScope', { unit: 'document', n: number }, factWords.documentOf(number, total)),
  ]);
}

function notes({ data: { headnote, classification } }: ExportedDocument): Element | undefined {
  const { note, seen } = classification ?? {};
  if (headnote === undefined && note === undefined && seen === undefined) return undefined;
  return onLines('notesStmt', {}, [
    headnote ? x('note', { type: 'headnote', resp: editorsId }, toString(fromMarkdown(headnote))) : undefined,
    note ? x('note', { type: 'classification', resp: editorsId }, note) : undefined,
    seen ? x('note', { type: 'marking', resp: editorsId }, sourceNoteWords.seen(seen)) : undefined,
  ]);
}

function encoding({ data, apparatus }: ExportedDocument, { edition }: ExportContext): Element {
  const { noteText, noteLines, lines, from, until } = data.source;
  const formatLines = ({ from, to }: LineRange) => `${from}-${to}`;
  return onLines('encodingDesc', {}, [
    onLines('editorialDecl', {}, [
      x('p', edition.method),
      x('p', teiWords.markup),
      x('p', teiWords.readingTheSource),
      lines && from ? x('p', teiWords.from(lines[0]!.from, from)) : undefined,
      lines && until ? x('p', teiWords.until(lines.at(-1)!.to, until)) : undefined,
      noteText?.numbers ? x('p', teiWords.noteText(noteText.numbers)) : undefined,
      noteLines.length > 0 ? x('p', teiWords.noteLines(noteLines.map(formatLines))) : undefined,
      x('p', teiWords.certainty),
      apparatus.layout ? x('p', teiWords.layout) : undefined,
      data.source.folios ? x('p', teiWords.folios) : undefined,
      data.source.firstPage && !apparatus.source.firstFolio
        ? x('p', teiWords.firstPage(data.source.firstPage))
        : undefined,
    ]),
  ]);
}

function profile(document: ExportedDocument, from: ExportContext): Element {
  const { data } = document;
  const { edition } = from;
  const { covers, origin, classification, kind, language } = data;
  return onLines('profileDesc', {}, [
    onLines('creation', {}, [
      ...(origin ? [fact('orgName', {}, origin.body, origin), placeOf(origin)] : []),
      isDateWritten(data.date)
        ? fact(
            'date',
            { type: data.date.of, ...daysOf(data) },
            [
              data.date.printed ?? formatDocumentDate(data, edition.language),
              // The printed words do not say what is doubtful of it.
              ...(data.date.printed !== undefined && isQualified(data.date.edtf)
                ? [x('note', { type: 'certainty', resp: editorsId }, formatDocumentDate(data, edition.language))]
                : []),
            ],
            data.date,
          )
        : undefined,
    ]),
    correspondence(document, from),
    x('langUsage', [
      x(
        'language',
        { ident: language },
        new Intl.DisplayNames(edition.language, { type: 'language' }).of(language) ?? language,
      ),
    ]),
    isOldStyle(data.date.edtf)
      ? x('calendarDesc', [x('calendar', { 'xml:id': 'julian' }, [x('p', teiWords.oldStyle)])])
      : undefined,
    covers
      ? onLines('settingDesc', {}, [
          x('setting', [
            x(
              'date',
              coveredBy(covers.edtf),
              [formatDate(covers.edtf, edition.language), covers.note].filter(Boolean).join(', '),
            ),
          ]),
        ])
      : undefined,
    kind || classification
      ? onLines('textClass', {}, [
          onLines('keywords', {}, [
            kind ? x('term', { type: 'kind' }, kind) : undefined,
            classification ? x('term', { type: 'classification' }, classification.level) : undefined,
            classification?.marking ? x('term', { type: 'marking' }, classification.marking) : undefined,
          ]),
        ])
      : undefined,
  ]);
}
