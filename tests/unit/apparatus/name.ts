import type { Name } from '../../../src/edition/names.ts';

/** A name of the index, with what a test gives of it. */
export const name = (id: string, forms: string[], more: Partial<Name> = {}): Name => ({
  id,
  heading: id,
  gloss: 'A name.',
  aliases: [],
  seeAlso: [],
  kind: 'persons',
  file: 'names/persons.yaml',
  forms,
  ...more,
});
