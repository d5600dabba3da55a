import { toText } from '../citation/styles/html.ts';
import { copyWords } from '../words/words.ts';

/**
 * Copies HTML, with the same as plain text beside it, and says so on the pressed button; without a clipboard, shows the
 * text to copy by hand.
 */
export async function copyHtml(html: string, button: HTMLElement): Promise<void> {
  const words = toText(html);
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...blob('text/plain', words), ...blob('text/html', html.replaceAll('\n', '<br>')) }),
    ]);
    button.textContent = copyWords.copied;
  } catch {
    button.textContent = words;
  }
}
