/** The field that narrows a list down. */
export const listFilterWords = {
  left: (lines: number, all: number) => `${lines} of ${all}`,
  none: 'No matches.',
  /** Where other pages of the list could not be loaded. */
  onlyHere: (words: string) => `${words} (this page only: the others could not be loaded)`,
  /** An entry of the index. */
  gone: (id: string) => `The index has no entry “${id}”.`,
};
