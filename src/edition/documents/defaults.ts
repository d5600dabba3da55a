import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateYaml } from '../check-yaml.ts';

type Keys = Record<string, unknown>;

/** What an edition says once, for every document that does not say otherwise: `defaults` in edition.yaml. */
export interface Defaults {
  /** As written there. */
  values: Keys;
  /** False where edition.yaml is missing, empty or cannot be read: what documents leave out may then stand there. */
  known: boolean;
  /** The keys of a document with those that it leaves out. */
  complete: (own: Keys) => Keys;
  /**
   * Where a value of a document stands if it is a default: the file, its line, and the path of its key there.
   * @param own the keys of the document as written
   */
  find: (path: PropertyKey[], own: Keys) => { file: string; line: number; path: PropertyKey[] } | undefined;
  /** The keys of a document that change what the edition says and not how certain that is. */
  findUnsure: (own: Keys) => string[];
}

/** Names are not mixed: with a family name of its own, a document has none of the default’s given names. */
const whole = ['author', 'recipient', 'translator'];

const isMap = (value: unknown): value is Keys => value?.constructor === Object;

/** The values of both, those of a document first, maps key by key; an empty value takes a default away. */
function merge(defaults: Keys, own: Keys): Keys {
  const merged: Keys = { ...defaults };
  for (const [key, value] of Object.entries(own)) {
    const inherited = defaults[key];
    if (value === null && key in defaults) delete merged[key];
    else merged[key] = isMap(value) && isMap(inherited) && !whole.includes(key) ? merge(inherited, value) : value;
  }
  if ('certainty' in own && !('reason' in own)) delete merged['reason']; // it was that of another certainty
  return merged;
}

/** Whether the value at a path is a default. What is missing is missing in the document, but for the reason of a default. */
function isDefault([step, ...rest]: PropertyKey[], defaults: unknown, own: unknown): boolean {
  if (step === undefined) return own === undefined && defaults !== undefined;
  const [inherited, written] = [valueOf(defaults, step), valueOf(own, step)];
  if (written !== undefined)
    return isMap(written) && isMap(inherited) && !whole.includes(String(step)) && isDefault(rest, inherited, written);
  if (step === 'reason' && inherited === undefined)
    return own === undefined && valueOf(defaults, 'certainty') !== undefined;
  return isDefault(rest, inherited, undefined);
}

const valueOf = (values: unknown, step: PropertyKey): unknown => (values as Keys | undefined)?.[String(step)];

let last: { file: string; yaml: string; defaults: Defaults } | undefined;

/** The defaults of an edition; none where its edition.yaml has none, or cannot be read. */
export function readDefaults(content: string): Defaults {
  const file = join(content, 'edition.yaml');
  const yaml = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (last?.file !== file || last.yaml !== yaml) last = { file, yaml, defaults: parseDefaults(yaml, file) };
  return last.defaults;
}

function parseDefaults(yaml: string, file: string): Defaults {
  const { meant, lineOf } = validateYaml(z.looseObject({ defaults: z.looseObject({}).default({}) }), yaml, 0, file);
  const values: Keys = meant?.defaults ?? {};
  return {
    values,
    known: yaml.trim() !== '' && meant !== undefined,
    complete: (own) => merge(values, own),
    find: (path, own) => {
      if (!isDefault(path, values, own)) return undefined;
      const there = ['defaults', ...path];
      return { file, line: lineOf(there), path: there };
    },
    findUnsure: (own) =>
      Object.entries(own)
        .filter(([key, value]) => {
          const inherited = values[key];
          if (!isMap(inherited) || !isMap(value) || whole.includes(key)) return false;
          return (
            'certainty' in inherited && !('certainty' in value) && Object.keys(value).some((each) => each in inherited)
          );
        })
        .map(([key]) => key),
  };
}
