import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { TakenAway, TakenFrom } from '../export-document.ts';
import { lines, teiHeader } from './header.ts';
import { editors, teiText } from './text.ts';

/** A document in TEI P5: header, text, and after it the lines of the source file that are not its text. */
export function tei(document: TakenAway, from: TakenFrom): string {
  const { data, text, apparatus, url } = document;
  const first = data.source.firstPage;
  const body = x('body', [
    '\n',
    ...(first ? [x('pb', { 'xml:id': `page-${first}`, n: String(first), resp: editors }), '\n'] : []),
    ...teiText(text, { readings: apparatus.readings, kinds: from.kinds, url }),
    '\n',
  ]);
  const root = lines('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': from.edition.language }, [
    teiHeader(document, from),
    lines('text', { 'xml:lang': data.language }, [body, back(document)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`;
}

/** Lines of the file that are not the document's text, word for word, each with its number in the file. */
function back({ source }: TakenAway): Element | undefined {
  if (source.matter.length === 0) return undefined;
  return lines('back', {}, source.matter.map(({ what, lines: words }) =>
    lines('div', { type: 'sourceMatter' }, [
      x('head', { resp: editors }, what),
      ...words.map(({ line, words: its }) => x('ab', { n: String(line) }, its.trim())),
    ]),
  ));
}
