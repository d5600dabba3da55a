import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A hit as the search page shows it. */
export interface Hit {
  /** Where it leads, from the root of the edition: `/documents/…/#p-3`, without its query. */
  address: string;
  /** The words of the link, such as “p. 19, ¶ 3”. */
  label: string;
  excerpt: string;
  /** The words that are marked. */
  marks: string[];
}

/** What the search page says. */
export interface Answer {
  status: string;
  hits: Hit[];
  /** Headings of the groups: one for each document. */
  groups: string[];
}

/** Reads, within the search page, what it shows. */
export function readAnswer(): Answer {
  const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const hits = [...document.querySelectorAll('[data-hit]')].map((hit) => {
    const { pathname, hash } = hit.querySelector('a')!;
    return {
      address: pathname.replace(/^.*(?=\/documents\/)/, '') + hash,
      label: words(hit.querySelector('a')),
      excerpt: words(hit.querySelector('[data-excerpt]')),
      marks: [...hit.querySelectorAll('mark')].map(words),
    };
  });
  return {
    status: words(document.querySelector('[data-search-status]')),
    hits,
    groups: [...document.querySelectorAll('#results h2')].map(words),
  };
}

/** Reads the search page as it stands. */
export const read = (page: Page): Promise<Answer> => page.evaluate(readAnswer);

/** Waits until a search has been answered, be it with nothing, and reads the page. */
export async function answer(page: Page): Promise<Answer> {
  await expect.poll(async () => (await read(page)).status).not.toMatch(/^(Loading.*)?$/);
  return read(page);
}

/** Asks another question on the search page and waits for the answer. */
export async function ask(page: Page, query: string): Promise<Answer> {
  const field = page.locator('main').getByRole('searchbox');
  await field.fill('');
  await expect.poll(async () => (await read(page)).status).toBe('');
  await field.fill(query);
  return answer(page);
}
