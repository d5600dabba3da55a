export const quickSearchWords = {
  hits: 'Résultats',
  loading: 'Chargement de l’index…',
  all: 'Entrée pour voir tous les résultats.',
  none: (query: string) => `Aucun résultat pour « ${query} ».`,
  noneHere: 'Entrée pour chercher partout.',
  onlyWithout: 'Ajoutez un mot à chercher.',
  failed: 'L’index n’a pas pu être chargé. Vérifiez votre connexion, puis continuez à écrire.',
  inThisDocument: 'Dans ce document',
};
