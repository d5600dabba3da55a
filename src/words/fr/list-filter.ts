export const listFilterWords = {
  left: (lines: number, all: number) => `${lines} sur ${all}`,
  none: 'Aucune ligne ne correspond.',
  onlyHere: (words: string) => `${words} (cette page seulement : les autres n’ont pas pu être chargées)`,
  gone: (id: string) => `L’index n’a pas d’entrée « ${id} ».`,
};
