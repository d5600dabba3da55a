import { z } from 'astro/zod';
import { certaintyWords } from '../words/words.ts';

/** How certain a statement about a document is, most certain first. */
export const certainties = ['stated', 'confirmed', 'inferred', 'not established'] as const;
export type Certainty = (typeof certainties)[number];

/** What each degree means, for readers. */
export const certaintyMeanings: Record<Certainty, string> = certaintyWords;

/** A fact with its certainty, and the reason for anything that the source does not state. */
const fact = {
  certainty: z.enum(certainties).default('stated').describe('How certain it is.'),
  reason: z
    .string()
    .min(1)
    .trim()
    .optional()
    .describe('The grounds for it, or what is missing, in plain words; required unless the source states it.'),
};

interface Fact {
  certainty: Certainty;
  reason?: string | undefined;
}

/** What is only inferred, in square brackets. */
export const inBrackets = (said: string, certainty: Certainty): string =>
  certainty === 'inferred' ? `[${said}]` : said;

/** Adds `certainty` and `reason` to a shape, and requires the reason unless the source states the fact. */
export function withCertainty<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, ...fact })
    .refine((value) => (value as Fact).certainty === 'stated' || (value as Fact).reason !== undefined, {
      path: ['reason'],
      message: 'Anything not stated by the source needs a reason. Add “reason:” with one sentence.',
    });
}
