import type { Wrap } from '../wrap.ts';

/** The choice of paper, at the foot of every page. */
export const themeWords = {
  theme: 'Theme',
  choices: { auto: 'Auto', light: 'Light', dark: 'Dark' },
};

/** The head of every page. */
export const headerWords = {
  skip: 'Skip to the text',
  navigation: 'Site',
  menu: 'Menu',
  introduction: 'Introduction',
  documents: 'Documents',
  threads: 'Threads',
  index: 'Index',
  chronology: 'Chronology',
  search: 'Search',
  about: 'About',
  searchField: 'Search the documents',
};

/** The foot of every page. */
export const footerWords = {
  about: (edition: string, tagline: string, about: Wrap) =>
    `${edition}: ${tagline}. ${about('How the texts are checked, rights, how to cite')}.`,
};

/** What the keyboard does: keys, and what for. */
export const keyboardWords = {
  title: 'Keyboard',
  keys: [
    ['Tab', 'Go to the next link, note number or name'],
    ['Enter', 'Follow a link; open a note, or the citation of a paragraph'],
    ['/', 'Search'],
    ['↓ ↑', 'Go through the results under the search field'],
    ['Esc', 'Close what is open'],
  ],
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
