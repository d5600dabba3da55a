import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Certainty } from '../../edition/certainty.ts';
import { isQualified, formatDate } from '../../dates/dates.ts';
import { isOldStyle } from '../../dates/old-style.ts';
import type { LineRange } from '../../edition/keys.ts';
import { formatRange } from '../../edition/parts/part.ts';
import { formatDocumentDate } from '../../edition/wording.ts';
import { formatParts, type Agent } from '../../edition/agents/agent.ts';
import { knownAgents } from '../../edition/agents/format-agents.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { onLines } from './on-lines.ts';
import { coveredBy, daysOf } from './dates.ts';
import { editorsId } from './text.ts';
import { factWords, teiWords, sourceNoteWords } from '../../words/words.ts';

/**
 * Certainty in the terms of TEI. What the source states is not marked; the reason for anything else is
 * in a note within the element.
 */
const cert: Record<Certainty, string | undefined> = {
  stated: undefined,
  confirmed: 'high',
  inferred: 'medium',
  'not established': 'unknown',
};

interface Fact {
  certainty: Certainty;
  reason?: string | undefined;
}

/** Builds the `teiHeader` from the frontmatter alone. */
export function buildTeiHeader(document: ExportedDocument, from: ExportContext): Element {
  return onLines('teiHeader', {}, [
    onLines('fileDesc', {}, [
      titleStmt(document, from),
      extent(document),
      publication(document, from),
      series(document, from),
      notes(document),
      source(document),
    ]),
    encoding(document, from),
    profile(document, from),
  ]);
}

/** An element that states a fact with its certainty. */
function fact(
  name: string,
  attributes: Record<string, string | undefined>,
  words: string | (Element | string)[] | undefined,
  { certainty, reason }: Fact,
): Element {
  return x(name, { ...attributes, cert: attributes['cert'] ?? cert[certainty] }, [
    ...(words === undefined ? [teiWords.notEstablished] : [words].flat()),
    reason && x('note', { type: 'certainty', resp: editorsId }, reason),
  ]);
}

/** The name of a person or a body; a name as it is where its parts are not known. */
function nameOf({ name, parts, isBody }: Agent): Element | string | undefined {
  if (isBody) return x('orgName', name);
  if (!parts || formatParts(parts) !== name) return name;
  const { given, particle, family, suffix } = parts;
  const elements = [
    given && x('forename', given),
    particle && x('nameLink', particle),
    x('surname', family),
    suffix && x('genName', suffix),
  ];
  return x('persName', elements.flatMap((element) => (element ? [' ', element] : [])).slice(1));
}

/** The office beside a name. */
const officeOf = ({ office }: Agent): (Element | string)[] => (office ? [', ', x('roleName', office)] : []);

/** An agent with its certainty, and the office beside the name. */
function agentFact(name: string, attributes: Record<string, string | undefined>, agent: Agent): Element {
  return fact(name, attributes, agent.name === undefined ? undefined : [nameOf(agent)!, ...officeOf(agent)], agent);
}

/** An agent as the one who sends or receives. */
function correspondent(agent: Agent): Element {
  if (agent.isBody) return fact('orgName', {}, agent.name, agent);
  const words = nameOf(agent);
  return typeof words === 'string' || words === undefined
    ? fact('name', {}, words, agent)
    : fact('persName', {}, [...(words.children as Element[]), ...officeOf(agent)], agent);
}

const title = ({ data }: ExportedDocument, attributes = {}): Element =>
  x('title', attributes, data.titleSupplied ? [x('supplied', { resp: editorsId }, data.title)] : data.title);

function titleStmt(document: ExportedDocument, { edition }: ExportContext): Element {
  const { data } = document;
  return onLines('titleStmt', {}, [
    title(document, { type: 'main' }),
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

function publication({ url, data }: ExportedDocument, { edition }: ExportContext): Element {
  return onLines('publicationStmt', {}, [
    x('authority', edition.editors.length > 0 ? edition.editors.join(', ') : edition.title),
    x('idno', { type: 'URI' }, url.href),
    onLines('availability', {}, [
      x('p', edition.rights),
      x('p', [teiWords.rights(data.rights.statement!), data.rights.reason && ` ${data.rights.reason}`]),
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

function source({ data }: ExportedDocument): Element {
  const { citation, archive, shelfmark, holder, url, access } = data.sourceNote;
  return onLines('sourceDesc', {}, [
    onLines('bibl', { 'xml:id': 'source' }, [
      x('bibl', citation),
      ...(data.publishedIn?.editors ?? []).map((agent) => agentFact('editor', { role: 'editor' }, agent)),
      archive ? x('note', { type: 'archive' }, archive) : undefined,
      shelfmark ? x('idno', { type: 'shelfmark' }, shelfmark) : undefined,
      url ? x('ref', { target: url }, url) : undefined,
      holder ? x('note', { type: 'holder' }, holder) : undefined,
      x('note', { type: 'access' }, access),
      x('extent', data.extent),
    ]),
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
    ]),
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

function profile(document: ExportedDocument, { edition }: ExportContext): Element {
  const { data } = document;
  const { covers, origin, author, recipient, classification, kind, language } = data;
  const place = origin.place ? x('placeName', { cert: cert[origin.certainty] }, origin.place) : undefined;
  const when = x('date', daysOf(data), formatDocumentDate(data, edition.language));
  return onLines('profileDesc', {}, [
    onLines('creation', {}, [
      fact('orgName', {}, origin.body, origin),
      place,
      fact(
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
      ),
    ]),
    recipient.some(({ name }) => name)
      ? onLines('correspDesc', {}, [
          onLines('correspAction', { type: 'sent' }, [
            ...knownAgents(author).map(correspondent),
            author.some(({ name }) => name === origin.body)
              ? undefined
              : x('orgName', { cert: cert[origin.certainty] }, origin.body),
            place,
            when,
          ]),
          onLines('correspAction', { type: 'received' }, recipient.map(correspondent)),
        ])
      : undefined,
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
    onLines('textClass', {}, [
      onLines('keywords', {}, [
        x('term', { type: 'kind' }, kind),
        classification ? x('term', { type: 'classification' }, classification.level) : undefined,
        classification?.marking ? x('term', { type: 'marking' }, classification.marking) : undefined,
      ]),
    ]),
  ]);
}
