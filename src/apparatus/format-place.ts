/** A place in a document, the printed page first: “p. 20, ¶ 7”, “note 3”. */
export function formatPlace(anchor: string, page?: number): string {
  const place = anchor
    .replace(/^p-/, '¶ ')
    .replace(/^fn-/, 'note ')
    .replace(/^page-/, 'p. ')
    .replace(/^head$/, 'headnote');
  return page === undefined ? place : `p. ${page}, ${place}`;
}
