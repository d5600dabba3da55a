import { formatPlace } from '../../apparatus/format-place.ts';
import { loadEngine, type DocumentHits, type Engine } from '../engine.ts';
import { partOfDocument } from '../narrowing.ts';
import type { Passage } from '../passages.ts';
import { mostTerms, parseQuery, type Term } from '../query.ts';
import { shorten } from '../shorten.ts';
import { createCombobox } from './combobox.ts';
import { renderExcerpt, hitAddress } from './hit.ts';
import { withLeftOut } from './left-out.ts';
import { adoptStyle } from '../../styles/adopt-style.ts';
import style from '../../styles/quick-search.css?inline';
import { quickSearchWords } from '../../words/words.ts';

adoptStyle(style);

/** How many hits are shown, and how many documents are loaded for them. */
const enough = { hits: 6, documents: 6 };

/**
 * Shows results below the search field in the header while a reader types. On the page of a document its own hits come
 * first. Enter without a choice goes to the search page, as it does without this script.
 */
export function startQuickSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input')!;
  const { say } = createCombobox(form, field);
  const base = form.getAttribute('action')!.replace(/search\/$/, '');
  const here = document.querySelector<HTMLElement>('.text')?.dataset['slug'];
  let engine: Promise<Engine> | undefined;
  let latest = 0;

  /**
   * The documents with hits: the open one, then others by date, up to the limits, and whether the search page has more.
   * @returns nothing for a query that a newer one has overtaken, as soon as that is known
   */
  const look = async (
    terms: Term[],
    question: number,
  ): Promise<{ hits: DocumentHits[]; more: boolean } | undefined> => {
    const { find } = await (engine ??= loadEngine(base));
    const hits: DocumentHits[] = [];
    if (here) {
      if (question !== latest) return;
      hits.push(...(await (await find(terms, 'date', { document: { any: [here] } })).next(1)));
    }
    if (question !== latest) return;
    const found = await find(terms);
    for (let seen = 0; found.waiting > 0 && seen < enough.documents && count(hits) < enough.hits; seen++) {
      if (question !== latest) return;
      const others = await found.next(1);
      hits.push(...others.filter(({ fragment: { filters } }) => !filters['document']!.includes(here ?? '')));
    }
    const more = hits.length > 0 || found.waiting > 0 || (await found.findEditorial()).length > 0;
    return question === latest ? { hits, more } : undefined;
  };

  const answer = async () => {
    const question = ++latest;
    const all = parseQuery(field.value);
    const terms = all.slice(0, mostTerms);
    if (!terms.some(({ without }) => !without))
      return say(all.length > mostTerms ? withLeftOut(quickSearchWords.onlyWithout, all.length) : '');
    if (!engine) say(quickSearchWords.loading);
    try {
      const found = await look(terms, question);
      if (!found) return;
      const groups = inGroups(found.hits, terms, here);
      const none = found.more ? quickSearchWords.noneHere : quickSearchWords.none(field.value.trim().slice(0, 60));
      say(withLeftOut(groups.length > 0 ? quickSearchWords.all : none, all.length), groups);
    } catch {
      engine = undefined;
      if (question === latest) say(quickSearchWords.failed);
    }
  };

  // A query too long for an address would get no page.
  form.addEventListener('formdata', ({ formData }) => formData.set(field.name, shorten(field.value)));
  for (const moment of ['input', 'focus'] as const) field.addEventListener(moment, () => void answer());
  if (document.activeElement === field) void answer();
  form.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('a');
    if (option?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.blur();
    location.hash = option.hash; // the paragraph becomes the target; its query needs no new page
    history.replaceState(null, '', option.href);
    void import('./landing.ts').then(({ showHitBar }) => showHitBar(new URLSearchParams(option.search).getAll('find')));
  });
}

const count = (documents: DocumentHits[]): number => documents.reduce((sum, { passages }) => sum + passages.length, 0);

/** The first hits, grouped by document; editors' notes are shown on the search page only. */
function inGroups(documents: DocumentHits[], terms: Term[], here?: string): HTMLElement[] {
  let left = enough.hits;
  return documents.flatMap((document) => {
    const passages = document.passages.filter((passage) => partOfDocument(passage) !== 'editors').slice(0, left);
    left -= passages.length;
    const { filters, meta } = document.fragment;
    const name = filters['document']!.includes(here ?? '')
      ? quickSearchWords.inThisDocument
      : `${meta['number']} · ${meta['title']}`;
    return passages.length > 0
      ? [
          group(
            name,
            passages.map((passage) => option(document, passage, terms)),
          ),
        ]
      : [];
  });
}

function group(name: string, options: HTMLElement[]): HTMLElement {
  const heading = Object.assign(document.createElement('p'), {
    className: 'label',
    ariaHidden: 'true',
    textContent: name,
  });
  const made = Object.assign(document.createElement('div'), { role: 'group', ariaLabel: name });
  made.append(heading, ...options);
  return made;
}

function option(hits: DocumentHits, passage: Passage, terms: Term[]): HTMLElement {
  const place = Object.assign(document.createElement('span'), {
    className: 'soft',
    textContent: formatPlace(passage.id, passage.page),
  });
  const made = Object.assign(document.createElement('a'), {
    role: 'option',
    tabIndex: -1,
    href: hitAddress(hits, passage, terms),
  });
  made.append(place, ' ', ...renderExcerpt(passage, 6));
  return made;
}
