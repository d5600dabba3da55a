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
  edtf: edtfOfAnyCalendar.optional().describe('The date; left out for a document of no known date.'),
  calendar: z
    .literal('julian', { error: 'Write “julian” for Old Style, or leave the key out.' })
    .optional()
    .describe(
      'The calendar of `edtf` and `bounds` where it is the Julian one, Old Style; its dates are never converted for readers.',
    ),
  printed: text
    .optional()
    .describe('The date in the words of the source, where they must stand; a stated date may not contradict it.'),
  of: z.enum(['composition', 'publication']).describe('What the date is of.'),
  bounds: edtfOfAnyCalendar
    .optional()
    .describe('An interval within which the date certainly lies, where the date itself is doubtful.'),
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
  title: text.describe(
    'Title as printed, or supplied by the editors. One that is not supplied must stand in the source, capitals, the form of quotation marks and a last full stop apart.',
  ),
  sentenceTitle: optional(text).describe('The title with the capitals of a sentence, for APA style.'),
  titleSupplied: z
    .boolean()
    .default(false)
    .describe('True where the editors supplied the title, which is then shown in square brackets.'),
  alsoKnownAs: optional(text).describe('Another title under which the document is known, and whose it is.'),
  summary: optional(text).describe(
    'A line on why it is here, under its title in the list of documents; without it the list gives origin, kind and length.',
  ),
  number: optional(documentNumber).describe(
    'Its number as printed, which stands in lists, index, search and files; without it documents are counted in their order. All have one, or none.',
  ),
  part: optional(text).describe(
    'The part of the edition that it belongs to: a heading in lists. Parts follow one another as their first documents do.',
  ),
  date: required(date)
    .transform((written) => written ?? undatedSoFar)
    .describe('When the document was written or published.'),
  covers: optional(
    z.strictObject({
      edtf: edtf.describe('The date or interval.'),
      note: text.optional().describe('What the interval leaves out.'),
    }),
  ).describe('The time that the document is about.'),
  origin: required(
    withCertainty({
      body: text.describe('The body that issued it: a ministry, an embassy, a press.'),
      place: text.optional().describe('The place of issue.'),
    }),
  ).describe('Who issued the document, and where.'),
  author: required(agents)
    .transform(orNone)
    .describe('Who wrote it; if nobody knows, `certainty: not established` and the reason.'),
  recipient: optional(agents)
    .transform(orNone)
    .describe('To whom it was addressed; left out where a document has no addressee.'),
  translator: optional(agents)
    .transform(orNone)
    .describe('Who translated the text that is here, where it is a translation.'),
  kind: required(z.enum(kinds)).describe('What kind of document it is; `document` where that is not known.'),
  classification: optional(
    z.strictObject({
      marking: text.optional().describe('The marking as printed, in a `<Marking>` or a line of `source.matter`.'),
      seen: text.optional().describe('Where the marking was seen, if the file of the source does not have it.'),
      level: z.enum(levels).describe('The marking, normalised.'),
      note: text.optional().describe('Where sources contradict one another about it.'),
    }),
  ).describe('How secret it was; left out where nothing is said of that, which is not the level `none`.'),
  publishedIn: optional(
    withCertainty({
      title: text.describe('Its title.'),
      sentenceTitle: text.optional().describe('The title with the capitals of a sentence, for APA style.'),
      periodical: z
        .boolean()
        .default(false)
        .describe('True for a periodical; what it prints is an article, or a report.'),
      issue: text.optional().describe('Number of the issue of a periodical.'),
      volume: text.optional().describe('Number of the volume.'),
      volumeTitle: text.optional().describe('Title of the volume.'),
      chapter: z.int().positive().optional().describe('Number of the chapter that the document is, or is part of.'),
      chapterTitle: text
        .optional()
        .describe('Title of the chapter that the document is part of; left out where it is the whole chapter.'),
      editors: editors
        .default([])
        .describe('Its editors, each as an author is written, or as bibliographies sort the name.'),
      publisher: text.optional().describe('Who published it.'),
      place: text.optional().describe('Where it was published.'),
      date: edtfIfKnown.optional().describe('When it was published; left out where that is the date of the document.'),
      pages: text.optional().describe('The pages of the document.'),
      isbn: text.optional().describe('Its ISBN.'),
    }),
  ).describe('The book or periodical that prints the document, for citations; left out where there is none.'),
  sourceNote: required(
    z.strictObject({
      citation: text.describe('The fullest reference that is established.'),
      holder: text.optional().describe('Who holds or publishes it.'),
      archive: text.optional().describe('The archive that holds the paper itself.'),
      shelfmark: text.optional().describe('The sign under which the archive does.'),
      url: webAddress.optional().describe('Address of the copy that was transcribed, where the source gives it.'),
      access: text.describe('What the transcription rests on.'),
    }),
  ).describe('Where the document is printed or held.'),
  extent: required(text).describe('How much of the document is here, and what is not.'),
  rights: required(
    withCertainty({
      statement: text.describe('Who holds them, as far as known.'),
      lines: lineRange.optional().describe('Lines of the source file that state them, shown word for word.'),
    }),
  ).describe('The rights in the text.'),
  language: required(language('Add a document'))
    .transform((tag) => tag ?? 'und')
    .describe('Language of the text.'),
  headnote: optional(prose).describe('A few sentences of context in the editors’ words, in Markdown.'),
  source: z
    .strictObject({
      file: text
        .regex(
          /^[^./\\][^/\\]*\.txt$/,
          'This is not the name of a text file. Write the name alone, ending in .txt, of a file in sources/.',
        )
        .describe('Name of the file in the edition’s `sources` folder.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256. Write the 64 hexadecimal digits that sha256sum prints.')
        .describe('Its SHA-256, so that a changed source is noticed.'),
      lines: lineRanges.describe('The lines that the document is made of, where it is not the whole file.'),
      from: text
        .optional()
        .describe('The first words of the document, where it begins within the first of these lines.'),
      until: text
        .optional()
        .describe('The first words that are no longer its own, where it ends within the last of these lines.'),
      matter: z
        .array(
          z.strictObject({
            lines: lineRange.describe('Which lines.'),
            what: text.describe('What they are.'),
          }),
        )
        .default([])
        .describe(
          'Lines that are not the document’s text (outline, caption, rights); they are shown at the foot of the page.',
        ),
      noteCall: noteCallForms.describe(
        'How the source prints the call of a note; `#` is the label. Left out: “[#]”, and a sign alone.',
      ),
      noteText: noteTextForms.describe(
        'How it prints the text of a note: `#` is the label, `…` the text. Left out: numbers as “[#: …]” within the text; on `noteLines` “#. …”, and a sign alone.',
      ),
      noteLines: z
        .array(lineRange)
        .default([])
        .describe(
          'Lines that hold nothing but notes, at the foot of pages or at the end; a note may go on in the next.',
        ),
      folios: folioForms
        .optional()
        .describe(
          'What running heads and page numbers on lines of their own look like: `#` is the number, `*` any words.',
        ),
      missingNotes: text
        .optional()
        .describe(
          'Where the notes may be found that the source cites and does not give, and whether the editors have seen them.',
        ),
      firstPage: pageLabel
        .optional()
        .describe('The printed page on which the text begins, where the source has printed pages.'),
    })
    .superRefine(refinePart)
    .describe('The file that the text was transcribed from.'),
});

/** The frontmatter of a document. Unknown keys are mistakes, so that a misspelt one is never ignored. */
export const documentSchema = documentKeys.superRefine(({ rights, source }, context) => {
  if (rights?.lines && source.lines && !isAmong(rights.lines, source.lines))
    context.addIssue({ code: 'custom', path: ['rights', 'lines'], message: notAmong });
});

/** A document's frontmatter, checked. */
export type DocumentData = z.infer<typeof documentSchema>;
