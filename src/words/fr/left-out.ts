export const leftOutWords = (first: number, left: number) =>
  `Seuls les ${first} premiers mots ou expressions ont été cherchés ; ${left > 1 ? `les ${left} autres ont été laissés` : 'le dernier a été laissé'} de côté.`;
