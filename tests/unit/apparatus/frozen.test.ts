import { describe, expect, it } from 'vitest';
import { comparePlaces, toPlaces } from '../../../src/apparatus/frozen.ts';

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
