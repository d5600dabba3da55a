/** The parts of citation-js that we use; it ships no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: { id: string }[];
    format(output: 'bibliography', options: { style: string; lang: string; format: 'html' | 'text' }): string;
    format(output: 'biblatex'): string;
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        styles: { add(name: string, csl: string): void };
        /** Citeproc’s own, for the items and in the style that are given. */
        engine(
          items: object[],
          style: string,
          lang: string,
          format: 'html' | 'text',
        ): { makeCitationCluster(items: { id: string }[]): string };
      };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
