import { loadEngine, type DocumentHits, type Engine } from '../search/engine';
import { excerpt, type Passage } from '../search/passages';
import { parseQuery, type Term } from '../search/query';
import { fold } from '../search/fold';
import { sayPlace } from '../document/place-words';

/** The search page: the address holds the whole query, results are paragraphs grouped by document. */
const form = document.querySelector<HTMLFormElement>('#search')!;
const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
const status = document.querySelector<HTMLElement>('[data-search-status]')!;
const results = document.querySelector<HTMLElement>('#results')!;
const retry = document.querySelector<HTMLButtonElement>('#retry')!;
const filters = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const base = form.dataset['base']!;

let engine: Promise<Engine> | undefined;
const load = () => (engine ??= loadEngine(base));
let latest = 0;

/** Shows what the form asks for; an answer that comes after a newer question is dropped. */
async function search(): Promise<void> {
  const question = ++latest;
  const terms = parseQuery(input.value);
  retry.hidden = true;
  if (terms.length === 0) return show([], terms, input.value.trim() ? 'Type a letter or a digit: there is nothing to look for in this.' : '');
  if (!engine) say('Loading the index…');
  try {
    const documents = await (await load()).find(terms);
    if (question === latest) show(documents, terms);
  } catch {
    engine = undefined;
    if (question !== latest) return;
    show([], [], 'The search index could not be loaded. Check the connection, then try again; the documents can be read without it.');
    retry.hidden = false;
  }
}

function say(words: string): void {
  if (status.textContent !== words) status.textContent = words;
}

function show(documents: DocumentHits[], terms: Term[], instead?: string): void {
  const chosen = documents.filter(({ fragment }) => passesFilters(fragment.filters));
  countFilters(documents);
  const paragraphs = chosen.reduce((sum, { passages }) => sum + passages.length, 0);
  const hidden = chosen.length < documents.length;
  say(instead ?? (paragraphs ? `${count(paragraphs, 'paragraph')} in ${count(chosen.length, 'document')}` : nothing(terms, hidden)));
  results.replaceChildren(...chosen.map((hits) => group(hits, terms)));
}

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

const nothing = (terms: Term[], hidden: boolean) =>
  hidden
    ? 'No paragraph under these filters. Take one off to see the others.'
    : terms.length > 1
      ? 'No paragraph has all of these words. Try fewer.'
      : 'No paragraph has this. Try another form of the word, or a shorter phrase.';

/** Within one kind of filter any choice will do; every kind that is used must be met. */
function passesFilters(values: Record<string, string[]>): boolean {
  const names = new Set(filters.filter(({ checked }) => checked).map(({ name }) => name));
  return [...names].every((name) => filters.some((filter) => filter.checked && filter.name === name && values[name]?.includes(filter.value)));
}

function countFilters(documents: DocumentHits[]): void {
  for (const filter of filters) {
    const paragraphs = documents.filter(({ fragment }) => fragment.filters[filter.name]?.includes(filter.value)).flatMap(({ passages }) => passages).length;
    const counter = filter.parentElement!.querySelector('[data-count]')!;
    counter.textContent = input.value.trim() ? String(paragraphs) : '';
  }
}

function group({ fragment, passages }: DocumentHits, terms: Term[]): HTMLElement {
  const section = clone('document-hits');
  const link = section.querySelector('a')!;
  link.href = fragment.url;
  link.textContent = `${fragment.meta['number']} · ${fragment.meta['title']}`;
  section.querySelector('[data-date]')!.textContent = fragment.meta['date'] ?? '';
  section.querySelector('ol')!.append(...passages.map((passage) => hit(fragment.url, passage, terms)));
  return section;
}

function hit(url: string, passage: Passage, terms: Term[]): HTMLElement {
  const item = clone('passage-hit');
  const link = item.querySelector('a')!;
  const found = new URLSearchParams(searchedFor(passage, terms).map((words) => ['find', words]));
  link.href = `${url}?${found}#${passage.id}`;
  link.textContent = sayPlace(passage.id, passage.page);
  item.querySelector('[data-excerpt]')!.append(...excerptNodes(passage));
  return item;
}

/** The words to mark on the page: a phrase as it was asked for, a word in the forms in which it was found. */
function searchedFor(passage: Passage, terms: Term[]): string[] {
  const phrases = terms.filter(({ kind }) => kind === 'phrase').map(({ words }) => fold(words));
  const phraseWords = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const forms = passage.hits.map((index) => fold(passage.words[index]!)).filter((word) => !phraseWords.has(word));
  return [...new Set([...phrases, ...forms])];
}

function excerptNodes(passage: Passage): Node[] {
  const { before, after, words } = excerpt(passage);
  const nodes = words.flatMap<Node>(({ word, hit: isHit }) => {
    if (!isHit) return [document.createTextNode(`${word} `)];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, document.createTextNode(' ')];
  });
  return [document.createTextNode(before ? '… ' : ''), ...nodes, document.createTextNode(after ? '…' : '')];
}

function clone(template: string): HTMLElement {
  const { content } = document.querySelector<HTMLTemplateElement>(`#${template}`)!;
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Puts the form into the address, so that it can be shared and found again. */
function remember(): void {
  const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  if (!input.value.trim()) query.delete('q');
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
}

/** Fills the form from the address. */
function recall(): void {
  const query = new URLSearchParams(location.search);
  input.value = query.get('q') ?? '';
  for (const filter of filters) filter.checked = query.getAll(filter.name).includes(filter.value);
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  remember();
  void search();
});
form.addEventListener('focusin', () => void load().catch(() => (engine = undefined)), { once: true });
retry.addEventListener('click', () => void search());
addEventListener('pageshow', () => {
  recall();
  void search();
});
