import { z } from 'astro/zod';
import { agents, editors, type Agent } from './agents/agent.ts';
import { toOldStyle } from '../dates/old-style.ts';
import { withCertainty } from './certainty.ts';
import {
  documentNumber,
  edtf,
  edtfIfKnown,
  edtfOfAnyCalendar,
  language,
  folioForms,
  lineRange,
  lineRanges,
  pageLabel,
  prose,
  text,
  noteCallForms,
  noteTextForms,
  webAddress,
} from './keys.ts';
import { optional, required } from './documents/to-do.ts';
import { isAmong, notAmong, refinePart } from './parts/part.ts';

/** Kinds of document, in archivists’ terms; `document` where the kind is not known. */
export const kinds = [
  'report',
  'note',
  'despatch',
  'letter',
  'telegram',
  'memorandum',
  'minute',
  'speech',
  'article',
  'chapter',
  'fragment',
  'document',
] as const;

/** Levels of classification, from open to most secret, and `not established`. */
export const levels = ['none', 'restricted', 'confidential', 'secret', 'top secret', 'not established'] as const;

const date = withCertainty({
  /** Extended Date/Time Format, ISO 8601-2: "1953-10-08?"; left out for a document of no known date. */
  edtf: edtfOfAnyCalendar.optional(),
  /** The calendar of `edtf` and `bounds` where it is the Julian one, Old Style; dates of it are never converted for readers. */
  calendar: z.literal('julian', { error: 'Write “julian” for Old Style, or leave the key out.' }).optional(),
  /** The date in the words of the source, where it has one. */
  printed: text.optional(),
  /** What the date is of. */
  of: z.enum(['composition', 'publication']),
  /** An interval within which the date certainly lies, where the date itself is doubtful. */
  bounds: edtfOfAnyCalendar.optional(),
})
  .refine(({ edtf: written, certainty }) => written !== undefined || certainty === 'not established', {
    path: ['edtf'],
    error:
      'The date is missing. Write it in EDTF or, for an undated document, “certainty: not established” and a reason.',
  })
  .superRefine((date, context) => {
    if (date.calendar) return;
    for (const [key, check] of [
      ['edtf', edtf],
      ['bounds', edtfIfKnown],
    ] as const)
      for (const { message } of (date[key] !== undefined && check.safeParse(date[key]).error?.issues) || [])
        context.addIssue({ code: 'custom', path: [key], message });
  })
  .transform(({ edtf: written = '..', bounds, ...date }) => {
    const own = (expression: string) => (date.calendar ? toOldStyle(expression) : expression);
    return { ...date, edtf: written === '..' ? written : own(written), bounds: bounds && own(bounds) };
  });

/** A date that is still to be written: unlike one that nobody knows, it has no reason. */
const undatedSoFar: z.output<typeof date> = {
  edtf: '..',
  bounds: undefined,
  of: 'composition',
  certainty: 'not established',
};

const orNone = (agents: Agent[] | undefined): Agent[] => agents ?? [];

