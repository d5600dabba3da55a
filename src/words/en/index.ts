// What scripts say has a file for each script: bundlers share files between scripts, not parts of files.
export * from './about.ts';
export * from './document.ts';
export * from './downloads.ts';
export * from './facts.ts';
export * from './hit-bar.ts';
export * from './index-filter.ts';
export * from './left-out.ts';
export * from './lists.ts';
export * from './pages.ts';
export * from './place.ts';
export * from './quick-search.ts';
export * from './quotation.ts';
export * from './reader.ts';
export * from './search-form.ts';
export * from './search-page.ts';
export * from './site.ts';
export * from './text.ts';
