export const copyWords = { copied: 'Copied' };

/** The citation of a document; `copy` is on the button again once another style is chosen. */
export const citationMenuWords = { copy: 'Copy' };
