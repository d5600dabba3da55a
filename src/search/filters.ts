/** Filters of whole documents, in the order of the form: facets of the index, and the values that filter-values.ts gives. */
export const documentFilters = ['marking', 'kind', 'origin', 'author', 'decade'] as const;
export type DocumentFilter = (typeof documentFilters)[number];

/** Whether a field of the form filters documents, by what they share or one by one; `where` and `name` filter passages. */
export const isDocumentFilter = (field: string): boolean =>
  field === 'document' || documentFilters.some((filter) => filter === field);

/** The values of `where`: the parts of a document that are searched. */
export const parts = ['text', 'notes', 'editors'] as const;
export type Part = (typeof parts)[number];

/** The parts that are searched unless the reader says otherwise: the words of the source. */
export const checkedByDefault: readonly Part[] = ['text', 'notes'];
