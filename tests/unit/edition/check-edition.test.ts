import { describe, expect, it } from 'vitest';
import { checkEdition, slugFromPath } from '../../../src/edition/check-edition.ts';
import { editionWith, messages } from './edition-with.ts';

describe('checkEdition', () => {
  it('finds no mistake in a sound edition', () => {
    expect(checkEdition('tests/fixtures/edition')).toEqual([]);
  });

  it('finds all mistakes at once, by file', () => {
    const edition = editionWith({
      'edition.yaml': (yaml) => yaml.replace('title:', 'titel:'),
      'documents/notice-to-mariners.mdx': (mdx) =>
        mdx.replace('kind: memorandum', 'kind: memo').replace('language: fr', 'language: French'),
    });
    expect(messages(checkEdition(edition))).toEqual([
      'edition.yaml:1: The key “titel” is unknown. Did you mean “title”? Correct the spelling or remove it; see “Make your own edition” in CONTRIBUTING.md.',
      expect.stringMatching(
        /^documents\/notice-to-mariners\.mdx:15: “kind” has an unknown value, “memo”\. Did you mean “memorandum”\? Write one of: report, note, /,
      ),
      'documents/notice-to-mariners.mdx:26: Invalid language. This is not a language tag. Write one such as en, fr or ru; see “Add a document” in CONTRIBUTING.md.',
    ]);
  });

  it.each([
    ['documents/a-letter.mdx', 'a-letter'],
    ['documents/1902/a-letter.mdx', 'a-letter'],
  ])('%s has the slug %s', (file, slug) => {
    expect(slugFromPath(file)).toBe(slug);
  });
});
