import { unzipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../build.ts';

const site = sites.fixture;
const licence = readFileSync('node_modules/source-serif/LICENSE.md', 'utf8');

it('has the licence of the typeface with each copy of it, and no name that the licence reserves', () => {
  expect(readFileSync(join(site.folder, 'OFL.txt'), 'utf8')).toBe(licence);
  const book = unzipSync(readFileSync(join(site.folder, 'edition.epub')));
  expect(Buffer.from(book['EPUB/fonts/OFL.txt']!).toString()).toBe(licence);
  const sheets = globSync('_astro/*.css', { cwd: site.folder }).map((file) =>
    readFileSync(join(site.folder, file), 'utf8'),
  );
  const fonts = [...sheets, Buffer.from(book['EPUB/style.css']!).toString()].flatMap((sheet) =>
    [...sheet.matchAll(/font-family:([^;}]+)/g)].map(([, family]) => family),
  );
  expect(fonts.filter((family) => family!.includes('Reader Serif'))).not.toEqual([]);
  expect(fonts.filter((family) => family!.includes('Source'))).toEqual([]);
});
