import { quickSearchWords } from '../../words/words.ts';

/** A field whose answers appear in a list below it. */
export interface Combobox {
  /** Shows groups of options, with a sentence after them; nothing at all closes the list. Options are links. */
  say: (words: string, groups?: HTMLElement[]) => void;
}

/**
 * Turns a field into a combobox (ARIA Authoring Practices, list autocomplete with manual selection): the focus stays in
 * the field, arrow keys walk through the options, Enter follows one, Esc closes the list.
 * @param form holds the field and gets the list
 */
export function createCombobox(form: HTMLFormElement, field: HTMLInputElement): Combobox {
  const panel = document.createElement('div');
  const list = document.createElement('div');
  const status = document.createElement('p');
  let active = -1;

  panel.className = 'quick small';
  panel.hidden = true;
  Object.assign(list, { id: 'quick-hits', role: 'listbox', ariaLabel: quickSearchWords.hits });
  Object.assign(status, { role: 'status', className: 'soft' });
  panel.append(list, status);
  form.append(panel);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
  }))
    field.setAttribute(name, value);

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (index: number) => {
    active = index;
    const chosen = options()[index];
    for (const option of options()) option.ariaSelected = String(option === chosen);
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const say: Combobox['say'] = (words, groups = []) => {
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    status.textContent = words;
    panel.hidden = !words;
    field.ariaExpanded = String(groups.length > 0);
    options().forEach((option, index) => (option.id = `quick-${index}`));
    choose(-1);
  };

  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { length } = options();
    // After the last option comes the field itself, then the first option.
    if (step && length > 0) choose(((active + 1 + step + length + 1) % (length + 1)) - 1);
    else if (event.key === 'Enter' && active >= 0) options()[active]!.click();
    else if (event.key === 'Escape' && !panel.hidden) say('');
    else return;
    event.preventDefault();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) say('');
  });
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays in the field
  return { say };
}
