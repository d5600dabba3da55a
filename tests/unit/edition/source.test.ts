import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/edition/source.ts';

const matter = (from: number, to: number, what = 'Matter') => ({ lines: { from, to }, what });
const lines = (...words: string[]) => words.join('\n');

describe('parseSource', () => {
  it('joins the lines of the text, white space collapsed', () => {
    expect(parseSource(lines('  One', '', '\ttwo  three', ' '), []).text).toBe('One two three');
  });

  it.each(['\n', '\r\n', '\r'])('ends lines at %j', (end) => {
    expect(parseSource(['One', 'two', 'three'].join(end), [matter(2, 2)]).text).toBe('One three');
  });

  it('takes out source matter by its lines, and not its twin', () => {
    const source = parseSource(lines('Contents', 'A storm', '', 'A storm', 'It blew.'), [matter(1, 3, 'Outline')]);
    expect(source.text).toBe('A storm It blew.');
    expect(source.matter).toEqual([
      {
        what: 'Outline',
        lines: [
          { line: 1, words: 'Contents' },
          { line: 2, words: 'A storm' },
        ],
      },
    ]);
  });

  it('takes out inline notes, and not calls or brackets of the text', () => {
    const source = parseSource(lines('It blew[1] hard [sic] [1: From  the west.] all night[2]. [2: Till dawn.]'), []);
    expect(source.text).toBe('It blew[1] hard [sic] all night[2].');
    expect([...source.notes]).toEqual([
      ['1', 'From the west.'],
      ['2', 'Till dawn.'],
    ]);
  });

  it('takes out a note with brackets of its own, over two lines, and one in two parts', () => {
    const source = parseSource(
      lines('It blew[1] [1: From the [south-', 'west].] all night[2]. [2: Till', 'dawn.] Then', '[2: Or so.] not.'),
      [],
    );
    expect(source.text).toBe('It blew[1] all night[2]. Then not.');
    expect([...source.notes]).toEqual([
      ['1', 'From the [south- west].'],
      ['2', 'Till dawn. Or so.'],
    ]);
    expect(source.lineAt(source.text.indexOf('not'))).toBe(4);
  });

  it('counts separators, but not those within source matter', () => {
    const source = parseSource(lines('One', '|', ' | ', '|', 'a | b'), [matter(4, 4)]);
    expect(source.separators).toBe(2);
    expect(source.text).toBe('One a | b');
  });

  it('knows the line of each character', () => {
    const { text, lineAt } = parseSource(lines('One two', '', '|', 'three', '[1: A note.]', 'four'), []);
    expect(['One', 'two', 'three', 'four'].map((word) => lineAt(text.indexOf(word)))).toEqual([1, 1, 4, 6]);
  });
});
