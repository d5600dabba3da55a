import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { count } from '../../../src/words/en/count.ts';

/** The template of a component without what readers do not see. */
const templateOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const literals = (template: string): string[] => [
  ...(template.match(/(?<!=)>[^<>{}()]*\p{L}{2}[^<>{}()]*(?=[<{])/gu) ?? []),
  ...(template.match(/\b(?:aria-label|alt|description|placeholder|title)="[^"]+"/g) ?? []),
];

describe('the words of the interface', () => {
  test.each(globSync('src/**/*.astro'))('%s takes its words from src/words', (file) => {
    expect(literals(templateOf(file))).toEqual([]);
  });

  test('a word in a template is found', () => {
    expect(literals('<p>Go on</p><a title="Next">{words.next}</a>{all.map(() => <b>{one}</b>)}')).toEqual([
      '>Go on',
      'title="Next"',
    ]);
  });

  test('a number takes the right form of its noun', () => {
    expect([count(0, 'entry', 'entries'), count(1, 'entry', 'entries'), count(2, 'place')]).toEqual([
      '0 entries',
      '1 entry',
      '2 places',
    ]);
  });
});
