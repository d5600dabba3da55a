import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sites } from '../build.ts';
import { documentsOf, pagesOf } from '../built/pages.ts';

/** What the tests read of a name. */
interface Name {
  id: string;
  forms?: string[];
  aliases?: string[];
}

describe.each([
  ['the edition', sites.root],
  ['the invented edition', sites.fixture],
])('the names of %s', (_, site) => {
  const names = globSync('names/*.yaml', { cwd: site.content }).flatMap(
    (file) => (parse(readFileSync(join(site.content, file), 'utf8')) ?? []) as Name[],
  );
  const pages = new Map(pagesOf(site).map(({ path, $ }) => [path, $]));
  const index = pages.get('names/index.html')!;
  const placesIn = (slug: string, id: string) =>
    index(`[id="${id}"] .locators a[href^="${site.base}documents/${slug}/#"]`)
      .get()
      .map(({ attribs }) => attribs['href']!.split('#')[1]!);

  it.each(documentsOf(site).map(({ slug, page }) => [slug, page] as const))(
    'are each linked to from their first mention in %s, with their gloss',
    (slug, { $ }) => {
      const links = $('.text .name').get();
      const linked = links.map(({ attribs }) => attribs['href']!.split('#')[1]!);
      expect(new Set(linked).size).toBe(linked.length);
      const glosses = JSON.parse(readFileSync(join(site.folder, `glosses/${slug}.json`), 'utf8')) as Record<
        string,
        string
      >;
      for (const id of linked) expect(glosses[id], id).toMatch(/\.$/);
      for (const { id, forms = [] } of names) {
        const places = placesIn(slug, id);
        if (places.length === 0) expect(linked).not.toContain(id);
        else if (!linked.includes(id)) {
          // Within a link of another kind, such as that of an emendation, there can be no link.
          const others = places.flatMap((place) =>
            $(`[id="${place}"] a:not(.name)`)
              .get()
              .map((link) => $(link).text()),
          );
          expect(
            forms.some((form) => others.some((words) => words.includes(form))),
            id,
          ).toBe(true);
        }
      }
    },
  );

  it('are found under their other names', () => {
    const see = index('.see a')
      .get()
      .map(({ attribs }) => attribs['href']!.slice(1));
    expect(see.sort()).toEqual(names.flatMap(({ id, aliases = [] }) => aliases.map(() => id)).sort());
  });
});
