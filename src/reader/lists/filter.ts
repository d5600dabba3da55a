import { foldWords } from '../../search/fold.ts';
import { listFilterWords } from '../../words/words.ts';

/**
 * Shows only the lines of a list that have all the words typed. A list is what carries `data-lines`, within a section
 * that is hidden with the last of its lines. Where the list goes on on other pages, their lines are taken from there
 * when a reader first types, and shown while they answer.
 */
const input = document.querySelector<HTMLInputElement>('#only')!;
const status = document.querySelector<HTMLElement>('#remaining')!;
const total = status.textContent;

interface Line {
  line: HTMLElement;
  text: string;
  /** Whether it stands on another page. */
  elsewhere: boolean;
}

const listsIn = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('[data-lines]')];
const read = (list: HTMLElement, elsewhere: boolean): Line[] =>
  [...(list.children as HTMLCollectionOf<HTMLElement>)].map((line) => ({
    line,
    text: ` ${foldWords(line.textContent)}`,
    elsewhere,
  }));

const lines = listsIn(document).flatMap((list) => read(list, false));

/** Words may begin anywhere, but numbers where they begin: 7 is not in 1787. */
const toLookFor = (typed: string): string[] =>
  foldWords(typed)
    .split(' ')
    .map((word) => (/^\d/.test(word) ? ` ${word}` : word));

function filter(): void {
  const wanted = toLookFor(input.value);
  const narrowed = wanted[0] !== '';
  let shown = 0;
  for (const { line, text, elsewhere } of lines) {
    line.hidden = narrowed ? !wanted.every((word) => text.includes(word)) : elsewhere;
    if (!line.hidden) shown++;
  }
  for (const list of listsIn(document))
    list.closest('section')!.hidden = !list.querySelector(':scope > :not([hidden])');
  const said = shown > 0 ? listFilterWords.left(shown, lines.length) : listFilterWords.none;
  const words = narrowed ? (failed ? listFilterWords.onlyHere(said) : said) : total;
  if (status.textContent !== words) status.textContent = words;
}

/** Not read as a string that becomes HTML, which the policy of the site forbids. */
const fetchPage = (address: string) =>
  new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.onload = () => (request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject());
    request.onerror = reject;
    request.send();
  });

/** Takes the lists of a page before or after this one: of a group that is here too only its lines. */
function take(page: Document, place: 'prepend' | 'append'): void {
  const lists = listsIn(page);
  for (const list of place === 'prepend' ? lists.reverse() : lists) {
    const taken = read(list, true);
    for (const { line } of taken) line.hidden = true;
    const here = listsIn(document);
    const same = here.find(({ dataset }) => dataset['lines'] === list.dataset['lines']);
    if (same) same[place](...taken.map(({ line }) => line));
    else here[0]!.closest('section')!.parentElement![place](list.closest('section')!);
    lines[place === 'prepend' ? 'unshift' : 'push'](...taken);
  }
}

let failed = false;
let complete: Promise<void> | undefined;

async function loadOtherPages(): Promise<void> {
  const [before, after] = ['before', 'after'].map((where) => input.dataset[where]?.split(' ') ?? []);
  try {
    const pages = await Promise.all([before!, after!].map((addresses) => Promise.all(addresses.map(fetchPage))));
    for (const page of pages[0]!.reverse()) take(page, 'prepend');
    for (const page of pages[1]!) take(page, 'append');
    failed = false;
  } catch {
    failed = true;
    complete = undefined; // to be tried again with the next letter
  }
}

async function look(): Promise<void> {
  await (complete ??= loadOtherPages());
  filter();
}

input.addEventListener('input', () => void look());
input.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !input.value) return;
  input.value = '';
  void look();
});
// What was typed before this script came, or what browsers fill in after a way back.
addEventListener('pageshow', () => {
  if (input.value) void look();
});
