/** The folder of the edition, as the environment gives it: relative to the checkout, or absolute. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
