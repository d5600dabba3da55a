import type { Root } from 'mdast';
import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { readDefaults } from '../edition/documents/defaults.ts';
import { withoutToDos } from '../edition/documents/to-do.ts';

/**
 * Completes the frontmatter of a document with what the edition says for all documents, and takes out what is still to
 * do, before any other plugin reads it.
 * @param content the edition's folder
 */
export function remarkDefaults({ content }: { content: string }) {
  return (_: Root, file: VFile): void => {
    const keys = file.data.astro?.frontmatter;
    if (keys && /^documents[\\/]/.test(relative(content, file.path)))
      for (const [key, value] of Object.entries(readDefaults(content).complete(keys))) keys[key] = withoutToDos(value);
  };
}
