import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { longSite, sites } from '../build.ts';
import { fileAt } from '../built/links.ts';
import { hasMoved, pagesOf, type BuiltPage } from '../built/pages.ts';

/** What is said of a page where somebody shares a link to it, by the names of Open Graph. */
const saidOf = ({ $ }: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    $('meta[property^="og:"]')
      .get()
      .map(({ attribs }) => [attribs['property']!.slice(3), attribs['content']!]),
  );

it.each([...Object.values(sites), longSite])(
  'each page of $folder says what it is, and has a picture that is there',
  (site) => {
    for (const page of pagesOf(site)) {
      const { path, $ } = page;
      const { type, url, description, image } = saidOf(page);
      if (path === '404.html' || hasMoved(path)) {
        expect(image).toBeUndefined();
        continue;
      }
      expect({ path, type, url, description }).toEqual({
        path,
        type: /^documents\/(?!page)/.test(path) ? 'article' : 'website',
        url: $('link[rel=canonical]').attr('href'),
        description: $('meta[name=description]').attr('content'),
      });
      expect(existsSync(fileAt(site, new URL(image!))!), image).toBe(true);
    }
  },
);
