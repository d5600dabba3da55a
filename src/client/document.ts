import { offerCitations } from './citation';
import { followReading } from './contents';
import { showGlosses } from './names';
import { showNotes } from './notes';
import { showRunningHead } from './running-head';

if (document.querySelector('article.document')) {
  showNotes();
  followReading();
  showRunningHead();
  offerCitations();
  showGlosses();
}

/** Words to mark on arrival from the search page: `?find=coexistence&find=peace+break`. */
const found = new URLSearchParams(location.search).getAll('find');
if (found.length > 0) void import('./found').then(({ showFound }) => showFound(found));
