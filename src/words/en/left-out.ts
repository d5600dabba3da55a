/** What is said of a query with more terms than are searched for, on the search page and under the field in the head of a page. */
export const leftOutWords = (first: number, left: number) =>
  `Only the first ${first} words or phrases were searched for; ${left} more were left out.`;
