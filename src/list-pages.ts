/** How many documents stand on one page of a list. */
export const pageLength = 200;

/** More documents than this are not drawn in time one by one, but counted, and listed in groups. */
export const mostDrawn = 40;

/** More documents than this can be filtered, and have a list of sources elsewhere; fewer are a filter of the search. */
export const fewDocuments = 12;

/** The page of the list of documents on which one stands, by its place in the order; both counted from 1. */
export const pageOf = (position: number): number => Math.ceil(position / pageLength);

/** Path of a page of the list of documents; the first is the home page. */
export const listPath = (page: number): string => (page === 1 ? '/' : `/documents/page/${page}/`);
