import { onSlashKey } from './slash.ts';

/**
 * The field in the head of a page. `/` goes to it, and on a narrow page the link to the search page opens it; what
 * shows results below it is loaded on first use.
 */
const form = document.querySelector<HTMLFormElement>('header form')!;
const field = form.querySelector('input')!;
let prepared: Promise<void> | undefined;
const prepare = () => (prepared ??= import('./quick-search.ts').then(({ startQuickSearch }) => startQuickSearch(form)));

function open(): void {
  form.classList.add('open');
  field.focus();
}

onSlashKey(open);
document.querySelector('.to-search')!.addEventListener('click', (event) => {
  event.preventDefault();
  open();
});
for (const intent of ['focusin', 'pointerover'] as const) form.addEventListener(intent, prepare, { once: true });
if (form.contains(document.activeElement)) void prepare(); // the reader was there before this script
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!field.value && !form.contains(relatedTarget as Node | null)) form.classList.remove('open');
});
