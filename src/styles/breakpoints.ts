// The widths at which layouts change, by the names that scripts and style sheets use: `@media (--wide)`.

/** Contents fit beside the text, and notes on its other side. */
export const wide = '(min-width: 80rem)';
/** Notes fit beside the text, which has its full measure from here on. */
export const noted = '(min-width: 62.5rem)';
/** They do not. */
export const narrow = '(max-width: 62.49rem)';
/** Two columns fit: filters and results, or two of the index. */
export const columns = '(min-width: 62rem)';
/** The field of the header takes a line of its own. */
export const wrapped = '(max-width: 56rem)';
/** The parts of a list entry fit in a row. */
export const rows = '(min-width: 50rem)';
/** They do not. */
export const stacked = '(max-width: 49.99rem)';
export const phone = '(max-width: 40rem)';
/** No longer a phone. */
export const roomy = '(min-width: 40.01rem)';
