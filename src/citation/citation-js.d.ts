/** The parts of citation-js that we use; it ships no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: object[];
    format(output: 'bibliography' | 'citation', options: { style: string; lang: string; format: 'html' | 'text' }): string;
    format(output: 'biblatex'): string;
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: { add(name: string, csl: string): void } };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
