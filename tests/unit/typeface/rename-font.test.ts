import { Blob, Face } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { renameFont } from '../../../src/typeface/rename-font.ts';

const require = createRequire(import.meta.url);

/** The names that a font gives itself, by their numbers. */
function namesOf(font: Buffer): Map<number, string> {
  const face = new Face(new Blob(font));
  return new Map(face.listNames().map(({ nameId, language }) => [nameId, face.getName(nameId, language)]));
}

describe.each(['Roman', 'Italic'])('the %s', (style) => {
  const original = readFileSync(require.resolve(`source-serif/VAR/SourceSerif4Variable-${style}.ttf`));
  const [before, after] = [namesOf(original), namesOf(renameFont(Buffer.from(original)))];

  it('goes by no name that is reserved', () => {
    expect(before.get(1)).toBe('Source Serif 4 Variable');
    expect(after.get(1)).toBe('Reader Serif 4 Variable');
    const reserved = [...after].filter(([id, name]) => ![0, 7, 13, 14].includes(id) && name.includes('Source'));
    expect(reserved).toEqual([]);
  });

  it('keeps whose it is and how it may be used', () => {
    for (const id of [0, 7, 13, 14]) expect(after.get(id)).toBe(before.get(id));
    expect(after.get(0)).toContain('Reserved Font Name ‘Source’');
  });
});
