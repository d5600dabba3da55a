import { unzipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../build.ts';

/** Every declaration of a sheet, by rule. */
const rulesOf = (sheet: string): string[][] =>
  [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\{([^{}]*)\}/g)].map(([, rule]) =>
    rule!
      .split(';')
      .map((declaration) => declaration.trim())
      .filter(Boolean),
  );

/** Two years of Safari know these only by the prefix, and Firefox or Chromium some only without. */
const prefixed = ['user-select', 'backdrop-filter', 'box-decoration-break', 'initial-letter'];

/** What an engine among Chromium, Firefox ESR and two years of Safari would pass over. */
function findGaps(rule: string[]): string[] {
  const names = rule.map((declaration) => declaration.slice(0, declaration.indexOf(':')).trim());
  return rule.filter((declaration, index) => {
    const name = names[index]!;
    const value = declaration.slice(declaration.indexOf(':') + 1).trim();
    // Safari takes a line alone here: the rest has properties of its own.
    if (name === 'text-decoration') return !/^[a-z-]+( !important)?$/.test(value);
    return prefixed.includes(name) && !names.includes(`-webkit-${name}`);
  });
}

it.each([
  ['text-decoration: underline dotted', 1],
  ['text-decoration: var(--line)', 1],
  ['text-decoration:underline', 0],
  ['user-select: none', 1],
  ['-webkit-user-select: none; user-select: none', 0],
])('knows “%s” for what it is', (rule, gaps) => {
  expect(rulesOf(`a { ${rule} }`).flatMap(findGaps)).toHaveLength(gaps);
});

it('writes nothing in a style sheet that one of the engines passes over', () => {
  for (const { folder } of [sites.root, sites.fixture]) {
    const book = unzipSync(readFileSync(join(folder, 'edition.epub')));
    const sheets = [
      ...globSync('_astro/*.css', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8')),
      Buffer.from(book['EPUB/style.css']!).toString(),
    ];
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.flatMap(rulesOf).flatMap(findGaps)).toEqual([]);
  }
});
