import { offerCitations } from './citation-menu.ts';
import { followReading } from './contents.ts';
import { showGlosses } from './gloss-card.ts';
import { showNotes } from './notes.ts';
import { showRunningHead } from './running-head.ts';

if (document.querySelector('article.document')) {
  showNotes();
  followReading();
  showRunningHead();
  offerCitations();
  showGlosses();
}

/** Words to mark on arrival from the search page: `?find=coexistence&find=peace+break`. */
const found = new URLSearchParams(location.search).getAll('find');
if (found.length > 0) void import('../search/browser/landing.ts').then(({ showFound }) => showFound(found));
