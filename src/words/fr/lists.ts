import { count, nameLines } from './count.ts';

export const documentListWords = {
  undated: 'Sans date',
  sortBy: 'Trier par',
  dates: { composition: 'rédaction', publication: 'publication', both: 'date' },
  covered: 'période couverte',
  groups: 'Parties de la liste',
  filter: 'Filtrer par auteur, titre, date',
  kindAndLength: (kind: string | undefined, words: number) => `${kind ? `${kind}, ` : ''}${count(words, 'mot')}`,
  covers: (period: string, note: string | undefined) => `Période couverte : ${period}${note ? `, ${note}` : ''}`,
  key: {
    covers: 'période couverte',
    dates: { composition: 'rédaction', publication: 'publication', both: 'rédaction ou publication' },
    inferred: 'date déduite',
    gap: 'années omises',
  },
};

export const sourcesWords = {
  file: (file: string, lines: string[] | undefined, characters: number) =>
    `Transcrit d’après ${lines ? `${nameLines(lines)} de ` : ''}${file}, ${count(characters, 'caractère')} ; SHA-256${lines ? ' du fichier' : ''}`,
};

export const indexEntryWords = {
  severalParagraphs: (number: string) => `¶¶ ${number}`,
  see: 'voir',
  seeAlso: 'Voir aussi',
  authorityFiles: 'Dans les fichiers d’autorité',
  authorities: { wikidata: 'Wikidata', viaf: 'VIAF', gnd: 'GND', geonames: 'GeoNames' },
  places: (places: number, documents: number) => `${count(places, 'passage')} dans ${count(documents, 'document')}`,
};
