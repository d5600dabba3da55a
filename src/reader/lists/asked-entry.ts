import { listFilterWords } from '../../words/words.ts';

/** Says so where an old link names an entry that is no longer in the index. */
const asked = location.hash.slice(1);
if (asked && !document.getElementById(asked))
  document.querySelector('#remaining')!.textContent = listFilterWords.gone(asked);

export {};
