import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { emptyApparatus, type Apparatus } from '../document/apparatus';
import { Mistake } from '../document/mistake';
import { documentSchema, type DocumentData } from '../document/schema';

/** Whether a file is a document of the edition, and not a thread or another page in the editors’ words. */
export const isDocument = (file: VFile): boolean => file.data.astro?.frontmatter?.['source'] !== undefined;

/** What the frontmatter says of the source; Astro hands the plugins the YAML as written, so it is read anew. */
export function sourceOf(file: VFile): DocumentData['source'] {
  return documentSchema.shape.source.parse(file.data.astro?.frontmatter?.['source']);
}

/** The apparatus of the document being marked up, begun on first use. What is added to the frontmatter reaches the page. */
export function apparatusOf(file: VFile): Apparatus {
  const frontmatter = ((file.data.astro ??= {}).frontmatter ??= {});
  return (frontmatter['apparatus'] ??= emptyApparatus());
}

/** Stops with a mistake at a node's line. */
export function fail(file: VFile, node: Node | undefined, mistake: string, remedy: string): never {
  throw new Mistake({ file: file.path, line: node?.position?.start.line, mistake, remedy });
}
