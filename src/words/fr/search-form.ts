import type { Wrap } from '../wrap.ts';
import { kindWords } from './facts.ts';

export const searchFormWords = {
  title: 'Recherche',
  description: 'Recherche dans les documents, paragraphe par paragraphe.',
  field: 'Rechercher dans les documents',
  hint: (key: Wrap, example?: { word: string; finds: string; excludes: string }) =>
    example
      ? `${key(example.word)} trouve aussi ${key(example.finds)} ; ${key(`"${example.word}"`)} cherche la forme exacte ; ${key(`-${example.excludes}`)} exclut.`
      : `Trouve un mot sous toutes ses formes ; ${key('"guillemets"')} pour une expression exacte, ${key('-')} pour exclure.`,
  examples: 'Essayez :',
  retry: 'Réessayer',
  show: 'Affichage',
  paragraphs: 'Paragraphes',
  concordance: 'Concordance',
  inOrderOf: 'Trier par',
  orders: { date: 'date', relevance: 'pertinence' },
  sortedBy: 'Trier par',
  sorts: { document: 'document et date', left: 'mot précédent', right: 'mot suivant' },
  editionsOrder: 'document',
  csv: 'Télécharger en CSV',
  filters: 'Filtres',
  name: 'Nom',
  anyName: 'tous',
  more: 'Plus de résultats',
  editorial: 'Textes des éditeurs',
  lastIndex: (date: string) =>
    `La recherche porte sur l’index de la dernière construction du site, du ${date} ; il ignore les changements ultérieurs.`,
  noIndex: 'Il n’y a pas encore d’index. Lancez npm run build pour le créer.',
  withoutScript:
    'La recherche a besoin de JavaScript, que ce navigateur n’exécute pas. Les documents restent lisibles :',
  moreDocuments: 'Suite des documents',
  tableCaption: 'Concordance : chaque occurrence entre les mots qui la précèdent et ceux qui la suivent',
  columns: ['Avant', 'Occurrence', 'Après', 'Document et passage'],
};

export const filterWords = {
  where: 'Chercher dans',
  parts: { text: 'le texte', notes: 'les notes de la source', editors: 'les notes de l’éditeur' },
  marking: 'Classification',
  document: 'Document',
  kind: 'Nature',
  author: 'Auteur',
  origin: 'Origine',
  decade: 'Décennie',
  values: {
    marking: {
      none: 'aucune mention',
      restricted: 'diffusion restreinte',
      confidential: 'confidentiel',
      secret: 'secret',
      'top secret': 'très secret',
      'not established': 'non établie',
    },
    kind: kindWords,
  },
};
