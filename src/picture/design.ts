import { createPen } from './outlines.ts';

/** The colours of the edition by daylight. */
export const colours = { paper: '#fbfaf6', ink: '#1c1a17', soft: '#5d574e', rule: '#ddd7ca', stamp: '#9d2417' };

/** What is on the paper. */
export type Colour = Exclude<keyof typeof colours, 'paper'>;

export const regular = createPen('SourceSerif4-Regular.ttf');
export const bold = createPen('SourceSerif4-Bold.ttf');
/** For titles. */
export const display = createPen('SourceSerif4Display-Semibold.ttf');
