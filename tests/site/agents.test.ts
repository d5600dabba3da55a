import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';
import { collapse } from '../built/rebuild.ts';

/** A letter of two people and a body to two others, translated, in a collection with two editors. */
const slug = 'request-for-gravel';
const { $ } = documentsOf(sites.fixture).find((document) => document.slug === slug)!.page;
const file = (end: string) => readFileSync(join(sites.fixture.folder, `documents/${slug}.${end}`), 'utf8');
const tei = load(file('tei.xml'), { xml: true });
const markup = (selector: string) =>
  tei(selector)
    .toArray()
    .map((node) => tei.html(node));

it('has a line for each on the page, with the office beside the name and how it is known', () => {
  const facts = $('.document footer dt')
    .toArray()
    .map((node) => `${$(node).text()}: ${collapse($(node).next('dd').text())}`);
  expect(facts).toEqual(
    expect.arrayContaining([
      'Author: Greta Holm, Surveyor of Roads',
      expect.stringMatching(/^Author: Ludo van Tromp Jr\. \(inferred by the editors\) ?The second hand is like his\.$/),
      'Author: Board of Lights, Northern Division',
      'Addressee: Council of the Outer Roads, Saltmere',
      expect.stringMatching(/^Addressee: The Bishop \(confirmed/),
      'Translator: Ann Reed',
    ]),
  );
});

it('tells persons from bodies in TEI, and authors from translators and editors', () => {
  expect(markup('titleStmt > author, titleStmt > editor')).toEqual([
    '<author><persName><forename>Greta</forename> <surname>Holm</surname></persName>, <roleName>Surveyor of Roads</roleName></author>',
    '<author cert="medium"><persName><forename>Ludo</forename> <nameLink>van</nameLink> <surname>Tromp</surname> <genName>Jr.</genName></persName><note type="certainty" resp="#editors">The second hand is like his.</note></author>',
    '<author><orgName>Board of Lights, Northern Division</orgName></author>',
    '<editor role="translator"><persName><forename>Ann</forename> <surname>Reed</surname></persName></editor>',
  ]);
  expect(markup('sourceDesc editor[role="editor"]')).toHaveLength(2);
  expect(markup('correspAction[type="sent"] > :not(date)')).toHaveLength(3);
  expect(markup('correspAction[type="received"] > *')).toEqual([
    '<orgName>Council of the Outer Roads, Saltmere</orgName>',
    '<name cert="high">The Bishop<note type="certainty" resp="#editors">He is named on the envelope.</note></name>',
  ]);
});

it('names in the book who is certain, with roles', () => {
  const opf = load(
    strFromU8(unzipSync(readFileSync(join(sites.fixture.folder, 'edition.epub')))['EPUB/package.opf']!),
    {
      xml: true,
    },
  );
  const agents = opf('[id^="agent-"]')
    .toArray()
    .map((node) => {
      const about = (property: string) => opf(`[refines="#${node.attribs['id']}"][property="${property}"]`).text();
      return [node.name, opf(node).text(), about('role'), about('file-as')];
    });
  expect(agents).toEqual(
    expect.arrayContaining([
      ['dc:contributor', 'Greta Holm', 'aut', 'Holm, Greta'],
      ['dc:contributor', 'Board of Lights, Northern Division', 'aut', ''],
      ['dc:contributor', 'Ann Reed', 'trl', 'Reed, Ann'],
      ['dc:contributor', 'Records Society, Committee and Council', 'edc', ''],
    ]),
  );
  expect(agents.map(([, name]) => name)).not.toContain('Ludo van Tromp Jr.');
});

it('is found under each of its authors', () => {
  const authors = $('[data-pagefind-filter="author[content]"]')
    .toArray()
    .map(({ attribs }) => attribs['content']);
  expect(authors).toEqual(['Greta Holm', 'Ludo van Tromp Jr.', 'Board of Lights, Northern Division']);
});
