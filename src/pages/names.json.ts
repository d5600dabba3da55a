import type { APIRoute } from 'astro';
import { getNames } from '../library.ts';
import type { NamePlaces } from '../search/narrowing.ts';

/** Which names stand where, for the search page to narrow by. */
export const GET: APIRoute = async () => {
  const places: NamePlaces = {};
  for (const { name, locators } of await getNames()) {
    for (const { slug, places: anchors } of locators) {
      for (const { place } of anchors) ((places[slug] ??= {})[place] ??= []).push(name.id);
    }
  }
  return new Response(JSON.stringify(places));
};
