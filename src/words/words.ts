/**
 * Every word that the interface says, by area. English is the only language for now; another is one more folder with the
 * same exports, named here.
 */
export * from './en/index.ts';
