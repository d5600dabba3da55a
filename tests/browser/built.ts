import { load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../build.ts';

/** The addresses of all pages of a built edition. */
export function pages({ folder } = sites.fixture): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The addresses of the documents of the invented edition. */
export const documents = (): string[] => pages().filter((address) => address.startsWith('/documents/'));

/** The file of a page of a built edition. */
export const file = (address: string, { folder } = sites.fixture): string =>
  join(folder, address, address.endsWith('/') ? 'index.html' : '');

/** The HTML of a page of the invented edition as it was built. */
export const html = (address: string) => load(readFileSync(file(address), 'utf8'));

/** A paragraph or a note of the source, as the built page has it. */
export interface Block {
  /** `/documents/…/#p-3` */
  address: string;
  /** What the source says there; numbers of notes and printed pages are left out. */
  words: string;
}

/** Everything that a search may find in a document. */
export function blocks(address: string): Block[] {
  const $ = html(address);
  $('sup, [role=doc-pagebreak], [data-editorial]').remove();
  return $('[data-transcription] [id^=p-], [data-series=source] li:has([data-note])')
    .get()
    .map((block) => ({
      address: `${address}#${block.attribs['id']}`,
      words: ($(block).has('[data-note]').length > 0 ? $(block).find('[data-note]') : $(block))
        .text()
        .replace(/\s+/g, ' ')
        .trim(),
    }));
}

/** The citation of a place of a document in a style, in words, by the canonical address whatever served the page. */
export function citedAt(address: string, place: string, anchor: string, style = 'chicago'): string {
  const $ = html(address);
  const url = $('link[rel=cite-as]').attr('href')!;
  const at = $(`.${style} [data-at]`).attr('data-at')!.replace('{}', place).replace(url, `${url}#${anchor}`);
  return load(at).text();
}

/** Words as they stand within quotation marks. */
export const withTurnedMarks = (words: string): string =>
  words
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
