import type { Wrap } from '../wrap.ts';
import { count } from './count.ts';

export const homeWords = {
  introduction: 'Commencer par l’introduction',
  documents: 'Aller aux documents',
  threads: 'Questions qui traversent les documents',
  allThreads: (number: number) => (number > 1 ? `Les ${number} parcours` : 'Tous les parcours'),
  downloads: (page: Wrap, epub: Wrap, zip: Wrap, files: Wrap, checksums: Wrap) =>
    `À télécharger : ${page('l’édition en une page')}, ${epub('l’EPUB')}, ${zip('les données (ZIP)')}, ${files('les autres fichiers')}, ${checksums('les sommes de contrôle')}.`,
};

export const introductionWords = {
  chronology: 'Chronologie',
  chronologyNote: (others: boolean) =>
    `Les événements dont parle un document renvoient au paragraphe qui les nomme.${others ? ' Les autres sont de notoriété générale et ne viennent pas des documents.' : ''}`,
  place: (words: string) => `Document ${words}`,
};

export const listPagesWords = {
  documents: 'Documents',
  documentsAre: 'Les documents de cette édition, dans leur ordre.',
  sources: 'Sources',
  sourcesAre: 'D’où viennent les documents, et les fichiers d’après lesquels ils ont été transcrits.',
};

export const threadsWords = {
  title: 'Parcours',
  description: 'Questions qui traversent les documents, avec les passages qui y répondent.',
  intro: 'Des questions qui traversent les documents. Chaque parcours cite des passages et y renvoie.',
  passages: (passages: number, documents: string[]) =>
    `${count(passages, 'passage')} · ${documents.length > 1 ? 'documents' : 'document'} ${documents.join(', ')}`,
  thread: (number: number) => `Parcours ${number}`,
  threadOf: (number: number, total: number) => (total > 1 ? `Parcours ${number} sur ${total}` : 'Parcours'),
};

export const indexWords = {
  title: 'Index',
  description:
    'Personnes, organisations, lieux, œuvres, événements et notions, avec tous les paragraphes qui les nomment.',
  kinds: 'Catégories de noms',
  kindNames: {
    persons: 'personnes',
    organisations: 'organisations',
    places: 'lieux',
    works: 'œuvres',
    events: 'événements',
    terms: 'notions',
  },
  filter: 'Filtrer l’index',
  downloads: (csv: Wrap, tei: Wrap) => `L’index en données : ${csv('CSV')}, ${tei('TEI')}.`,
};

export const eventsWords = {
  title: 'Chronologie',
  description:
    'Les événements dont parlent les documents, dans l’ordre de leurs dates, avec tous les paragraphes qui les nomment.',
  intro:
    'Les événements dont parlent les documents, dans l’ordre de leurs dates. Chacun renvoie aux documents, par leur numéro, et aux paragraphes.',
};

export const onePageWords = {
  title: 'L’édition en une page',
  description: (edition: string) =>
    `${edition} : tous les textes et leurs notes en une page, à imprimer ou à parcourir dans le navigateur.`,
  tooLong: (documents: number, epub: Wrap, home: Wrap) =>
    `Les ${documents} documents de cette édition sont trop nombreux pour une seule page. Ils sont réunis dans ${epub('un EPUB')}, et chacun a ${home('sa propre page')}.`,
  intro: (epub: Wrap, files: Wrap) =>
    `Tous les textes et leurs notes en une page, à imprimer ou à parcourir dans le navigateur. Pour citer un paragraphe, ouvrez son document : les adresses y sont permanentes. ${epub('EPUB')} · ${files('Tous les fichiers à télécharger')}`,
  documents: 'Documents',
  method: 'Méthode et droits',
};

export const movedWords = {
  text: 'Cette page a changé d’adresse.',
  newAddress: 'Aller à la nouvelle adresse',
};

export const notFoundWords = {
  title: 'Page introuvable',
  heading: 'Page introuvable',
  description: 'Il n’y a pas de page à cette adresse.',
  text: 'L’adresse est peut-être mal écrite : chaque document, chaque paragraphe et chaque page imprimée gardent la leur.',
  ways: (home: Wrap, search: Wrap) => `${home('Voir les documents')} ou ${search('y faire une recherche')}.`,
};
