import { shorten } from '../shorten.ts';

/**
 * Keeps a form and the address of its page in step, so that a search can be shared. Fields with their
 * default values are left out of the address.
 */
export function bindToAddress(form: HTMLFormElement) {
  const early = new FormData(form);
  form.reset();
  const defaults = new FormData(form);
  const isDefault = (name: string, values: FormDataEntryValue[]) => String(values) === String(defaults.getAll(name));

  /** Writes the form to the address; a long query is shortened. */
  const remember = (): void => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, shorten(String(value).trim()));
    for (const name of new Set(query.keys())) if (isDefault(name, query.getAll(name))) query.delete(name);
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
  };

  /**
   * Fills the form from the address.
   * @returns whether that changed it
   */
  const recall = (query = new URLSearchParams(location.search)): boolean => {
    const state = () => String([...new FormData(form)]);
    const before = state();
    form.reset();
    for (const name of new Set(query.keys())) {
      for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'checkbox' || field.type === 'radio')
          (field as HTMLInputElement).checked = query.getAll(name).includes(field.value);
        else field.value = query.get(name)!;
      }
    }
    for (const list of form.querySelectorAll('select')) if (list.selectedIndex < 0) list.selectedIndex = 0;
    return state() !== before;
  };

  /**
   * Fills the form from the address, but for what the reader had changed before this script ran. After a reload or a way
   * back, browsers fill in what the form once held; then only the query, which they leave out, is sure to be the reader’s.
   * @returns whether the reader had changed anything
   */
  const begin = (): boolean => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const names = visit?.type === 'navigate' ? new Set([...early.keys(), ...defaults.keys()]) : ['q'];
    const changed = [...names].filter((name) => !isDefault(name, early.getAll(name)));
    const query = new URLSearchParams(location.search);
    for (const name of changed) {
      query.delete(name);
      const values = early.getAll(name);
      for (const value of values.length > 0 ? values : ['']) query.append(name, String(value)); // '': no box is checked
    }
    recall(query);
    return changed.length > 0;
  };

  return { remember, recall, begin };
}
