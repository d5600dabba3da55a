import { toXml, type Options } from 'xast-util-to-xml';

/**
 * Writes a tree as an XML file, after its declaration and what else goes before the root. The library leaves `]]>` as it
 * is, which may stand nowhere in XML but at the end of a CDATA section.
 */
export function serializeXml(root: Parameters<typeof toXml>[0], options: Options = {}, before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${before}${toXml(root, options).replaceAll(']]>', ']]&gt;')}\n`;
}
