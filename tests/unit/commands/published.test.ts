import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../src/commands/published.ts';
import { editionWith } from '../edition/edition-with.ts';

const letter = 'harbour-master-to-the-board';

describe('readPublished', () => {
  it('lists paragraphs, printed pages and notes of the source with their words', async () => {
    const { anchors } = await readPublished('tests/fixtures/edition');
    expect(anchors[letter]).toEqual([
      'p-1 PRIVATE [marking]',
      'p-2 TO THE BOARD [heading 2]',
      'p-3 The new mole [heading 3]',
      'p-4 The mole was finished on Tuesd [paragraph]',
      'page-8',
      'page-9',
      'p-5 The lamp [heading 3]',
      'p-6 4. It needs: [paragraph]',
      'p-7 - a new chain; [item]',
      'p-8 - two wicks, of the light- hou [item]',
      'p-9 H. Tarn [paragraph]',
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
