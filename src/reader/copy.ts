import { copyWords } from '../words/words.ts';

/** Copies text and says so on the pressed button; without a clipboard, shows the text to copy by hand. */
export async function copyText(words: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    button.textContent = copyWords.copied;
  } catch {
    button.textContent = words;
  }
}
