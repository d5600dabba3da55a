/** What the marked-up text holds beside the words of the source. */
export const textWords = {
  notes: 'Notes',
  series: { source: 'Notes in the source', editor: 'Editor’s notes' },
  missingNote: 'Not in our source.',
  missingCall: (label: string) => `note ${label}, text not in our source`,
  backToText: 'Back to the text',
  backToCall: (letter: string) => `Back to the text, call ${letter}`,
  uncalled: 'Not called in the text.',
  within: { page: (page: string) => `p. ${page}`, chapter: (chapter: string) => `ch. ${chapter}` },
  pageBreak: (label: string) => `page ${label}`,
  suppliedPage: (label: string) => `page ${label}, by the editors’ count`,
  paragraph: (number: number) => `Paragraph ${number}`,
  omitted: (what: string) => `${what} omitted in the source`,
  thread: (number: number, title: string) => `Thread ${number}: ${title}`,
};
