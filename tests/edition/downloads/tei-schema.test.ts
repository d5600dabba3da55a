import { load } from 'cheerio';
import * as libxml from 'libxml2-wasm';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../../build.ts';

/** Marked as deprecated, since libxml2 means to drop RELAX NG in a version to come; ours is fixed, and has it. */
const relaxNg = libxml['RelaxNGValidator'];
const { XmlDocument } = libxml;

/** All TEI files of both editions. */
const files = [sites.root, sites.fixture].flatMap(({ folder }) =>
  globSync('{documents/*,names}.tei.xml', { cwd: folder }).map(
    (path) => [path, readFileSync(join(folder, path), 'utf8')] as const,
  ),
);

const namesIn = (xml: string): string[] => [...xml.matchAll(/<(\w+)/g)].map(([, name]) => name!);

/**
 * TEI All, P5 4.12.0, with `notAllowed` for every element that none of the files has: their validity is the same, and
 * the schema is read in a second, not in half a minute.
 */
function schemaFor(xml: string[]) {
  const used = new Set(xml.flatMap(namesIn));
  const $ = load(readFileSync('tests/fixtures/tei_all.rng', 'utf8'), { xml: true });
  $('element').each((_, element) => {
    if (!used.has($(element).attr('name')!)) $(element).replaceWith('<notAllowed/>');
  });
  return relaxNg.fromDoc(XmlDocument.fromString($.xml()));
}

const schema = schemaFor(files.map(([, xml]) => xml));

/** What the schema has against a file. */
function complaints(xml: string): string {
  try {
    schema.validate(XmlDocument.fromString(xml));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(files)('%s is valid TEI', (_, xml) => {
  expect(complaints(xml)).toBe('');
});

describe('the schema refuses', () => {
  const [, xml] = files.find(([path]) => path.includes('harbour-master'))!;

  test.each([
    ['an element in the wrong place', xml.replace('</p>', '<head>x</head></p>')],
    ['an attribute that there is not', xml.replace('<pb ', '<pb page="1" ')],
    ['a value that there is not', xml.replace('cert="medium"', 'cert="rather"')],
    ['an id given twice', xml.replace('xml:id="p-2"', 'xml:id="p-1"')],
    ['an element that TEI does not have', xml.replace('<body>', '<body><bogus/>')],
  ])('%s', (_, spoilt) => {
    expect(spoilt).not.toBe(xml);
    expect(complaints(spoilt)).not.toBe('');
  });
});
