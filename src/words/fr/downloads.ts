import { nameLines } from './count.ts';

export const downloadWords = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  txt: 'Texte brut',
  'tei.xml': 'TEI',
  epub: 'EPUB, toute l’édition',
};

export const formatSize = (bytes: number): string => {
  const [size, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'ko'] : [bytes / 1_000_000, 'Mo'];
  return `${size.toLocaleString('fr', { maximumFractionDigits: 1 })} ${unit}`;
};

export const chapterWords = {
  source: 'Source',
  extent: 'Étendue du texte',
  author: 'Auteur',
  addressee: 'Destinataire',
  translator: 'Traducteur',
  date: 'Date',
  marking: 'Classification',
  rights: 'Droits',
  address: 'Adresse',
  notEstablished: 'Non établi.',
  notesOf: (title: string) => `Notes : ${title}`,
};

export const plainTextWords = {
  date: (date: string) => `Date : ${date}`,
  origin: (origin: string) => `Origine : ${origin}`,
  author: (author: string) => `Auteur : ${author}`,
  addressee: (addressee: string) => `Destinataire : ${addressee}`,
  translator: (translator: string) => `Traducteur : ${translator}`,
  marking: (marking: string) => `Classification : ${marking}`,
  source: (citation: string) => `Source : ${citation}`,
  extent: (extent: string) => `Étendue du texte : ${extent}`,
  rights: (statement: string) => `Droits : ${statement}`,
  notEstablished: 'non établi',
  partOf: (document: string, edition: string) => `${document}, dans : ${edition}`,
  signs: [
    '[¶ 1] est le numéro d’un paragraphe, donné par les éditeurs ; [p. 2] marque le début d’une page imprimée.',
    '[^1] est une note de la source, [^a] une note des éditeurs.',
    'Les mots des éditeurs au sein du texte sont entre doubles crochets : [[ ]].',
  ],
  raisedSign: '^{ } contient ce qui est imprimé en exposant.',
  raised: ['^{', '}'] as readonly [string, string],
  struck: ['[[biffé :]] ', ' [[fin]]'] as readonly [string, string],
  margin: ['[[en marge :]] ', ' [[fin]]'] as readonly [string, string],
};

export const teiWords = {
  notEstablished: 'Non établi',
  responsibility: 'transcription et édition par',
  editorsOf: (edition: string) => `les éditeurs de ${edition}`,
  rights: (statement: string) => `Droits : ${statement}`,
  markup:
    'Tout ce qui est des éditeurs porte resp="#editors". Une leçon qu’ils ont changée est dans choice, à côté de celle de la source (orig) ; une coquille apparente est conservée (sic). Une note se trouve là où elle est appelée ; rend est l’appel tel que la source l’imprime. Toute mention d’un nom de l’index est balisée, et son ref renvoie à l’entrée dans standOff : vedette, autres noms (alias) et formes dans les textes (form). Les remarques sur les leçons sont aussi dans standOff, chacune avec l’endroit dont elle parle (target).',
  readingTheSource:
    'Pour retrouver la source à partir de body : retirer tout ce qui porte resp="#editors", remplacer chaque pb par son numéro (n) et chaque note par son appel (rend), et réduire les blancs. Les notes que la source imprime au sein de son texte, et les lignes qui n’en font pas partie (dans back), sont retirées du fichier avant la comparaison.',
  noteText: (form: string) => `La source imprime une note sous la forme « ${form} ».`,
  lines: nameLines,
  from: (line: number, words: string) => `À la ligne ${line} du fichier, le document commence par « ${words} ».`,
  until: (line: number, words: string) => `À la ligne ${line} du fichier, le document finit avant « ${words} ».`,
  noteLines: (ranges: string[]) =>
    `Lignes du fichier qui ne contiennent que des notes : ${ranges.join(', ')}. Ce qui y est imprimé devant une note est dans label.`,
  certainty:
    'cert : high, confirmé indépendamment de la source ; medium, déduit ; unknown, non établi. Sans cert, la source elle-même indique le fait.',
  layout:
    'Une note avec place="margin" se trouve dans la marge de la source et appartient à son texte ; un seg avec type="rule" contient ce avec quoi la source trace un tableau. Les deux restent là où l’on retrouve la source.',
  folios:
    'Un pb avec corresp ne représente aucun caractère du texte : corresp renvoie à la ligne, dans back, qui imprime son numéro.',
  firstPage: (page: string) =>
    `Le premier saut de page, ${page}, est des éditeurs : la source n’imprime pas ce numéro.`,
  oldStyle: 'Le calendrier julien.',
  missingNote: 'Le texte de cette note n’est pas dans la source.',
};

export const bookWords = {
  cover: 'Couverture',
  coverSays: (lines: string[]) => `Couverture : ${lines.join(' · ')}`,
  titlePage: 'Page de titre',
  about: 'À propos de cette édition',
  landmarks: 'Repères',
  accessibility: (hasPages: boolean) =>
    `Tout peut être lu comme du texte, dans toute taille, toute police et toutes couleurs. La table des matières et les appels de note sont des liens, et les notes renvoient au texte. ${hasPages ? 'Les pages imprimées sont marquées et listées là où elles sont connues. ' : ''}La couverture est la seule image ; ses mots sont donnés.`,
  method: 'Méthode',
  marks:
    'Un soulignement tireté : le texte affiché diffère de la source. Un soulignement ondulé : une coquille présumée, conservée. Les deux renvoient à une liste à la fin du document. Un nombre entre traits, comme |18|, marque le début d’une page imprimée. Un titre ou une date entre crochets est des éditeurs.',
  rights: 'Droits',
  changed: (date: string) => `Dernière modification : ${date}.`,
  onTheSite: 'Édition en ligne, avec recherche : ',
  contents: 'Table des matières',
  printedPages: 'Pages imprimées',
};
