/**
 * The field in the head of every page. `/` goes to it and nothing else is taken from the keyboard; on a narrow page
 * the link to the search page opens it. What answers in place is loaded when a reader turns to it.
 */
const form = document.querySelector<HTMLFormElement>('header form');
const field = form?.querySelector('input') ?? document.querySelector<HTMLInputElement>('#search input[type=search]');
const link = document.querySelector<HTMLAnchorElement>('.to-search');
let asked: Promise<void> | undefined;
const prepare = () => (asked ??= import('./quick-search').then(({ quickSearch }) => quickSearch(form!)));

function open(event: Event): void {
  event.preventDefault();
  form?.classList.add('open');
  field?.focus();
}

document.addEventListener('keydown', (event) => {
  const writing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !writing && field) open(event);
});
if (form) {
  link?.addEventListener('click', open);
  for (const intent of ['focusin', 'pointerover'] as const) form.addEventListener(intent, prepare, { once: true });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!field!.value && !form.contains(relatedTarget as Node | null)) form.classList.remove('open');
  });
}
