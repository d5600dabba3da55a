import { expect, test } from 'vitest';
import { packZip } from '../../../src/downloads/zip.ts';

const files = [
  { path: 'mimetype', content: 'application/epub+zip', stored: true } as const,
  { path: 'a.txt', content: 'The lamp was lit at four. '.repeat(10_000) },
  { path: 'empty.txt', content: '' },
  { path: 'b.txt', content: Buffer.from('Größe') },
];

test('what is made when its turn comes is packed into the same bytes', async () => {
  const later = files.map((file) => (file.stored ? file : { ...file, content: async () => file.content }));
  expect(Buffer.from(await packZip(later))).toEqual(Buffer.from(await packZip(files)));
});

test('no content is made before the one before it is packed', async () => {
  const events: string[] = [];
  const content = (name: string) => async () => {
    events.push(`${name} is asked for`);
    await Promise.resolve();
    events.push(`${name} is given`);
    return name;
  };
  await packZip(['a', 'b', 'c'].map((path) => ({ path, content: content(path) })));
  expect(events).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} is asked for`, `${name} is given`]));
});

test('what cannot be made stops the packing', async () => {
  const content = () => Promise.reject(new Error('no such source'));
  await expect(
    packZip([
      { path: 'a.txt', content: 'a' },
      { path: 'b.txt', content },
    ]),
  ).rejects.toThrow('no such source');
});
