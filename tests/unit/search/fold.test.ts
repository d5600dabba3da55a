import { describe, expect, it } from 'vitest';
import { foldWords, foldText } from '../../../src/search/fold.ts';

describe('fold', () => {
  it.each([
    ['Harbour', 'harbour'],
    ['co-existence', 'coexistence'],
    ['co‑existence', 'coexistence'],
    ['détente', 'detente'],
    ['de\u0301tente', 'detente'],
    ['nochꞌ', 'noch'],
    ['nochʹ', 'noch'],
    ['ÉTEINT', 'eteint'],
    ['master’s', 'masters'],
    ["master's", 'masters'],
    ['Жизнь', 'жизнь'],
    ['  new   mole ', 'new mole'],
    ['“new mole,”', 'new mole'],
    ['mole/quay', 'mole quay'],
    ['ﬁre', 'fire'],
    ['1920-21', '192021'],
    ['$1,250,000', '1250000'],
    ['1903,1904', '1903 1904'],
    ['Łódź', 'lodz'],
    ['L’œuvre', 'loeuvre'],
    ['Straße', 'strasse'],
    ['København', 'kobenhavn'],
    ['ſaid', 'said'],
    ['\ufeffso\u00adft', 'soft'],
    ['… — !', ''],
    ['', ''],
  ])('%s → %s', (words, folded) => {
    expect(foldWords(words)).toBe(folded);
  });
});

describe('foldText', () => {
  it.each(['Le feu de la jetée « nord » est éteint.', 'co-existence, détente', '', '…', 'ﬁre 𝒜 x'])(
    'says for each character of “%s” where it was',
    (original) => {
      const { text, at } = foldText(original);
      expect(at).toHaveLength(text.length);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(text).toMatch(/^ (.* )?$/);
    },
  );

  it('leads back from a word to where it stands', () => {
    const original = '“Co-existence” and dé-tente.';
    const { text, at } = foldText(original);
    const found = (word: string) =>
      original.slice(at[text.indexOf(` ${word} `) + 1], at[text.indexOf(` ${word} `) + word.length]! + 1);
    expect(found('coexistence')).toBe('Co-existence');
    expect(found('detente')).toBe('dé-tente');
  });
});
