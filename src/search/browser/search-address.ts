/**
 * Keeps a form and the address of its page in step, so that a search can be shared. Fields with their
 * default values are left out of the address.
 */
export function bindToAddress(form: HTMLFormElement) {
  const checkedByDefault = new Map<string, string>();
  for (const name of new Set(new FormData(form).keys()))
    checkedByDefault.set(name, String(new FormData(form).getAll(name)));

  /** Writes the form to the address. */
  const remember = (): void => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, String(value).trim());
    for (const name of new Set(query.keys()))
      if (String(query.getAll(name)) === checkedByDefault.get(name)) query.delete(name);
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
  };

  /** Fills the form from the address. */
  const recall = (): void => {
    const query = new URLSearchParams(location.search);
    form.reset();
    for (const name of new Set(query.keys())) {
      for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'checkbox' || field.type === 'radio')
          (field as HTMLInputElement).checked = query.getAll(name).includes(field.value);
        else field.value = query.get(name)!;
      }
    }
    for (const list of form.querySelectorAll('select')) if (list.selectedIndex < 0) list.selectedIndex = 0;
  };

  return { remember, recall };
}
