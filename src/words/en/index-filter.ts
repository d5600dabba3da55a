import { count } from './count.ts';

/** The field that filters the index. */
export const indexFilterWords = {
  entries: (number: number) => count(number, 'entry', 'entries'),
  none: 'No matching entries.',
  gone: (id: string) => `The index has no entry “${id}”.`,
};
