import { expect, test } from 'vitest';
import { drawBox, drawRule } from '../../../src/picture/drawing.ts';
import { coverageBySvg, coverageOf } from './coverage.ts';

const size = { width: 60, height: 40 };

test.each([
  [
    'a box',
    drawBox({ x: 8, y: 6, width: 41, height: 25, radius: 3 }, 4, 'ink'),
    '<rect x="8" y="6" width="41" height="25" rx="3" fill="none" stroke="black" stroke-width="4"/>',
  ],
  [
    'a thinner box between pixels',
    drawBox({ x: 8.3, y: 6.6, width: 41, height: 25, radius: 3 }, 2, 'ink'),
    '<rect x="8.3" y="6.6" width="41" height="25" rx="3" fill="none" stroke="black" stroke-width="2"/>',
  ],
  ['a rule', drawRule(8, 20, 40, 2, 'ink'), '<path d="M8,20h40" stroke="black" stroke-width="2"/>'],
])('draws %s as SVG has it', async (_, { contours }, svg) => {
  const theirs = await coverageBySvg(svg, size);
  const differences = coverageOf(contours, size).map((coverage, at) => Math.abs(coverage - theirs[at]!));
  expect(Math.max(...differences)).toBeLessThan(0.1);
});
