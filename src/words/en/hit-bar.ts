/** The bar that leads from hit to hit in a document. */
export const hitBarWords = {
  label: 'What was searched for',
  hitOf: (hit: number, total: number) => `${hit} of ${total}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
};
