import { describe, expect, it } from 'vitest';
import { comparePlaces, findMovedAnchors, toPlaces } from '../../../src/commands/frozen.ts';
import { readPublished } from '../../../src/commands/published.ts';
import { editionWith } from '../edition/edition-with.ts';

const letter = 'harbour-master-to-the-board';

describe('findMovedAnchors', () => {
  const frozen = { letter: ['p-1 To the Board', 'page-8', 'p-2 The mole'] };
  const found = (now: Record<string, string[]>) =>
    findMovedAnchors('edition', frozen, now).map(({ message }) => message.replace(/ Published .*/, ''));

  it('finds nothing where anchors are added', () => {
    expect(found({ letter: [...frozen.letter, 'p-3 The lamp'], diary: ['p-1 June'] })).toEqual([]);
  });

  it.each([
    [
      'words moved',
      { letter: ['p-1 Private', 'page-8', 'p-2 To the Board'] },
      'The anchor “p-1 To the Board” of “letter” is now “p-1 Private”.',
    ],
    ['an anchor lost', { letter: ['p-1 To the Board', 'p-2 The mole'] }, 'The anchor “page-8” of “letter” is gone.'],
    ['a document lost', {}, 'The document “letter” is gone.'],
  ])('finds %s', (_, now, message) => {
    expect(found(now as Record<string, string[]>)).toEqual([`edition/frozen/anchors.json: ${message}`]);
  });

  it('says what to do', () => {
    expect(findMovedAnchors('edition', frozen, {})[0]!.message).toContain(
      'Undo what changed it in documents/letter.mdx',
    );
  });
});

describe('comparePlaces', () => {
  const frozen = { tarn: { letter: ['p-1', 'fn-a'] }, board: {} };

  it.each([
    ['nothing', frozen, []],
    ['a new name', { ...frozen, mole: { letter: ['p-2'] } }, []],
    ['a new document', { ...frozen, board: { diary: ['p-1'] } }, []],
    ['a new place of a known name', { ...frozen, tarn: { letter: ['p-1', 'p-2', 'fn-a'] } }, ['+ tarn: letter#p-2']],
    ['a place that is gone', { ...frozen, tarn: { letter: ['p-1'] } }, ['- tarn: letter#fn-a']],
    ['a name that is gone', { board: {} }, ['- tarn: letter#p-1', '- tarn: letter#fn-a']],
  ])('shows %s', (_, now, lines) => {
    expect(comparePlaces(frozen, now as typeof frozen, ['letter'])).toEqual(lines);
  });

  it('reads hits as places, and leaves out a query that was not yet asked', () => {
    const hits = ['letter#p-1', 'letter#p-2', 'diary#p-9'];
    expect(toPlaces([{ query: 'a: #b', hits }, { query: 'lamp' }])).toEqual({
      'a: #b': { letter: ['p-1', 'p-2'], diary: ['p-9'] },
    });
    expect(comparePlaces(toPlaces([{ query: 'a: #b', hits }]), { 'a: #b': {} }, ['letter', 'diary'])).toEqual(
      hits.map((hit) => `- a: #b: ${hit}`),
    );
  });
});

describe('readPublished', () => {
  it('lists paragraphs, printed pages and notes of the source with their words', async () => {
    const { anchors } = await readPublished('tests/fixtures/edition');
    expect(anchors[letter]).toEqual([
      'p-1 PRIVATE',
      'p-2 TO THE BOARD',
      'p-3 The new mole',
      'p-4 The mole was finished on Tuesd',
      'page-8',
      'page-9',
      'p-5 The lamp',
      'p-6 4. It needs:',
      'p-7 - a new chain;',
      'p-8 - two wicks, of the light- hou',
      'p-9 H. Tarn',
      'fn-1 Tuesday, 4 March, by the harbo',
      'fn-2',
    ]);
  });

  it('lists the places of each name once, in the order of the text', async () => {
    const { mentions } = await readPublished(
      editionWith({
        [`documents/${letter}.mdx`]: (mdx) =>
          mdx.replace('[^b]: The draft is lost.', '[^b]: Tarn’s draft is lost. Tarn!'),
      }),
    );
    expect(mentions['tarn']![letter]).toEqual(['p-9', 'fn-b']);
    expect(mentions['saltmere-records']).toEqual({});
  });
});
