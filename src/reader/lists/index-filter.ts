import { foldWords } from '../../search/fold.ts';
import { indexFilterWords } from '../../words/words.ts';

/** Shows only the entries of the index that contain what is typed. */
const input = document.querySelector<HTMLInputElement>('#only')!;
const lines = [...document.querySelectorAll<HTMLElement>('section dl > div')].map((line) => ({
  line,
  text: foldWords(line.textContent),
}));
const status = document.querySelector<HTMLElement>('#none')!;

// An entry that an old link names and that is no longer there.
const asked = location.hash.slice(1);
if (asked && !document.getElementById(asked)) status.textContent = indexFilterWords.gone(asked);

const filter = () => {
  const wanted = foldWords(input.value);
  for (const { line, text } of lines) line.hidden = !text.includes(wanted);
  for (const section of document.querySelectorAll<HTMLElement>('.page > section'))
    section.hidden = !section.querySelector('dl > div:not([hidden])');
  const shown = lines.filter(({ line }) => !line.hidden).length;
  status.textContent = wanted ? (shown ? indexFilterWords.entries(shown) : indexFilterWords.none) : '';
};

input.hidden = false;
input.addEventListener('input', filter);
// After a way back, browsers fill in what was typed.
addEventListener('pageshow', () => {
  if (input.value) filter();
});
