import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readEditionLanguage } from '../words/edition-language.ts';
import { interfaceLanguage, langWithin } from '../words/languages.ts';

/**
 * Says of what stands within a text and is in another language than it which that is: the editors’ notes and words are in
 * that of the edition, headings and labels in that of the interface. In: a document, marked up. Out: the same with
 * `lang` on these.
 * @param content the edition’s folder
 */
export function rehypeLanguages({ content }: { content: string }) {
  const edition = readEditionLanguage(content);
  return (tree: Root, file: VFile): void => {
    const language = file.data.astro?.frontmatter?.['language'];
    if (typeof language !== 'string') return; // which is reported
    const ofLabels = langWithin(interfaceLanguage(edition), language);
    const ofEditors = langWithin(edition, language);
    if (!ofLabels && !ofEditors) return;
    visit(tree, 'element', ({ properties }) => {
      const { ariaLabel, dataSeries, dataEditorial, lang } = properties;
      if (dataSeries === 'source') properties['lang'] = language;
      else if (ariaLabel) properties['lang'] = ofLabels;
      else if (dataSeries || (dataEditorial !== undefined && !lang)) properties['lang'] = ofEditors;
    });
  };
}
