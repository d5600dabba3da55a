export const copyWords = { copied: 'Copied' };
