import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The folders of `src`, lowest first; files of `src` itself by name. Those in a row may not use each other. */
const layers = [
  ['literal-pattern', 'content-folder', 'site-address'],
  [
    'addresses',
    'build',
    'csv',
    'memoize',
    'last-before',
    'direction',
    'forbidden-characters',
    'roman',
    'note-forms',
    'folios',
    'list-pages',
    'words',
    'styles',
  ],
  ['dates'],
  ['edition'],
  ['apparatus'],
  ['markdown'],
  ['library'],
  ['citation', 'picture', 'typeface', 'search'],
  ['downloads'],
  ['site'],
  ['reader'],
  ['components'],
  ['layouts'],
  ['pages', 'commands', 'content.config'],
];

const layerOf = (file: string): string => file.split('/')[1]!.replace(/\.\w+$/, '');
const rank = (layer: string): number => layers.findIndex((row) => row.includes(layer));

const imports = globSync('src/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'(\.{1,2}\/[^']+\.(?:ts|astro))'/g)]
    .map(([, to]) => normalize(join(dirname(file), to!)))
    .filter((to) => layerOf(to) !== layerOf(file))
    .map((to) => ({ file, to })),
);

test('imports are found', () => {
  expect(imports.length).toBeGreaterThan(200);
});

test('every folder has its layer', () => {
  expect(
    [...new Set(imports.flatMap(({ file, to }) => [file, to]).map(layerOf))].filter((name) => rank(name) < 0),
  ).toEqual([]);
});

test('no import runs up or across', () => {
  expect(
    imports.filter(({ file, to }) => rank(layerOf(to)) >= rank(layerOf(file))).map(({ file, to }) => `${file} → ${to}`),
  ).toEqual([]);
});

test('no folder holds more than fifteen files', () => {
  const count = new Map<string, number>();
  for (const file of globSync('src/**/*.*')) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
  // One plugin a file, and words by area.
  const whole = ['src/markdown', 'src/words/en', 'src/words/fr'];
  expect([...count].filter(([folder, files]) => files > 15 && !whole.includes(folder))).toEqual([]);
});
