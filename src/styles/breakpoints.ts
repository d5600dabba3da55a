// The widths at which layouts change, by the names that scripts and style sheets use: `@media (--wide)`.

/** Contents fit beside the text, and notes on its other side. */
export const wide = '(min-width: 80rem)';
/** Notes fit beside the text, which has its full measure from here on. */
export const noted = '(min-width: 62.5rem)';
/** They do not. */
export const narrow = '(max-width: 62.49rem)';
/** Two columns fit: filters and results, or two of the index. */
export const columns = '(min-width: 62rem)';
/** The source of a passage fits beside its words, and two passages beside each other. */
export const beside = '(min-width: 56.25rem)';
/** The head of a page is one row: its ways unfold from it, and its field opens over it. */
export const wrapped = '(max-width: 61.99rem)';
/** The parts of a list entry fit in a row. */
export const rows = '(min-width: 50rem)';
/** They do not. */
export const stacked = '(max-width: 49.99rem)';
export const phone = '(max-width: 40rem)';
