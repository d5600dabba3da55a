import { z } from 'astro/zod';
import { firstDay, parseDate } from '../dates/dates.ts';
import { toOldStyle } from '../dates/old-style.ts';
import { isToDo } from './documents/to-do.ts';
import { labelKinds } from '../note-forms.ts';

/** The kinds of value that keys hold, each with what to write instead of a wrong one. */

/** Words of several paragraphs. */
export const prose = z
  .string()
  .trim()
  .min(1, 'This must not be empty. Write a sentence, or remove the key if it is optional.')
  .refine((words) => !isToDo(words), 'It is still to be written. Write it, or remove the key if it is optional.');

/** Words on one line, wherever the YAML breaks them: a line end within them would break a RIS file. */
export const text = prose.overwrite((words) => words.replace(/\s*[\n\v\f\r\x85\u2028\u2029]+\s*/g, ' '));

/** The full address of a page. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'This is not a web address. Write it in full, with https://.',
  })
  .meta({ title: 'web address' });

/**
 * A language tag (BCP 47): language, script, region, variant. An extension could change the calendar in which dates are
 * said, and a private tag has no name.
 * @param section of CONTRIBUTING.md that explains the key
 */
export const language = (section: string) =>
  z
    .string()
    .refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isLocale(tag), {
      error: `This is not a language tag. Write one such as en, fr or ru; see “${section}” in CONTRIBUTING.md.`,
    })
    .meta({ title: 'language tag (BCP 47)' });

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** EDTF; `..` where the date is not known. */
export const edtf = edtfThat((value) => void parseDate(value));

/** EDTF in either calendar: `calendar`, beside it, says which. */
export const edtfOfAnyCalendar = edtfThat((value) => {
  try {
    parseDate(value);
  } catch (error) {
    if (!isReadable(toOldStyle(value))) throw error;
  }
});

function isReadable(expression: string): boolean {
  try {
    return Boolean(parseDate(expression));
  } catch {
    return false;
  }
}

/** EDTF, and is left out where the date is not known. */
export const edtfIfKnown = edtfThat((value) => {
  parseDate(value);
  if (!firstDay(value)) throw new Error(`“${value}” names no day. Remove the key`);
});

function edtfThat(check: (value: string) => void) {
  return z
    .string({ error: 'Write the date in EDTF and in quotation marks, such as "1953-10-08?".' })
    .superRefine((value, context) => {
      try {
        check(value);
      } catch (error) {
        context.addIssue({ code: 'custom', message: `${(error as Error).message}.` });
      }
    })
    .meta({ title: 'date (EDTF)' });
}

const notAPage = 'This is not the label of a page. Write a number, or letters such as xii.';

/** The label of a printed page: a number, or words such as `xii` and `plate III`. */
export const pageLabel = z
  .preprocess(
    (label) => (Number.isInteger(label) ? String(label) : label),
    z
      .string(notAPage)
      .trim()
      .regex(/^.*[\p{L}\p{N}].*$/u, notAPage),
  )
  .meta({ title: 'label of a page', type: ['string', 'integer'] });

/** The number of a document as printed, such as 29, 29a or XII. */
export const documentNumber = z
  .preprocess((number) => (Number.isInteger(number) ? String(number) : number), text)
  .meta({ title: 'number, or text', type: ['string', 'integer'] });

/** Lines of a file, both ends included, counted from 1. */
export interface LineRange {
  from: number;
  to: number;
}

/** Reads `5-8` or `5` as lines of a file. */
export const lineRange = z
  .union([z.int(), z.string()])
  .transform((value, context): LineRange => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(String(value));
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match && from >= 1 && to >= from) return { from, to };
    context.addIssue({
      code: 'custom',
      message: `“${value}” is not a range of lines. Write it as 5-8, or 5 for one line.`,
    });
    return z.NEVER;
  })
  .meta({ title: 'lines' });

/** One range of lines, or a list of them. */
export const lineRanges = z
  .preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(lineRange).min(1, 'No line is named. Write a range such as 5-8.').optional(),
  )
  .meta({ title: 'lines, or a list of them', type: ['integer', 'string', 'array'] });

/** Whether a line lies in a range. */
export const isWithin = (line: number, { from, to }: LineRange): boolean => line >= from && line <= to;

const folioForm = text
  .refine((form) => (form.match(/#/g)?.length ?? 0) <= 1, {
    error: 'A line has one number. Write # once, and * for what else changes from page to page.',
  })
  .refine((form) => /[^*\s]/.test(form), {
    error: 'Every line would be a running head. Write # where the number stands, or words that they share.',
  });
const folioList = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(folioForm).default([]))
  .meta({ title: 'form, or a list of forms', type: ['string', 'array'] });

/** How the source prints running heads and page numbers at the head and at the foot of a page. */
export const folioForms = z
  .strictObject({
    head: folioList.describe('What stands at the head of a page.'),
    foot: folioList.describe('What stands at its foot.'),
  })
  .refine(({ head, foot }) => head.length + foot.length > 0, {
    error: 'No form is given. Write where the lines stand and what they look like, such as head: "- # -".',
  });

/** One form for all kinds of label, or an object with one for each. */
const forms = (form: z.ZodType<string>) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? Object.fromEntries(labelKinds.map((kind) => [kind, value])) : value),
      z
        .strictObject({
          numbers: form.optional().describe('That of numbers.'),
          letters: form.optional().describe('That of letters.'),
          signs: form.optional().describe('That of signs.'),
        })
        .optional(),
    )
    .meta({ title: 'form, or the keys below', type: ['string', 'object'] });

/** How the source prints the call of a note; `#` is the label. */
export const noteCallForms = forms(
  text.refine((form) => form.includes('#'), 'The number is missing. Write # where the number stands, such as "[#]".'),
);

/** How the source prints the text of a note; `#` is the label, `…` the text. */
export const noteTextForms = forms(
  text.refine(
    (form) => /#.*…/.test(form),
    'The number or the text is missing. Write # for the number and … for the text, such as "[#: …]" or "#. …".',
  ),
);
