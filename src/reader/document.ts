import { startCitationMenu } from './citation-menu.ts';
import { trackContents } from './contents.ts';
import { startGlossCard } from './gloss-card.ts';
import { startNotes } from './notes.ts';
import { startRunningHead } from './running-head.ts';

if (document.querySelector('article.document')) {
  startNotes();
  trackContents();
  startRunningHead();
  startCitationMenu();
  startGlossCard();
}

/** Words to mark on arrival from the search page: `?find=coexistence&find=peace+break`. */
const found = new URLSearchParams(location.search).getAll('find');
if (found.length > 0) void import('../search/browser/landing.ts').then(({ showHitBar }) => showHitBar(found));
