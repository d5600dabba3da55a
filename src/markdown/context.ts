import { readFileSync } from 'node:fs';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Apparatus } from '../apparatus/apparatus.ts';
import { extractFrontmatter, validateYaml } from '../edition/check-yaml.ts';
import { Mistake } from '../edition/mistake.ts';
import { documentSchema, type DocumentData } from '../edition/document-schema.ts';
import { apparatusIn } from './frontmatter.ts';

/** Whether a file is a document of the edition, and not a thread or another page in the editors’ words. */
export const isDocument = (file: VFile): boolean => file.data.astro?.frontmatter?.['source'] !== undefined;

/** The source as the frontmatter describes it; parsed again here, since Astro gives plugins the raw YAML. */
export function getSource(file: VFile): DocumentData['source'] {
  return documentSchema.shape.source.parse(file.data.astro?.frontmatter?.['source']);
}

/** The apparatus of the document being marked up, created on first use. */
export function getApparatus(file: VFile): Apparatus {
  return apparatusIn(((file.data.astro ??= {}).frontmatter ??= {}));
}

/** The mistakes found so far in the document being marked up. They are thrown together at the end. */
export const getMistakes = (file: VFile): Mistake[] => (file.data['mistakes'] ??= []) as Mistake[];

/** Records a mistake at a node's line. The plugin continues, so that an editor sees all mistakes at once. */
export function report(file: VFile, node: Node | undefined, mistake: string, remedy: string): void {
  getMistakes(file).push(new Mistake({ file: file.path, line: node?.position?.start.line, mistake, remedy }));
}

/** The line of a key in the frontmatter; looked up only for a mistake. */
export const lineOfKey = (file: VFile, path: PropertyKey[]): number =>
  validateYaml(documentSchema, extractFrontmatter(readFileSync(file.path, 'utf8')) ?? '', 1, file.path).lineOf(path);
