import { concordance, sortLines, toCsv, type Order } from '../search/concordance';
import { loadEngine, type DocumentHits, type Engine } from '../search/engine';
import { byRelevance, narrow, type Choice, type NamePlaces } from '../search/narrowing';
import { parseQuery, type Term } from '../search/query';
import { concordanceView, landing, paragraphsView } from './search-view';

/** The search page: the address holds the whole query; results are paragraphs, or a concordance of their hits. */
const form = document.querySelector<HTMLFormElement>('#search')!;
const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
const status = document.querySelector<HTMLElement>('[data-search-status]')!;
const results = document.querySelector<HTMLElement>('#results')!;
const retry = document.querySelector<HTMLButtonElement>('#retry')!;
const csv = document.querySelector<HTMLButtonElement>('#csv')!;
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const nameList = form.querySelector<HTMLSelectElement>('select[name=name]');
const kinds = [...new Set(boxes.map(({ name }) => name)), 'name'];
const base = form.dataset['base']!;

let engine: Promise<Engine> | undefined;
let names: Promise<NamePlaces> | undefined;
const load = () => (engine ??= loadEngine(base));
/** Where names stand is loaded when a reader first turns to them. */
const loadNames = () => (names ??= wantsNames() ? fetch(`${base}names.json`).then((answer) => answer.json() as Promise<NamePlaces>) : undefined) ?? {};
const wantsNames = () => nameList && (nameList.value || document.activeElement === nameList);
let latest = 0;

/** Shows what the form asks for; an answer that comes after a newer question is dropped. */
async function search(): Promise<void> {
  const question = ++latest;
  const terms = parseQuery(input.value);
  retry.hidden = true;
  if (!terms.some(({ without }) => !without)) return show([], terms, {}, emptyQuery(terms));
  if (!engine) status.textContent = 'Loading the index…';
  try {
    const [found, places] = await Promise.all([load().then(({ find }) => find(terms)), loadNames()]);
    if (question === latest) show(found, terms, places);
  } catch {
    engine = names = undefined;
    if (question !== latest) return;
    show([], [], {}, 'The search index could not be loaded. Check the connection, then try again; the documents can be read without it.');
    retry.hidden = false;
  }
}

function emptyQuery(terms: Term[]): string {
  if (terms.length > 0) return 'Add a word to look for: a hyphen before a word only takes paragraphs away.';
  return input.value.trim() ? 'Type a letter or a digit: there is nothing to look for in this.' : '';
}

function show(found: DocumentHits[], terms: Term[], places: NamePlaces, instead?: string): void {
  const data = new FormData(form);
  const choice: Choice = new Map(kinds.map((kind) => [kind, new Set(data.getAll(kind).map(String).filter(Boolean))]));
  const { left, count } = narrow(found, choice, kinds, places);
  const asked = found.length > 0;
  for (const box of boxes) box.parentElement!.querySelector('[data-count]')!.textContent = asked ? String(count(box.name, box.value)) : '';
  for (const option of nameList?.querySelectorAll<HTMLOptionElement>('option[value]:not([value=""])') ?? []) {
    option.text = `${option.dataset['heading']}${asked && names ? ` (${count('name', option.value)})` : ''}`;
  }

  const paragraphs = left.reduce((sum, { passages }) => sum + passages.length, 0);
  const words = instead ?? (paragraphs ? `${many(paragraphs, 'paragraph')} in ${many(left.length, 'document')}` : nothing(terms, asked));
  if (status.textContent !== words) status.textContent = words;

  const inLines = data.get('view') === 'concordance';
  const lines = inLines ? sortLines(concordance(left), data.get('sort') as Order) : [];
  form.classList.toggle('in-lines', inLines);
  csv.onclick = () => download(toCsv(lines, ({ url, passage }) => new URL(landing(url, passage, []), location.href).href.replace('?#', '#')));
  results.replaceChildren(...(inLines ? (lines.length > 0 ? [concordanceView(lines, terms)] : []) : paragraphsView(data.get('order') === 'relevance' ? byRelevance(left) : left, terms)));
}

const many = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

function nothing(terms: Term[], narrowed: boolean): string {
  if (narrowed) return 'No paragraph under these filters. Others have it: change the filters to see them.';
  return terms.length > 1 ? 'No paragraph has all of this. Try fewer words.' : 'No paragraph has this. Try another form of the word, or a shorter phrase.';
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' })); // the mark tells spreadsheets that it is UTF-8
  link.download = 'concordance.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Puts the form into the address, but for what stands as the page comes, so that it can be shared. */
function remember(): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) query.append(name, String(value).trim());
  for (const name of new Set(query.keys())) if (String(query.getAll(name)) === standing.get(name)) query.delete(name);
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
}

const standing = new Map<string, string>();
for (const name of new Set(new FormData(form).keys())) standing.set(name, String(new FormData(form).getAll(name)));

/** Fills the form from the address. */
function recall(): void {
  const query = new URLSearchParams(location.search);
  form.reset();
  for (const name of new Set(query.keys())) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'checkbox' || field.type === 'radio') (field as HTMLInputElement).checked = query.getAll(name).includes(field.value);
      else field.value = query.get(name)!;
    }
  }
  for (const list of form.querySelectorAll('select')) if (list.selectedIndex < 0) list.selectedIndex = 0;
}

nameList?.addEventListener('focus', () => void search());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  remember();
  void search();
});
for (const intent of ['focusin', 'pointerover'] as const) form.addEventListener(intent, () => void load().catch(() => (engine = undefined)), { once: true });
retry.addEventListener('click', () => void search());
addEventListener('pageshow', () => {
  recall();
  void search();
});
