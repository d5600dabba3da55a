import { count } from './count.ts';

export const documentWords = {
  about: 'À propos de ce document',
  margin: 'Sommaire et source',
  continueAt: 'Reprendre au ¶',
  howWeKnow: 'Pourquoi cette date ?',
  copy: 'Ce texte',
  beforeAndAfter: 'Les documents précédent et suivant',
  earlier: 'Document précédent',
  later: 'Document suivant',
  allMentions: 'Toutes les mentions',
};

export const whereWords = (paragraph: string, page: string | undefined): string =>
  `¶ ${paragraph}${page ? ` · p. ${page}` : ''}`;

export const runningHeadWords = {
  search: 'Recherche',
  close: 'Fermer',
  backToThread: (number: string) => `Retour au parcours ${number}`,
};

export const contentsWords = {
  title: 'Sommaire',
  opening: 'Début',
  printedPages: 'Pages imprimées',
  notes: 'Notes',
  readings: 'Corrections et doutes',
  matter: 'Autre contenu du fichier source',
  citing: 'Comment citer',
};

export const sourceNoteWords = {
  source: 'Source',
  copy: 'Voir notre source',
  holder: 'Éditeur ou détenteur',
  archive: 'Archives',
  access: 'Exemplaire utilisé',
  marking: 'Classification',
  extent: 'Étendue du texte',
  transcription: 'Transcription',
  checked: 'Collation',
  matches: 'Conforme au fichier source.',
  readings: (number: number) => count(number, 'correction ou doute', 'corrections ou doutes'),
  dateOf: { composition: 'Date de rédaction', publication: 'Date de publication' },
  printed: (date: string) => `tel qu’imprimé : ${date}`,
  seen: (where: string) => `relevé : ${where}`,
  bounds: (dates: string) => `avec certitude : ${dates}`,
  covers: 'Période couverte',
  origin: 'Origine',
  author: 'Auteur',
  addressee: 'Destinataire',
  translator: 'Traducteur',
  rights: 'Droits',
  rightsStatement: 'La mention, mot pour mot',
  missingNotes: 'Notes manquantes',
  notEstablished: 'Non établi.',
};

export const readingsWords = {
  title: 'Corrections et coquilles présumées',
  none: 'Aucune.',
  emendation: (source: string, reading: string) => `source : ${source} ; ici : ${reading}`,
  misprint: (source: string, reading: string) => `${source} [sic], peut-être pour ${reading}`,
  kept: (source: string) => `${source} [sic]`,
  separators: (number: number) =>
    `${count(number, 'ligne')} du fichier ne ${number > 1 ? 'contiennent' : 'contient'} qu’un « | » isolé, séparateur de la copie en ligne, et ${number > 1 ? 'ne sont pas reproduites' : 'n’est pas reproduite'}.`,
};

export const sourceMatterWords = {
  title: 'Autre contenu du fichier source',
  folios: 'Titres courants et numéros de page',
  intro: (file: string) => `Les autres lignes du fichier ${file}, mot pour mot, avec leurs numéros.`,
};

export const backlinkWords = {
  title: 'Cité dans',
  from: (page: string, place: string | undefined) => `${place ? `${page} (${place})` : page} :`,
};

export const citationWords = {
  title: 'Comment citer',
  style: 'Style de la citation',
  styles: { chicago: 'Chicago, notes (17e éd.)', mla: 'MLA 9', apa: 'APA 7' },
  copy: 'Copier',
  copyLink: 'Copier le lien',
  copyCitation: 'Copier la citation',
};
