import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/edition/source.ts';

const matter = (from: number, to: number, what = 'Matter') => ({ lines: { from, to }, what });
const lines = (...words: string[]) => words.join('\n');

describe('parseSource', () => {
  it('joins the lines of the text, white space collapsed', () => {
    expect(parseSource(lines('  One', '', '\ttwo  three', ' '), { matter: [] }).text).toBe('One two three');
  });

  it.each(['\n', '\r\n', '\r'])('ends lines at %j', (end) => {
    expect(parseSource(['One', 'two', 'three'].join(end), { matter: [matter(2, 2)] }).text).toBe('One three');
  });

  it('takes out source matter by its lines, and not its twin', () => {
    const source = parseSource(lines('Contents', 'A storm', '', 'A storm', 'It blew.'), {
      matter: [matter(1, 3, 'Outline')],
    });
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
    const source = parseSource(lines('It blew[1] hard [sic] [1: From  the west.] all night[2]. [2: Till dawn.]'), {
      matter: [],
    });
    expect(source.text).toBe('It blew[1] hard [sic] all night[2].');
    expect(source.notes).toEqual([
      { label: '1', text: 'From the west.', line: 1 },
      { label: '2', text: 'Till dawn.', line: 1 },
    ]);
  });

  it('takes out a note with brackets of its own, over two lines, and keeps two of one number apart', () => {
    const source = parseSource(
      lines('It blew[1] [1: From the [south-', 'west].] all night[2]. [2: Till', 'dawn.] Then', '[2: Or so.] not.'),
      { matter: [] },
    );
    expect(source.text).toBe('It blew[1] all night[2]. Then not.');
    expect(source.notes).toEqual([
      { label: '1', text: 'From the [south- west].', line: 1 },
      { label: '2', text: 'Till dawn.', line: 2 },
      { label: '2', text: 'Or so.', line: 4 },
    ]);
    expect(source.lineAt(source.text.indexOf('not'))).toBe(4);
  });

  it('counts separators, but not those within source matter', () => {
    const source = parseSource(lines('One', '|', ' | ', '|', 'a | b'), { matter: [matter(4, 4)] });
    expect(source.separators).toBe(2);
    expect(source.text).toBe('One a | b');
  });

  it('knows the line of each character', () => {
    const { text, lineAt } = parseSource(lines('One two', '', '|', 'three', '[1: A note.]', 'four'), { matter: [] });
    expect(['One', 'two', 'three', 'four'].map((word) => lineAt(text.indexOf(word)))).toEqual([1, 1, 4, 6]);
  });

  it('takes out notes on lines of their own, as one text that knows its lines', () => {
    const source = parseSource(lines('It blew[1] all', '1. From the', 'night[2].', 'west. 2. Till dawn.'), {
      matter: [],
      noteText: { numbers: '#. …' },
      noteLines: [
        { from: 2, to: 2 },
        { from: 4, to: 4 },
      ],
    });
    expect(source.text).toBe('It blew[1] all night[2].');
    expect(source.notesApart.text).toBe('1. From the west. 2. Till dawn.');
    expect(source.notesApart.lineAt(source.notesApart.text.indexOf('west'))).toBe(4);
  });
});
