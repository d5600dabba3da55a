import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { editionWith, messages } from '../edition/edition-with.ts';

const letter = 'documents/harbour-master-to-the-board.mdx';
const notice = 'documents/notice-to-mariners.mdx';
const names = (yaml: string) => () => yaml;

describe('checkContent', () => {
  it('finds no mistake in a sound edition', async () => {
    expect(await checkContent('tests/fixtures/edition')).toEqual([]);
  });

  it('finds the mistakes of frontmatter, vocabulary, notes and text at once, by file and line', async () => {
    const edition = editionWith({
      [letter]: (mdx) =>
        mdx
          .replace('kind: letter', 'kind: letter\ncolour: blue')
          .replace('</Misprint> bills', '</Misprint> <Lacunna>bills</Lacunna>')
          .replace('The cutter', 'The <Name id="tarm">cutter</Name>')
          .replace('- a new chain;', '- a new chian;')
          .replace('[^b]: The draft is lost.', '[^c]: The draft is lost.'),
      [notice]: (mdx) => mdx.replace('language: fr', 'langauge: fr').replace('éteint', 'eteint'),
      'names/persons.yaml': names(
        '- { id: tarn, heading: "Tarn, Hester", gloss: Harbour master., forms: [Tarn], seeAlso: [tarm] }\n',
      ),
      'threads/lamps.mdx': () =>
        '---\nnumber: 3\ntitle: Lamps\nquestion: Who lit them?\npassages:\n  - { document: notice-to-mariner, from: a, to: b }\n  - { document: notice-to-mariners, from: Les navires, to: pilote }\n---\n\nSee [the letter](doc:harbour-master).\n',
    });
    expect(
      messages(await checkContent(edition)).map((message) =>
        message.replace(/( Write| Use| Correct| Add| Put| Restore).*/, ''),
      ),
    ).toEqual([
      `${letter}:23: The key “colour” is unknown.`,
      `${letter}:56: <Lacunna> is not a known element. Did you mean “Lacuna”?`,
      `${letter}:56: Unknown name “tarm”. Did you mean “tarn”?`,
      `${letter}:62: The text differs from harbour-master-to-the-board.txt line 28: the source has “needs: - a new chain; - two wicks, of the light”, the text has “needs: - a new chian; - two wicks, of the light”.`,
      `${letter}:67: Note b is called but not defined.`,
      `${letter}:73: Note c is never called.`,
      `${notice}:26: The key “langauge” is unknown. Did you mean “language”?`,
      `${notice}:35: The text differs from notice-to-mariners.txt line 3: the source has “jetée « nord » est éteint. [...] Les navires atte”, the text has “jetée « nord » est eteint. [...] Les navires atte”.`,
      'names/organisations.yaml:8: Unknown name “pell” in seeAlso.',
      'names/persons.yaml:1: Unknown name “tarm” in seeAlso. Did you mean “tarn”?',
      'threads/lamps.mdx:6: There is no document “notice-to-mariner”. Did you mean “notice-to-mariners”?',
      'threads/lamps.mdx:10: There is no document “harbour-master”.',
    ]);
  });
});
