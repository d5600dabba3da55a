import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A line of words as SVG paths, so that no font need be installed. */
export interface Outline {
  width: number;
  /** The letters as paths, from the beginning of the line on its baseline. */
  paths(): string;
}

/** Draws words in one face of the typeface. */
export type Pen = (words: string, size: number, spacing?: number) => Outline;

/**
 * Creates the pen for a face.
 * @param file of the package `source-serif`, such as `SourceSerif4-Bold.ttf`
 * @returns a function of words, size, and letter spacing as a fraction of the size; letters that the face lacks
 * are skipped
 */
export function createPen(file: string): Pen {
  const face = new Face(new Blob(readFileSync(createRequire(import.meta.url).resolve(`source-serif/TTF/${file}`))));
  const font = new Font(face);
  const glyphs = new Map<number, string>();
  const glyph = (id: number): string => {
    if (!glyphs.has(id)) glyphs.set(id, font.glyphToPath(id));
    return glyphs.get(id)!;
  };
  return (words, size, spacing = 0) => {
    const line = new Line();
    line.addText(words);
    line.guessSegmentProperties();
    shape(font, line);
    const scale = size / face.upem;
    const letters: { id: number; x: number; y: number }[] = [];
    let at = 0;
    for (const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } of line.getGlyphInfosAndPositions()) {
      if (id === 0) continue; // the face has no such letter
      letters.push({ id, x: at + xOffset, y: yOffset });
      at += xAdvance + spacing * face.upem;
    }
    return {
      width: (at - spacing * face.upem) * scale,
      // The y axis points up in fonts, down in SVG.
      paths: () =>
        `<g transform="scale(${scale} ${-scale})">${letters.map(({ id, x, y }) => `<path transform="translate(${x} ${y})" d="${glyph(id)}"/>`).join('')}</g>`,
    };
  };
}

/** A line at its place, from the beginning of its baseline. */
export const draw = ({ paths }: Outline, x: number, y: number, colour: string): string =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" fill="${colour}">${paths()}</g>`;
