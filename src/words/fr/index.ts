// French, after the rules of the Imprimerie nationale: narrow no-break spaces (U+202F), which look like any other here,
// stand before ; : ! ? and within « », and a test finds those that do not.
export * from './about.ts';
export * from './archive.ts';
export * from './concordance.ts';
export * from './document.ts';
export * from './downloads.ts';
export * from './facts.ts';
export * from './hit-bar.ts';
export * from './list-filter.ts';
export * from './left-out.ts';
export * from './lists.ts';
export * from './pages.ts';
export * from './place.ts';
export * from './punctuation.ts';
export * from './quick-search.ts';
export * from './quotation.ts';
export * from './reader.ts';
export * from './search-form.ts';
export * from './search-page.ts';
export * from './site.ts';
export * from './text.ts';
