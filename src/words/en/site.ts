import type { Wrap } from '../wrap.ts';

/** The switch between light and dark paper. */
export const themeWords = {
  light: 'Light',
  dark: 'Dark',
  lightPaper: 'Light paper',
  darkPaper: 'Dark paper',
};

/** The head of every page. */
export const headerWords = {
  skip: 'Skip to the text',
  navigation: 'Site',
  menu: 'Menu',
  documents: 'Documents',
  threads: 'Threads',
  index: 'Index',
  search: 'Search',
  about: 'About',
  searchField: 'Search the documents',
};

/** The foot of every page. */
export const footerWords = {
  about: (edition: string, tagline: string, about: Wrap) =>
    `${edition}: ${tagline}. ${about('How the texts are checked, rights, how to cite')}.`,
};

/** The way through a list of several pages. */
export const paginationWords = {
  pagesOf: (list: string) => `Pages: ${list.toLowerCase()}`,
  previous: 'Previous page',
  next: 'Next page',
  range: (list: string, first: number, last: number) => `${list} ${first}–${last}`,
  rangeOf: (list: string, first: number, last: number, total: number) => {
    const [from, to, all] = [first, last, total].map((number) => number.toLocaleString('en'));
    return `${list} ${from}–${to} of ${all}`;
  },
};
