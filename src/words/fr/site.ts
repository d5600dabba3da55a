import type { Wrap } from '../wrap.ts';

export const themeWords = {
  theme: 'Thème',
  choices: { auto: 'Automatique', light: 'Clair', dark: 'Sombre' },
};

export const headerWords = {
  skip: 'Aller au texte',
  navigation: 'Site',
  menu: 'Menu',
  introduction: 'Introduction',
  documents: 'Documents',
  threads: 'Parcours',
  index: 'Index',
  chronology: 'Chronologie',
  search: 'Recherche',
  about: 'À propos',
  searchField: 'Rechercher dans les documents',
};

export const footerWords = {
  about: (edition: string, tagline: string, about: Wrap) =>
    `${edition} : ${tagline}. ${about('Vérification des textes, droits, citation')}.`,
};

export const keyboardWords = {
  title: 'Clavier',
  keys: [
    ['Tab', 'aller au lien, à l’appel de note ou au nom suivant'],
    ['Entrée', 'suivre un lien ; ouvrir une note, ou la citation d’un paragraphe'],
    ['/', 'chercher'],
    ['↓ ↑', 'parcourir les résultats sous le champ de recherche'],
    ['Échap', 'fermer ce qui est ouvert'],
  ],
};

const number = (value: number): string => value.toLocaleString('fr');

export const paginationWords = {
  pagesOf: (list: string) => `Pages : ${list.toLowerCase()}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  range: (list: string, first: number, last: number) => `${list} ${number(first)} à ${number(last)}`,
  rangeOf: (list: string, first: number, last: number, total: number) =>
    `${list} ${number(first)} à ${number(last)} sur ${number(total)}`,
};
