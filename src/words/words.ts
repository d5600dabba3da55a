import type * as en from './en/index.ts';

/**
 * Every word that the interface says, by area. English is the only language for now. Another is a module with the same
 * exports, checked by `satisfies Words`: a missing word is a type error.
 */
export type Words = typeof en;

// Re-exported one by one, so that a script carries only the areas that it uses.
export * from './en/index.ts';
