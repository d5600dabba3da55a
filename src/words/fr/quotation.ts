export const quotationWords = { cite: 'Citer' };

// Citations are in English, as the manuals are that they follow.
export { citedNoteWords, placesInStyle } from '../en/quotation.ts';
