/** The part of the `jsonld` package that the tests use; it ships no types of its own. */
declare module 'jsonld' {
  const jsonld: {
    expand(data: object, options: { documentLoader: (url: string) => never }): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
