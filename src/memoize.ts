/** Makes once, in a build, what many pages ask for. */
export function memoize<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}

/** Makes once for each of many things, such as documents, what several pages or files ask for. */
export function memoizeEach<Thing extends object, Result>(
  make: (thing: Thing) => Promise<Result>,
): (thing: Thing) => Promise<Result> {
  const made = new WeakMap<Thing, Promise<Result>>();
  return (thing) => {
    const result = made.get(thing) ?? make(thing);
    made.set(thing, result);
    return result;
  };
}
