/** The choice of paper: as the machine has it, light or dark; kept where the browser lets us. */
const root = document.documentElement;
const choice = document.querySelector<HTMLSelectElement>('#theme')!;

choice.value = root.dataset['theme'] ?? 'auto';
choice.addEventListener('change', () => {
  const { value } = choice;
  if (value === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = value;
  try {
    if (value === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', value);
  } catch {
    // Storage may be off: the choice then holds for this page.
  }
});

export {};
