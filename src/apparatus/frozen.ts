import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Mistake } from '../edition/mistake.ts';

/**
 * Anchors by the slug of their document, in its order, each with the words at which it points and the kind of block
 * that has them: `p-1 The mole was [paragraph]`.
 */
export type Anchors = Record<string, string[]>;

/** Paragraphs and notes: by a name or a query, then by slug, in the order of the text. */
export type Places = Record<string, Record<string, string[]>>;

/** A query with the places that answer it, in order, as `a-letter#p-3`; one that was not yet asked has none. */
export interface FrozenQuery {
  query: string;
  hits?: string[];
}

/** What each frozen file holds. */
interface Frozen {
  anchors: Anchors;
  mentions: Places;
  queries: FrozenQuery[];
}

/** The path of a frozen file in an edition's folder. */
export const frozenFile = (content: string, kind: keyof Frozen): string => join(content, 'frozen', `${kind}.json`);

/**
 * Reads a frozen file; `undefined` if the edition has none.
 * @throws Mistake where it is not JSON
 */
export function readFrozen<Kind extends keyof Frozen>(content: string, kind: Kind): Frozen[Kind] | undefined {
  const file = frozenFile(content, kind);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Frozen[Kind];
  } catch (error) {
    const mistake = `Invalid JSON: ${(error as Error).message}.`;
    throw new Mistake({ file, mistake, remedy: 'Put each entry in quotation marks, with commas between them.' });
  }
}

/** Writes a frozen file; one list of mentions on a line, all else on lines of its own, so that a difference can be read. */
export function writeFrozen<Kind extends keyof Frozen>(content: string, kind: Kind, value: Frozen[Kind]): void {
  const file = frozenFile(content, kind);
  mkdirSync(dirname(file), { recursive: true });
  const json = JSON.stringify(value, null, 2);
  const onOneLine = (list: string) => list.replace(/\s*\n\s*/g, ' ').replace(/^\[ | \]$/g, (end) => end.trim());
  writeFileSync(file, `${kind === 'mentions' ? json.replace(/\[\s+"[^\]]*\]/g, onOneLine) : json}\n`);
}

/** Each place on a line of its own: `tarn: a-letter#p-3`. */
const listPlaces = (places: Places): string[] =>
  Object.entries(places).flatMap(([key, bySlug]) =>
    Object.entries(bySlug).flatMap(([slug, anchors]) => anchors.map((anchor) => `${key}: ${slug}#${anchor}`)),
  );

/**
 * The difference between frozen places and those of now, as lines that begin with `-` or `+`.
 * @param known the documents of which places are frozen: what a new document adds is no difference, nor is a new name
 */
export function comparePlaces(frozen: Places, now: Places, known: string[]): string[] {
  const [before, after] = [listPlaces(frozen), listPlaces(now)];
  const [had, has] = [new Set(before), new Set(after)];
  const isNew = (place: string) => {
    const [, key, slug] = /^(.*): (.*)#/.exec(place)!;
    return !Object.hasOwn(frozen, key!) || !known.includes(slug!);
  };
  return [
    ...before.filter((place) => !has.has(place)).map((place) => `- ${place}`),
    ...after.filter((place) => !had.has(place) && !isNew(place)).map((place) => `+ ${place}`),
  ];
}

/** Queries and their hits as places. */
export const toPlaces = (queries: FrozenQuery[]): Places =>
  Object.fromEntries(
    queries
      .filter(({ hits }) => hits)
      .map(({ query, hits }) => [
        query,
        Object.fromEntries(
          [...Map.groupBy(hits!, (hit) => hit.split('#')[0]!)].map(([slug, all]) => [
            slug,
            all.map((hit) => hit.split('#')[1]!),
          ]),
        ),
      ]),
  );
