import { describe, expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';
import { correspondence } from '../../../../src/downloads/tei/correspondence.ts';
import { sourceDesc } from '../../../../src/downloads/tei/source.ts';
import { editionSchema } from '../../../../src/edition/edition-schema.ts';
import { name } from '../../apparatus/name.ts';
import { letter } from '../../letter.ts';

const edition = editionSchema.parse({ title: 'Letters', subtitle: 'Some.', method: 'None.', rights: 'None.' });
const names = new Map(
  [
    name('tarn', ['H. Tarn'], { heading: 'Tarn, Hester' }),
    name('board', [], { heading: 'Harbour Board', kind: 'organisations' }),
    name('harbour', [], { heading: 'Harbour', kind: 'places' }),
  ].map((entry) => [entry.id, entry]),
);
const written = (tree: Element) => toXml(tree, { closeEmptyElements: true, tightClose: true }).replaceAll('\n', '');

describe('the source in TEI', () => {
  const source = (more: object) => written(sourceDesc({ data: letter(more) }, { edition }));

  test('of an article in a periodical', () => {
    const publishedIn = { title: 'Quarterly', periodical: true, volume: '7', issue: '2', date: '1956', pages: '3–4' };
    expect(source({ publishedIn })).toContain(
      '<monogr><title level="j" type="main">Quarterly</title><imprint><date when="1956">1956</date><biblScope unit="volume">7</biblScope><biblScope unit="issue">2</biblScope><biblScope unit="page">3–4</biblScope></imprint></monogr>',
    );
  });

  test('of a section of a chapter, translated, in a book that is inferred', () => {
    const publishedIn = {
      title: 'Records',
      volume: '2',
      volumeTitle: 'Lamps',
      chapter: 3,
      chapterTitle: 'Glass',
      editors: ['Quill, Ada'],
      publisher: 'The Mole Press',
      place: 'Saltmere',
      isbn: '1-2',
      certainty: 'inferred',
      reason: 'The wording matches.',
    };
    const made = source({ publishedIn, translator: { family: 'Reed', given: 'Ann' }, title: 'Oil' });
    expect(made).toMatch(
      /<analytic><title level="a" type="main">Oil<\/title><title level="a" type="chapter">Glass<\/title><author.*<editor role="translator"><persName><forename>Ann<\/forename> <surname>Reed<\/surname><\/persName><\/editor><\/analytic>/,
    );
    expect(made).toMatch(
      /<monogr cert="medium"><title level="m" type="main">Records<\/title><title level="m" type="volume">Lamps<\/title><idno type="ISBN">1-2<\/idno><editor role="editor"><persName><forename>Ada<\/forename> <surname>Quill<\/surname><\/persName><\/editor><note type="certainty" resp="#editors">The wording matches.<\/note><imprint><pubPlace>Saltmere<\/pubPlace><publisher>The Mole Press<\/publisher><date [^>]*>[^<]*<\/date><biblScope unit="volume">2<\/biblScope><biblScope unit="chapter">3<\/biblScope><\/imprint>/,
    );
  });

  test('of an unpublished paper in an archive', () => {
    const sourceNote = { citation: 'A box.', access: 'Seen.', archive: 'Record Office', shelfmark: 'RO 7/2' };
    const made = source({ sourceNote, titleSupplied: true });
    expect(made).toContain('<monogr><title level="u"><supplied resp="#editors">');
    expect(made).not.toContain('<analytic>');
    expect(made).toContain(
      '<msDesc><msIdentifier><repository>Record Office</repository><idno type="shelfmark">RO 7/2</idno></msIdentifier></msDesc>',
    );
  });
});

describe('who wrote to whom in TEI', () => {
  const sent = (author: object, recipient: object) =>
    written(correspondence({ data: letter({ author, recipient }) }, { edition, names })!);

  test.each([
    ['a person of the index, whose name has parts', { family: 'Tarn', given: 'Hester' }, 'persName ref="#name-tarn"'],
    ['a person of the index, by a form of the texts', { name: 'H. Tarn' }, 'persName ref="#name-tarn"'],
    ['a person who is not in it', { family: 'Wick', given: 'Ambrose' }, 'persName'],
    ['a body of the index', { body: 'Harbour Board' }, 'orgName ref="#name-board"'],
    ['a name of which the index has no article', { name: 'The Harbour Board' }, 'orgName ref="#name-board"'],
    ['a name that may be of anything', { name: 'The Harbour' }, 'name'],
  ])('%s', (_, agent, begin) => {
    expect(sent(agent, { name: 'The Bishop' })).toContain(`<correspAction type="sent"><${begin}>`);
    expect(sent({ name: 'The Bishop' }, agent)).toContain(`<correspAction type="received"><${begin}>`);
  });
});
