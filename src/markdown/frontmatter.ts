import { createApparatus, type Apparatus } from '../apparatus/apparatus.ts';

type Frontmatter = Record<string, unknown>;

/**
 * What is made of a document or thread travels to the page in the frontmatter, the only part of a module that Astro
 * passes on unchanged. No key that an editor may write has these names.
 */
interface Rendered {
  html: string;
  apparatus: Apparatus;
}

/** The apparatus in the frontmatter of a text that is being marked up, created on first use. */
export function apparatusIn(frontmatter: Frontmatter): Apparatus {
  return ((frontmatter as Partial<Rendered>).apparatus ??= createApparatus());
}

/** The frontmatter of a text, with the text as HTML. */
export const withHtml = (frontmatter: Frontmatter, html: string): Frontmatter => ({ ...frontmatter, html });

/** The text as HTML, and what the plugins learned about it. A thread has no apparatus but its references. */
export function readRendered(frontmatter: Frontmatter): Rendered {
  return { html: (frontmatter as unknown as Rendered).html, apparatus: apparatusIn(frontmatter) };
}
