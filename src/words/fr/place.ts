const page = (label: string): string => (label.includes(' ') ? label : `p. ${label}`);

export const placeWords = {
  paragraph: (number: string) => `¶ ${number}`,
  note: (label: string) => `note ${label}`,
  noteWithSign: (number: string) => `note au signe ${number}`,
  chapter: (number: string) => `chap. ${number}`,
  editorsNote: (label: string) => `note ${label} de l’éditeur`,
  page,
  paragraphs: (from: string, to: string) => `¶ ${from}-${to}`,
  pages: (from: string, to: string) => (/ /.test(from + to) ? `${page(from)} à ${page(to)}` : `p. ${from}-${to}`),
  printed: (pages: string) => `p. ${pages}`,
  headnote: 'notice',
};
