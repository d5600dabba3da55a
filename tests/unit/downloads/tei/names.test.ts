import { expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { buildNameLists } from '../../../../src/downloads/tei/names.ts';
import { editionSchema } from '../../../../src/edition/edition-schema.ts';
import { nameSchema, type NameKind } from '../../../../src/edition/names.ts';

const edition = editionSchema.parse({ title: 'Letters', subtitle: 'Some.', method: 'None.', rights: 'None.' });
const from = { edition, url: new URL('https://example.org/reader/') };

/** The TEI of an entry of the index, without its list. */
const made = (kind: NameKind, entry: object): string => {
  const name = { ...nameSchema.parse({ id: '1903-strike', heading: 'A', gloss: 'B.', ...entry }), kind, file: '' };
  const [list] = buildNameLists([name], from);
  return toXml(list!.children, { closeEmptyElements: true, tightClose: true }).replaceAll('\n', '');
};

const uri = '<idno type="URI">https://example.org/reader/names/#1903-strike</idno>';

test.each<[kind: NameKind, entry: object, xml: string]>([
  [
    'persons',
    { dates: '1860?/1931', aliases: ['C'], forms: ['D', 'E'], viaf: 99 },
    '<person xml:id="name-1903-strike"><persName type="heading">A</persName><persName type="alias">C</persName><persName type="form">D</persName><persName type="form">E</persName>' +
      `${uri}<idno type="viaf">99</idno><birth when="1860" cert="medium">1860?</birth><death when="1931">1931</death><note type="gloss">B.</note></person>`,
  ],
  [
    'persons',
    { dates: '../1931-10' },
    `<person xml:id="name-1903-strike"><persName type="heading">A</persName>${uri}<death when="1931-10">October 1931</death><note type="gloss">B.</note></person>`,
  ],
  [
    'persons',
    { dates: '1931' },
    `<person xml:id="name-1903-strike"><persName type="heading">A</persName>${uri}<note type="dates"><date when="1931">1931</date></note><note type="gloss">B.</note></person>`,
  ],
  [
    'events',
    { direct: 'The A', dates: '1903-05/1903-06-02' },
    `<event xml:id="name-1903-strike" from="1903-05" to="1903-06-02"><eventName type="heading">A</eventName><eventName type="direct">The A</eventName>${uri}<note type="gloss">B.</note></event>`,
  ],
  [
    'events',
    { dates: '190X' },
    `<event xml:id="name-1903-strike" notBefore="1900-01-01" notAfter="1909-12-31"><eventName type="heading">A</eventName>${uri}<note type="gloss">B.</note></event>`,
  ],
  [
    'terms',
    {},
    `<item xml:id="name-1903-strike"><term type="heading">A</term>${uri}<note type="gloss">B.</note></item>`,
  ],
])('an entry among the %s, %j', (kind, entry, xml) => {
  expect(made(kind, entry)).toBe(xml);
});
