export const quotationWords = { cite: 'Cite' };

/** How each style says a printed page and a paragraph, one and several. */
export const placesInStyle = {
  chicago: { page: ['', ''], paragraph: ['¶ ', '¶ '] },
  mla: { page: ['p. ', 'pp. '], paragraph: ['par. ', 'pars. '] },
  apa: { page: ['p. ', 'pp. '], paragraph: ['para. ', 'paras. '] },
} as const;
