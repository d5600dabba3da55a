import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { serializeXml } from '../../../src/downloads/xml.ts';

test.each([']]>', 'a ]]> b', ']]]>>', '<![CDATA[x]]>', '& < > " \' &amp; ]]&gt;', '--> <!-- ?>'])(
  '%s is well-formed in a text and an attribute, and read back as it was',
  (words) => {
    const parsed = XmlDocument.fromString(serializeXml(x('a', { b: words }, words)));
    expect(parsed.root.content).toBe(words);
    expect(parsed.get('@b')?.content).toBe(words);
    parsed.dispose();
  },
);
