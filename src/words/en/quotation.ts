export const quotationWords = { cite: 'Cite' };

/** A note in a citation. */
export const citedNoteWords = {
  source: (label: string) => `note ${label}`,
  editor: (label: string) => `editors’ note ${label}`,
};

/** How each style says a printed page and a paragraph, one and several. */
export const placesInStyle = {
  chicago: { page: ['', ''], paragraph: ['¶ ', '¶ '] },
  mla: { page: ['p. ', 'pp. '], paragraph: ['par. ', 'pars. '] },
  apa: { page: ['p. ', 'pp. '], paragraph: ['para. ', 'paras. '] },
} as const;
