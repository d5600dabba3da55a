import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { createNameFinder } from '../../../src/markdown/names-in-words.ts';

const find = createNameFinder('tests/fixtures/edition');

test('a name that is marked by hand and not linked stays so, whatever follows', () => {
  const tree: Root = fromHtml('<p><span data-name="dues">what they paid</span> Pell</p>', { fragment: true });
  for (const { id, link } of find(tree.children[0] as Element, new VFile())) if (id === 'pell') link();
  expect(toHtml(tree)).toBe(
    '<p><span data-name="dues">what they paid</span> <a class="name" href="name:pell">Pell</a></p>',
  );
});
