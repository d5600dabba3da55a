export const copyWords = { copied: 'Copié' };
