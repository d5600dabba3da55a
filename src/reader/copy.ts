/** Copies words and says so on the button that was pressed; without a clipboard it shows them, to be copied by hand. */
export async function copyText(words: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    button.textContent = 'Copied';
  } catch {
    button.textContent = words;
  }
}
