import { count } from './count.ts';

export const indexFilterWords = {
  entries: (number: number) => count(number, 'entrée'),
  none: 'Aucune entrée ne correspond.',
  gone: (id: string) => `L’index n’a pas d’entrée « ${id} ».`,
};
