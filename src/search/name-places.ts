import type { NamePlaces } from './narrowing.ts';

/** Whether the file could not be loaded. */
let failed = false;

/**
 * Loads which names are in which places. After a failure, the next call asks past the caches.
 * @param base the folder that the site is served from, ending in `/`
 * @throws if the file is missing or is not what the build wrote
 */
export async function loadNamePlaces(base: string): Promise<NamePlaces> {
  try {
    const answer = await fetch(`${base}names.json`, { cache: failed ? 'reload' : 'default' });
    const places: unknown = answer.ok && (await answer.json());
    if (!areNamePlaces(places)) throw new Error(`names.json: ${answer.status}, or not the places of names`);
    return places;
  } catch (error) {
    failed = true;
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areNamePlaces = (value: unknown): value is NamePlaces =>
  isRecord(value) &&
  Object.values(value).every((document) => isRecord(document) && Object.values(document).every(Array.isArray));
