/** What the browser keeps for all documents, under one name: the paragraph at which each was left, by its slug. */
export const kept = 'reading';

/** Whether anything is kept; not where storage is off. */
export function isAnyKept(): boolean {
  try {
    return kept in localStorage;
  } catch {
    return false;
  }
}
