import type { Order } from '../concordance.ts';
import { loadEngine, type DocumentHits, type DocumentOrder, type Engine, type Answer } from '../engine.ts';
import { isDocumentFilter } from '../filters.ts';
import { loadNamePlaces } from '../name-places.ts';
import { sortByRelevance, applyFilters, type ChosenFilters, type NamePlaces } from '../narrowing.ts';
import { mostTerms, parseQuery, type Term } from '../query.ts';
import { withLeftOut } from './left-out.ts';
import { bindToAddress } from './search-address.ts';
import { renderParagraphs, showEditorial } from './results.ts';
import { onSlashKey } from './slash.ts';
import { searchStatusWords } from '../../words/words.ts';

/** The search page: the address holds the whole query; results are paragraphs, or a concordance of their hits. */
const form = document.querySelector<HTMLFormElement>('#search')!;
const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
const status = document.querySelector<HTMLElement>('[data-search-status]')!;
const results = document.querySelector<HTMLElement>('#results')!;
const retry = document.querySelector<HTMLButtonElement>('#retry')!;
const more = document.querySelector<HTMLButtonElement>('#more')!;
const csv = document.querySelector<HTMLButtonElement>('#csv')!;
/** Not there where the edition has no introduction. */
const editorial = document.querySelector<HTMLElement>('#editorial');
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const counters = new Map(boxes.map((box) => [box, box.parentElement!.querySelector('[data-count]')!]));
const nameList = form.querySelector<HTMLSelectElement>('select[name=name]');
const kinds = [...new Set(boxes.map(({ name }) => name)), 'name'];
const base = form.dataset['base']!;
const address = bindToAddress(form);
/** Documents loaded at a time: each is a file. */
const batch = 50;

let engine: Promise<Engine> | undefined;
let names: Promise<NamePlaces> | undefined;
const load = () => (engine ??= loadEngine(base));
/** The places of names are loaded when a reader first uses them. */
const loadNames = () => (names ??= wantsNames() ? loadNamePlaces(base) : undefined) ?? {};
let concordance: typeof import('./concordance-view.ts') | undefined;
const loadConcordance = async () => {
  if (new FormData(form).get('view') === 'concordance') concordance ??= await import('./concordance-view.ts');
};
const wantsNames = () => nameList && (nameList.value || document.activeElement === nameList);
let latest = 0;
/** Whether the reader has changed the form, which then counts for more than the address. */
let changed = false;
/** What answers in the editors’ own words. It is not counted and not filtered. */
let fromEditors: DocumentHits[] = [];
/** How many terms the query has, of which not all may be looked for. */
let termCount = 0;

/** Shows the results for the form; a query that a newer one has overtaken is not asked, or its answer dropped. */
async function search(): Promise<void> {
  const question = ++latest;
  const all = parseQuery(input.value);
  const terms = all.slice(0, mostTerms);
  termCount = all.length;
  const loading = !engine || !retry.hidden;
  retry.hidden = more.hidden = true;
  if (!terms.some(({ without }) => !without)) {
    fromEditors = [];
    return show([], terms, {}, emptyQuery(terms));
  }
  if (loading) show([], [], {}, searchStatusWords.loading);
  await withErrorMessage(question, async () => {
    const order = new FormData(form).get('order') as DocumentOrder;
    const [{ find }, places] = await Promise.all([load(), loadNames(), loadConcordance()]);
    if (question !== latest) return;
    const whole = await find(terms, order);
    if (question !== latest) return;
    // Too many to load at once: the filtered documents come first, though the others are then not counted.
    const found = whole.waiting > batch ? await find(terms, order, Object.fromEntries(chosenOfDocuments())) : whole;
    const first = await found.next(1);
    if (question !== latest) return;
    fromEditors = []; // shown when nothing above them is still to come
    let complete = false;
    const rest = Promise.all([found.next(batch - 1), editorial ? whole.findEditorial() : []]).finally(
      () => (complete = true),
    );
    // The first hits are shown while the other documents load, but not for less than a frame, and not in place of one that has the focus.
    await Promise.race([rest, new Promise(requestAnimationFrame)]);
    const early = !complete && first.length > 0 && !results.contains(document.activeElement);
    if (question === latest && early) show(first, terms, places, status.textContent);
    const [others, ours] = await rest;
    if (question === latest) fromEditors = ours;
    answer(question, [...first, ...others], found, terms, places);
  });
}

