import type { Element, Properties } from 'hast';

/**
 * How the markup of a text tells the source’s words from the editors’, for the plugins that write it and for all that
 * read it: in a tree, and with CSS selectors in the browser.
 */

/** Marks the element that holds the text, without its notes. */
export const transcriptionMark: Properties = { dataTranscription: '' };

/** The selector for that element. */
export const transcription = '[data-transcription]';

/** Words of the editors, which the source does not have. */
export const editorial: Properties = { dataEditorial: '' };

/** For an element whose words are not those of the source, or that has none: the characters that the source has there. */
export const inSource = (characters: string): Properties => ({ dataSource: characters });

export const isTranscription = ({ properties }: Element): boolean => properties['dataTranscription'] !== undefined;

export const isEditorial = ({ properties }: Element): boolean => properties['dataEditorial'] !== undefined;

/** The characters of the source that an element replaces; `undefined` if its own words are the source’s. */
export function charactersInSource({ properties: { dataSource } }: Element): string | undefined {
  return dataSource === undefined ? undefined : String(dataSource);
}

/** Selectors of what is set among the words of text and notes but is not part of them. */
export const besideText = [
  '[data-editorial]',
  'sup:not(.raised)', // numbers of notes
  '[role="doc-pagebreak"]',
  '[role="doc-backlink"]',
  '.note-label',
];

/** Whether an element is one of `besideText`. */
export function isBesideText(element: Element): boolean {
  const { role, className } = element.properties;
  return (
    isEditorial(element) ||
    (element.tagName === 'sup' && String(className) !== 'raised') ||
    role === 'doc-pagebreak' ||
    role === 'doc-backlink' ||
    String(className) === 'note-label'
  );
}
