import { Blob, Buffer as Line, DrawFuncs, Face, Font, shape } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Colour } from './design.ts';
import type { Shape } from './drawing.ts';
import type { Contour } from './raster.ts';

/** A line of words as outlines, so that no font need be installed. */
export interface Outline {
  width: number;
  /** The line in a colour, with the beginning of its baseline at a place. */
  at(x: number, y: number, colour: Colour): Shape;
}

/** Draws words in one face of the typeface. */
export type Pen = (words: string, size: number, spacing?: number) => Outline;

/**
 * Creates the pen for a face.
 * @param file of the package `source-serif`, such as `SourceSerif4-Bold.ttf`; TrueType, whose curves are quadratic
 * @returns a function of words, size, and letter spacing as a fraction of the size; letters that the face lacks
 * are skipped
 */
export function createPen(file: string): Pen {
  const face = new Face(new Blob(readFileSync(createRequire(import.meta.url).resolve(`source-serif/TTF/${file}`))));
  const font = new Font(face);
  const glyphs = new Map<number, Contour[]>();
  const glyph = (id: number): Contour[] => {
    if (!glyphs.has(id)) glyphs.set(id, contoursOf(font, id));
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
      at: (left, baseline, colour) => ({
        colour,
        contours: letters.flatMap(({ id, x, y }) =>
          glyph(id).map((contour) =>
            // The y axis points up in fonts, down in pictures.
            contour.map((value, at) => (at % 2 ? baseline - scale * (y + value) : left + scale * (x + value))),
          ),
        ),
      }),
    };
  };
}

/** The outline of a glyph in units of the font. */
function contoursOf(font: Font, glyph: number): Contour[] {
  const contours: number[][] = [];
  font.drawGlyph(glyph, tracer, contours);
  return contours;
}

const tracer = new DrawFuncs();
tracer.setMoveToFunc((x, y, contours) => (contours as number[][]).push([x, y]));
tracer.setLineToFunc((x, y, contours) => {
  const contour = (contours as number[][]).at(-1)!;
  contour.push((contour.at(-2)! + x) / 2, (contour.at(-1)! + y) / 2, x, y);
});
tracer.setQuadraticToFunc((cx, cy, x, y, contours) => (contours as number[][]).at(-1)!.push(cx, cy, x, y));
