/** Signs that stand with other words than ours. */
export const punctuationWords = { colon: ':', semicolon: ';', quoted: (words: string) => `“${words}”` };
