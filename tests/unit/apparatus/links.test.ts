import { h } from 'hastscript';
import { expect, test } from 'vitest';
import {
  formatLink,
  fromPageAddress,
  nameLinks,
  parseLink,
  resolveLinks,
  toPageAddress,
} from '../../../src/apparatus/links.ts';

test.each([
  ['doc:a-letter', '/documents/a-letter/'],
  ['doc:a-letter#p-3', '/documents/a-letter/#p-3'],
  ['name:tarn', '/names/#tarn'],
  ['thread:tolls#passage-1', '/threads/tolls/#passage-1'],
])('%s is %s on a page, under any folder, and can be read back', (name, address) => {
  expect(formatLink(parseLink(name)!)).toBe(name);
  for (const root of ['', '/reader']) {
    expect(toPageAddress(name, root)).toBe(root + address);
    expect(fromPageAddress(root + address, root)).toBe(name);
  }
});

test.each(['#p-3', 'https://example.org/documents/a/', '/documents/b/', '/about/', 'doc:', 'mailto:a@example.org'])(
  '%s stays as it is',
  (address) => {
    expect(parseLink(address)).toBeUndefined();
    expect(toPageAddress(address, '/reader')).toBe(address);
    expect(fromPageAddress(address, '/reader')).toBe(address);
  },
);

test('links are rewritten at any depth of a tree', () => {
  const tree = h('p', [h('em', [h('a', { href: 'doc:b#p-2' }, 'B')])]);
  expect(resolveLinks(structuredClone(tree), '/reader')).toEqual(
    h('p', [h('em', [h('a', { href: '/reader/documents/b/#p-2' }, 'B')])]),
  );
  expect(nameLinks(resolveLinks(structuredClone(tree), '/reader'), '/reader')).toEqual(tree);
});
