/** The concordance as a file. */
export const csvWords = {
  file: 'concordance.csv',
  columns: ['Document', 'Title', 'Date', 'Page', 'Paragraph', 'Left', 'Hit', 'Right', 'Address'],
};
