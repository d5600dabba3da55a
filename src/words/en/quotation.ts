export const quotationWords = { cite: 'Cite' };
