/** The folder of the edition, as the environment gives it: relative to the checkout, or absolute. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/** What is kept from one build of the edition to the next: a folder for each edition. */
export const cacheFolder = `.cache/${contentFolder.replace(/\W+/g, '-')}`;
