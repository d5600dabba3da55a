import { expect, it } from 'vitest';
import { rareSigns } from '../../../src/typeface/rare-signs.ts';

it.each([
  ['sources/tolls.txt', 'A toll of 5 %, or £3, {so} the *clerk*', '%£{}*'],
  ['documents/tolls.mdx', 'A toll of 5 %, or £3, <Italic>the</Italic> *clerk*', '%£'],
  ['documents/tolls.mdx', 'He wrote 3 \\* 4 \\< 13', '\\*<'],
  ['names/persons.yaml', 'gloss: Called *the* clerk, clerk@harbour.', '@'],
])('finds in %s, “%s”, the signs %s', (path, text, signs) => {
  expect(rareSigns({ path, text })).toBe(signs);
});
