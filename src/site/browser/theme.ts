import { themeWords } from '../../words/words.ts';

/** The switch between light and dark paper; the choice is remembered where the browser lets us. */
const button = document.querySelector<HTMLButtonElement>('#theme')!;
const root = document.documentElement;
const isDark = () =>
  (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const label = () => {
  button.textContent = isDark() ? themeWords.light : themeWords.dark;
  button.ariaLabel = isDark() ? themeWords.lightPaper : themeWords.darkPaper;
};

button.addEventListener('click', () => {
  root.dataset['theme'] = isDark() ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset['theme']);
  } catch {
    // Storage may be off: the choice then holds for this page.
  }
  label();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
label();
