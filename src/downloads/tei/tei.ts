import type { Element } from 'xast';
import { x } from 'xastscript';
import { toPageAnchor } from '../../apparatus/page-label.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { serializeXml } from '../xml.ts';
import { buildTeiHeader } from './header.ts';
import { onLines } from './on-lines.ts';
import { buildStandOff } from './stand-off.ts';
import { editorsId, folioId, buildTeiText } from './text.ts';

/** A document in TEI P5: header, what points into the text, the text, and after it the lines of the source file that are not its text. */
export function toTei(document: ExportedDocument, from: ExportContext): string {
  const { data, text, apparatus, url } = document;
  const first = data.source.firstPage;
  const { firstFolio } = apparatus.source;
  const whose = firstFolio ? { corresp: `#${folioId(firstFolio)}` } : { resp: editorsId };
  const body = x('body', [
    '\n',
    ...(first ? [x('pb', { 'xml:id': toPageAnchor(first), n: first, ...whose }), '\n'] : []),
    ...buildTeiText(text, { ...apparatus, names: from.names, url }),
    '\n',
  ]);
  const root = onLines('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': from.edition.language }, [
    buildTeiHeader(document, from),
    buildStandOff(document, from),
    onLines('text', { 'xml:lang': data.language }, [body, back(document)]),
  ]);
  return serializeXml(root, { closeEmptyElements: true, tightClose: true });
}

/** Lines of the file that are not the document's text, word for word, each with its number in the file. */
function back({ apparatus: { source } }: ExportedDocument): Element | undefined {
  if (source.matter.length === 0) return undefined;
  return onLines(
    'back',
    {},
    source.matter.map(({ what, lines: words, folios }) =>
      onLines('div', { type: 'sourceMatter' }, [
        x('head', { resp: editorsId }, what),
        ...words.map(({ line, words: its }) =>
          x('ab', { 'xml:id': folios && folioId(line), n: String(line) }, its.trim()),
        ),
      ]),
    ),
  );
}
