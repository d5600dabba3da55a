import { x } from 'xastscript';
import type { Name } from '../../edition/names.ts';
import { archiveWords } from '../../words/words.ts';
import type { ExportContext } from '../export-document.ts';
import { buildNameLists } from '../tei/names.ts';
import { onLines } from '../tei/on-lines.ts';
import { serializeXml } from '../xml.ts';

/** The index as a TEI file of its own: a header, and a list of the names of each kind. */
export function indexToTei(names: Name[], from: ExportContext): string {
  const { edition, url } = from;
  const header = onLines('teiHeader', {}, [
    onLines('fileDesc', {}, [
      x('titleStmt', [x('title', archiveWords.indexOf(edition.title))]),
      onLines('publicationStmt', {}, [
        x('authority', edition.editors.length > 0 ? edition.editors.join(', ') : edition.title),
        x('idno', { type: 'URI' }, new URL('names/', url).href),
        x('availability', [x('p', edition.rights)]),
      ]),
      x('sourceDesc', [x('p', archiveWords.indexSource)]),
    ]),
  ]);
  const root = onLines('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': edition.language }, [
    header,
    onLines('text', {}, [onLines('body', {}, buildNameLists(names, from))]),
  ]);
  return serializeXml(root, { closeEmptyElements: true, tightClose: true });
}
