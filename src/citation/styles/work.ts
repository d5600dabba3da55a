import { formatDate, isQualified } from '../../dates/dates.ts';
import type { DocumentData } from '../../edition/document-schema.ts';
import { citedEdtf, type CslItem } from '../item.ts';
import { citedIn, type citedNames } from '../names.ts';

/** What a style makes a citation of. */
export interface Work {
  item: CslItem;
  data: DocumentData;
  names: ReturnType<typeof citedNames>;
}

/** Whether a title is the editors’ own description, which no style puts into quotation marks. */
export const isDescribed = ({ data }: Work): boolean => data.titleSupplied;

/** The date of a book or of a published document, in words; in brackets where it is doubtful. */
export function dateInWords({ data }: Work, locale: string): string | undefined {
  const edtf = citedEdtf(data);
  return edtf && inBracketsIfDoubtful(edtf, locale);
}

/** When a paper was written that a book printed later. */
export function writtenInWords({ data }: Work, locale: string): string | undefined {
  const { date } = data;
  if (date.of !== 'composition' || !citedIn(data)?.date) return undefined;
  const said = inBracketsIfDoubtful(date.edtf, locale);
  return date.certainty === 'inferred' && !said.startsWith('[') ? `[${said}?]` : said;
}

const inBracketsIfDoubtful = (edtf: string, locale: string): string => {
  const said = formatDate(edtf, locale);
  return isQualified(edtf) || edtf.startsWith('[') ? `[${said}]` : said;
};
