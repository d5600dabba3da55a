import type { Wrap } from '../wrap.ts';

export const aboutWords = {
  title: 'À propos',
  description:
    'Comment les textes ont été établis et vérifiés, d’où ils viennent, à qui ils appartiennent et comment les citer.',
  heading: 'À propos de cette édition',
  method: {
    title: 'Méthode',
    paragraphs: [
      'Rien n’est corrigé tacitement. Là où la page s’écarte de la source, par exemple pour réunir un mot coupé en fin de ligne, le mot est souligné d’un tireté ; une coquille présumée est conservée et soulignée d’un trait ondulé. L’un et l’autre renvoient à une liste, au bas du document, qui donne les caractères de la source, ce qui est affiché ou supposé, et pourquoi. Les titres et les dates entre crochets sont des éditeurs.',
      'Les notes de la source gardent leurs numéros. Une note à laquelle la source renvoie sans la donner est signalée comme manquante ; les numéros restent, et rien n’est inventé. Les notes de l’éditeur forment une série à part, appelée par des lettres. Les numéros de paragraphe, en marge, sont des éditeurs et ne changent pas. Les numéros de page sont ceux de la source.',
    ],
  },
  fidelity: {
    title: 'Comment les textes sont vérifiés',
    text: 'Chaque document est conservé avec le fichier d’après lequel il a été transcrit. À chaque construction du site, le texte est recomposé à partir de sa page : tout ajout des éditeurs est retiré, et chacune de leurs corrections redevient ce qu’a la source. Le résultat doit être identique au texte du fichier, caractère pour caractère, aux blancs près ; une seule lettre de trop ou de moins arrête la construction. La somme SHA-256 du fichier est consignée, de sorte qu’il ne peut changer sans qu’on s’en aperçoive. Les lignes d’un fichier qui ne font pas partie du texte, telles que légendes et mentions de droits, sont reproduites telles quelles au bas de la page.',
  },
  certainty: {
    title: 'Degrés de certitude',
    text: 'Ce que nous disons de la date, de l’origine, de l’auteur, du destinataire et des droits d’un document porte l’une de quatre mentions ; en l’absence de mention, la source elle-même indique le fait. Qui détient ou a publié un document, et quel exemplaire a servi, ce sont les éditeurs qui le disent.',
  },
  sources: {
    title: 'Sources',
    elsewhere: (list: Wrap) =>
      `Chaque document donne sa source sur sa propre page ; ${list('la liste de toutes les sources')} donne le fichier, sa longueur et sa somme de contrôle.`,
  },
  shared: {
    title: 'Ce que les documents ont en commun',
    text: 'Cela vaut pour tous les documents, sauf indication contraire sur la page de l’un d’eux.',
  },
  rights: {
    title: 'Droits',
    licence: 'Licence :',
    elsewhere: 'Chaque document indique sur sa propre page les droits attachés à son texte.',
    typeface: (licence: Wrap) =>
      `Le caractère des pages et de l’EPUB, Reader Serif, est tiré du Source Serif 4 d’Adobe, dont il n’a que les lettres nécessaires. Il est sous licence ${licence('SIL Open Font License')}.`,
  },
  downloads: {
    title: 'Téléchargements',
    edition: (page: Wrap, epub: Wrap, zip: Wrap, size: string) =>
      `Toute l’édition : ${page('en une page')}, à imprimer ou à parcourir dans le navigateur ; ${epub('en EPUB')}, pour liseuse ; et ${zip('en données')} (ZIP, ${size}), pour la recherche : les textes, les sources et des tableaux (CSV), avec le sens de chaque colonne. Chaque document existe aussi en TEI (XML) et en texte brut ; tout est tiré du même texte que sa page.`,
    files: { tei: 'TEI', text: 'texte brut', source: 'fichier source' },
    checksums: (file: Wrap, code: Wrap) =>
      `${file('checksums.txt')} donne la somme SHA-256 de chaque fichier source et de chaque fichier à télécharger. Pour vérifier un fichier, placez-le dans un dossier conforme à son adresse (${code('sources/')}, ${code('documents/')}), avec checksums.txt au-dessus, et lancez ${code('sha256sum --check --ignore-missing checksums.txt')}.`,
    sources: {
      asReceived:
        'Les fichiers sources y sont octet pour octet tels qu’ils ont été reçus, afin que chacun puisse y confronter nos textes.',
      asTheyAre: 'Les fichiers sources y sont, afin que chacun puisse y confronter nos textes.',
    },
  },
  citing: {
    title: 'Comment citer',
    place:
      'Au bas de chaque document se trouve sa référence, en trois styles et en fichier pour logiciel bibliographique. Donnez la page imprimée s’il y en a une, le numéro du paragraphe et l’adresse. Cliquez sur un numéro de paragraphe, en marge, pour sa référence et son adresse ; sélectionnez des mots pour les citer. L’adresse d’un paragraphe finit par #p- et son numéro, celle d’une page imprimée par #page- et son numéro. La page imprimée vient d’abord ; les numéros de paragraphe sont ceux de cette édition.',
    doubt:
      'Les références sont en anglais, la langue des manuels qu’elles suivent : le Chicago Manual of Style, 17e édition, pour les notes, le MLA Handbook, 9e édition, et le Publication Manual de l’APA, 7e édition, pour les bibliographies. Les crochets y signalent ce que le document n’indique pas lui-même, avec un point d’interrogation pour ce qui est déduit ; un titre entre crochets est des éditeurs. Un auteur qui n’est pas établi est omis ; un texte non signé est cité sous le nom de l’organisme dont il émane. Dans le style de l’APA, « ca. » devant une année exprime le même doute. Les titres gardent leurs majuscules, sauf dans le style de l’APA, qui n’en met qu’au début.',
  },
};
