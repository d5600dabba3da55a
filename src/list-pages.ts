/** How many documents stand on one page of a list; an edition of no more has them all on one, with its picture. */
export const pageLength = 100;

/** Path of a page of the list of documents; the first is the home page. */
export const listPath = (page: number): string => (page === 1 ? '/' : `/documents/page/${page}/`);

/** Path of a document's line in the list, by its place in the order. */
export const documentLinePath = (position: number): string =>
  `${listPath(Math.ceil(position / pageLength))}#document-${position}`;
