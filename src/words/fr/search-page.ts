import { count } from './count.ts';

export const searchStatusWords = {
  loading: 'Chargement de l’index…',
  failed:
    'L’index n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez. Les documents restent accessibles.',
  onlyWithout: 'Ajoutez un mot à chercher : un tiret devant un mot ne fait qu’exclure des paragraphes.',
  noWord: 'Écrivez une lettre ou un chiffre pour chercher.',
  found: (paragraphs: number, documents: number) =>
    `${count(paragraphs, 'paragraphe')} dans ${count(documents, 'document')}`,
  matches: (matches: number, paragraphs: number) =>
    `${count(matches, 'occurrence')} dans ${count(paragraphs, 'paragraphe')}`,
  waiting: (said: string, documents: number) =>
    `${said}${said.endsWith('.') ? ' Encore' : ' ; encore'} ${count(documents, 'document')} à parcourir`,
  noneUnderFilters: 'Aucun résultat avec ces filtres. D’autres filtres en donneront.',
  onlyEditorial: 'Aucun résultat dans les documents. Les textes des éditeurs suivent.',
  noneWithAll: 'Aucun paragraphe ne contient tous ces mots. Essayez-en moins.',
  none: (query: string) =>
    `Aucun résultat pour « ${query} ». Essayez une autre forme du mot ou une expression plus courte.`,
};