const documentKeys = z.strictObject({
  /** Title as printed, or supplied by the editors. */
  title: text,
  /** The title with the capitals of a sentence, as APA style has it; left out, it stands as it is. */
  sentenceTitle: optional(text),
  /** True where the editors supplied the title; it is then shown in square brackets. */
  titleSupplied: z.boolean().default(false),
  /** Another title under which the document is known, and whose it is. */
  alsoKnownAs: optional(text),
  /** A line on why it is here, under its title in the list of documents. */
  summary: optional(text),
  /** Its number in the edition, as printed: “29”, “29a”, “XII”; left out, documents are counted. All have one, or none. */
  number: optional(documentNumber),
  /** The part of the edition that it belongs to: a heading in the lists. */
  part: optional(text),
  /** When the document was written or published. */
  date: required(date).transform((written) => written ?? undatedSoFar),
  /** The time that the document is about; left out where an edition has no use for it. */
  covers: optional(
    z.strictObject({
      /** EDTF date or interval. */
      edtf: edtf,
      /** What the interval leaves out: “looking back to 1917”. */
      note: text.optional(),
    }),
  ),
  /** Who issued the document, and where. */
  origin: required(
    withCertainty({
      /** The body: a ministry, an embassy, a press. */
      body: text,
      /** The place of issue, where established. */
      place: text.optional(),
    }),
  ),
  /** Who wrote it: one, or a list. Always required: if nobody knows, write “certainty: not established”. */
  author: required(agents).transform(orNone),
  /** To whom it was addressed; left out where a document has no addressee. */
  recipient: optional(agents).transform(orNone),
  /** Who translated the text that is here, where it is a translation. */
  translator: optional(agents).transform(orNone),
  /** What kind of document it is. */
  kind: required(z.enum(kinds)),
  /** How secret it was; left out where nothing is said of that, which is not the level `none`. */
  classification: optional(
    z.strictObject({
      /** The marking as printed. */
      marking: text.optional(),
      /** Where the marking was seen, if the file of the source does not have it. */
      seen: text.optional(),
      /** The marking, normalised. */
      level: z.enum(levels),
      /** Where sources contradict one another about it. */
      note: text.optional(),
    }),
  ),
  /** The book or periodical that prints the document, as citations need it; left out where there is none. */
  publishedIn: optional(
    withCertainty({
      title: text,
      /** The title with the capitals of a sentence. */
      sentenceTitle: text.optional(),
      /** True for a periodical; what it prints is an article, or a report. */
      periodical: z.boolean().default(false),
      /** Number of the issue of a periodical. */
      issue: text.optional(),
      /** Number and title of the volume. */
      volume: text.optional(),
      volumeTitle: text.optional(),
      /** Number of the chapter that the document is, or is part of. */
      chapter: z.int().positive().optional(),
      /** Title of the chapter that the document is part of; left out where it is the whole chapter. */
      chapterTitle: text.optional(),
      /** Its editors, as authors are written, or each as bibliographies sort the name: “Quill, Ada”. */
      editors: editors.default([]),
      publisher: text.optional(),
      place: text.optional(),
      /** When it was published; left out where that is the date of the document. */
      date: edtfIfKnown.optional(),
      /** The pages of the document: “419–421”. */
      pages: text.optional(),
      isbn: text.optional(),
    }),
  ),
  /** Where the document is printed or held: the source note. */
  sourceNote: required(
    z.strictObject({
      /** The fullest reference that is established. */
      citation: text,
      /** Who holds or publishes it. */
      holder: text.optional(),
      /** The archive that holds the paper itself, and the sign under which it does. */
      archive: text.optional(),
      shelfmark: text.optional(),
      /** Address of the copy that was transcribed, where the source gives it. */
      url: webAddress.optional(),
      /** What kind of access the transcription rests on. */
      access: text,
    }),
  ),
  /** How much of the document is here, and what is not. */
  extent: required(text),
  /** Who holds the rights in the text, as far as known. */
  rights: required(
    withCertainty({
      statement: text,
      /** Lines of the source file that state them, shown word for word. */
      lines: lineRange.optional(),
    }),
  ),
  /** Language of the text, BCP 47. */
  language: required(language('Add a document')).transform((tag) => tag ?? 'und'),
  /** A few sentences of context in the editors' words. */
  headnote: optional(prose),
  /** The file that the text was transcribed from. */
  source: z
    .strictObject({
      /** Name of the file in the edition's `sources` folder. */
      file: text.regex(
        /^[^./\\][^/\\]*\.txt$/,
        'This is not the name of a text file. Write the name alone, ending in .txt, of a file in sources/.',
      ),
      /** Its SHA-256, so that a changed source is noticed. */
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256. Write the 64 hexadecimal digits that sha256sum prints.'),
      /** The lines of the file that the document is made of, where it is not the whole file. */
      lines: lineRanges,
      /** Where the document begins within the first of these lines, its first words there. */
      from: text.optional(),
      /** Where it ends within the last of them, the first words there that are no longer its own. */
      until: text.optional(),
      /** Lines of the file that are not the document's text: outline, caption, rights. Shown at the foot of the page. */
      matter: z.array(z.strictObject({ lines: lineRange, what: text })).default([]),
      /** How the source prints a note call; `#` is the label. */
      noteCall: noteCallForms,
      /** How the source prints the text of a note: `#` is the label, `…` the text. */
      noteText: noteTextForms,
      /** Lines that hold nothing but notes, at the foot of pages or at the end; a note may go on in the next. */
      noteLines: z.array(lineRange).default([]),
      /** The forms of running heads and page numbers on lines of their own, `#` being the number and `*` any words. */
      folios: folioForms.optional(),
      /** Where the notes may be found that the source cites and does not give, and whether the editors have seen them. */
      missingNotes: text.optional(),
      /** The printed page on which the text begins, as the source labels it, where the source has printed pages. */
      firstPage: pageLabel.optional(),
    })
    .superRefine(refinePart),
});

/** The frontmatter of a document. Unknown keys are mistakes, so that a misspelt one is never ignored. */
export const documentSchema = documentKeys.superRefine(({ rights, source }, context) => {
  if (rights?.lines && source.lines && !isAmong(rights.lines, source.lines))
    context.addIssue({ code: 'custom', path: ['rights', 'lines'], message: notAmong });
});

/** A document's frontmatter, checked. */
export type DocumentData = z.infer<typeof documentSchema>;