/** Shows an answer, and offers to continue if there are more documents to load. */
function answer(question: number, hits: DocumentHits[], found: Answer, terms: Term[], places: NamePlaces): void {
  if (question !== latest) return;
  show(hits, terms, places, undefined, found.waiting);
  more.hidden = found.waiting === 0;
  more.onclick = () =>
    void withErrorMessage(question, async () =>
      answer(question, [...hits, ...(await found.next(batch))], found, terms, places),
    );
}

/** Reports that the index could not be loaded, and offers to try again. */
async function withErrorMessage(question: number, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    engine = names = undefined;
    if (question !== latest) return;
    fromEditors = [];
    show([], [], {}, searchStatusWords.failed);
    retry.hidden = false;
    more.hidden = true;
  }
}

/** The filters on whole documents, in the form that the index takes. */
const chosenOfDocuments = () =>
  [...choiceIn(new FormData(form))]
    .filter(([kind, values]) => isDocumentFilter(kind) && values.size > 0)
    .map(([kind, values]) => [kind, { any: [...values] }]);

const choiceIn = (data: FormData): ChosenFilters =>
  new Map(kinds.map((kind) => [kind, new Set(data.getAll(kind).map(String).filter(Boolean))]));

function emptyQuery(terms: Term[]): string {
  if (terms.length > 0) return withLeftOut(searchStatusWords.onlyWithout, termCount);
  return input.value.trim() ? searchStatusWords.noWord : '';
}

function show(found: DocumentHits[], terms: Term[], places: NamePlaces, instead?: string, waiting = 0): void {
  const data = new FormData(form);
  const { left, count } = applyFilters(found, choiceIn(data), kinds, places);
  const asked = found.length > 0;
  for (const [box, counter] of counters) {
    const counted = asked ? String(count(box.name, box.value)) : '';
    if (counter.textContent !== counted) counter.textContent = counted;
  }
  for (const option of names ? (nameList?.querySelectorAll<HTMLOptionElement>('[data-heading]') ?? []) : []) {
    option.text = `${option.dataset['heading']}${asked ? ` (${count('name', option.value)})` : ''}`;
  }

  const inLines = data.get('view') === 'concordance';
  const view = inLines ? concordance?.viewConcordance(left, terms, data.get('sort') as Order) : undefined;
  const paragraphs = left.reduce((sum, { passages }) => sum + passages.length, 0);
  const said = paragraphs
    ? view
      ? searchStatusWords.matches(view.count, paragraphs)
      : searchStatusWords.found(paragraphs, left.length)
    : nothing(terms, asked);
  const words = instead ?? withLeftOut(waiting ? searchStatusWords.waiting(said, waiting) : said, termCount);
  if (status.textContent !== words) status.textContent = words;

  form.className = inLines ? 'in-lines' : 'in-paragraphs';
  csv.onclick = view?.download ?? null;
  if (editorial) showEditorial(editorial, fromEditors);
  const links = () => [...results.querySelectorAll('a')];
  const focused = links().indexOf(document.activeElement as HTMLAnchorElement);
  results.replaceChildren(
    ...(inLines
      ? (view?.elements ?? [])
      : renderParagraphs(data.get('order') === 'relevance' ? sortByRelevance(left) : left, terms)),
  );
  links()[focused]?.focus(); // what was counted late must not take the reader back
}

function nothing(terms: Term[], narrowed: boolean): string {
  if (fromEditors.length > 0 && !narrowed) return searchStatusWords.onlyEditorial;
  if (narrowed) return searchStatusWords.noneUnderFilters;
  return terms.length > 1 ? searchStatusWords.noneWithAll : searchStatusWords.none(input.value.trim().slice(0, 60));
}

onSlashKey(() => input.focus());
nameList?.addEventListener('focus', () => void search());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  changed = true;
  void search().then(address.remember); // slower than the search itself: the hits come first
});
for (const intent of ['focusin', 'pointerover'] as const)
  form.addEventListener(intent, () => void load().catch(() => (engine = undefined)), { once: true });
retry.addEventListener('click', () => void search());

changed = address.begin();
void search().then(() => changed && address.remember());
// After a way back or a reload, the browser may fill in what the form once held.
// WebKit empties a field that takes no suggestions when it shows a page again, but only after it has said so.
addEventListener('pageshow', ({ persisted }) => {
  setTimeout(() => {
    if ((persisted || !changed) && address.recall()) void search();
  });
});
