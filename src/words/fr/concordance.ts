export const csvWords = {
  file: 'concordance.csv',
  columns: ['Document', 'Titre', 'Date', 'Page', 'Paragraphe', 'Avant', 'Occurrence', 'Après', 'Adresse'],
};
