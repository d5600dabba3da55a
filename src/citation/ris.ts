import { isOpen, yearOf } from '../dates/dates.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import { citedEdtf, citedPages, type CslItem } from './item.ts';
import { markDoubt } from './doubt.ts';
import { citedNames, formatSorted, type CitedName } from './names.ts';

/** The types of RIS; “ancient text” is the one that readers take for a document of no other kind. */
const types: Record<string, string> = {
  report: 'RPRT',
  chapter: 'CHAP',
  personal_communication: 'PCOMM',
  'article-magazine': 'MGZN',
  manuscript: 'MANSCPT',
  speech: 'SLIDE',
  document: 'ANCIENT',
};

/**
 * RIS, a line for each value however long: readers put a space where a line is broken. DA has EDTF, since readers drop
 * the part of a RIS date that could say that it is doubtful; PY has the year, where it is one and known.
 */
export function toRis(item: CslItem, data: DocumentData): string {
  const { type } = item;
  const names = citedNames(data);
  const of = (list: CitedName[]) => list.map(risName);
  const [SP, EP] = citedPages(data);
  const date = citedEdtf(data);
  const values: Record<string, string | (string | undefined)[] | undefined> = {
    TI: item.title,
    AU: of(names.author),
    [type === 'chapter' ? 'A2' : 'ED']: of(names.editor),
    ...(type !== 'chapter' && { A2: of(names.recipient) }),
    A4: of(names.translator),
    T2: item['container-title'],
    VL: item.volume,
    IS: item.issue,
    SE: item.section,
    SP,
    EP,
    CY: item['publisher-place'],
    PB: item.publisher,
    PY: date && knownYear(date),
    DA: date,
    SN: item.ISBN,
    M3: item.genre,
    N1:
      type === 'chapter' && names.recipient.length > 0
        ? `To ${names.recipient.map(({ name }) => name).join('; ')}`
        : undefined,
    DB: item.archive,
    AN: item.archive_location,
    AB: item.abstract,
    LA: item.language,
    DP: item.source,
    UR: item.URL,
    ID: item.id,
  };
  const lines = Object.entries(values).flatMap(([tag, value]) =>
    [value]
      .flat()
      .flatMap((each) =>
        each === undefined ? [] : `${tag}  - ${each.replace(/\s*[\n\v\f\r\x85\u2028\u2029]+\s*/g, ' ')}`,
      ),
  );
  return [`TY  - ${types[type]}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** The year in four digits; `undefined` for “after 1965”, “1967 or 1968” and years before Christ. */
function knownYear(edtf: string): string | undefined {
  const year = isOpen(edtf) ? undefined : yearOf(edtf);
  return year !== undefined && year > 0 ? String(year).padStart(4, '0') : undefined;
}

/** RIS has a place of its own for “Jr.”; a name in brackets is not parted. */
function risName(cited: CitedName): string | undefined {
  const { parts, certainty } = cited;
  if (!parts || certainty !== 'stated') return formatSorted({ ...cited, parts: undefined }, markDoubt);
  const sorted = formatSorted({ ...cited, parts: { ...parts, suffix: undefined } }, markDoubt);
  return [sorted, parts.suffix].filter(Boolean).join(', ');
}
