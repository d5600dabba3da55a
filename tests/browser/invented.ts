import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { sites } from '../build.ts';
import { serve } from './serve.ts';

/** A browser of one’s own at the invented edition, for tests of what a reader meets while files are on their way. */
export interface Visitor {
  origin: string;
  /** Opens a page; with `early`, as soon as it begins to arrive. */
  open: (
    address: string,
    how?: { early?: boolean; before?: ((page: Page) => Promise<unknown>) | undefined },
  ) => Promise<Page>;
  leave: () => Promise<void>;
}

/** @param serviceWorkers whether what was visited is kept */
export async function visitInvented(
  folder = sites.fixture.folder,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Visitor> {
  const { origin, close } = await serve(folder);
  const browser = await chromium.connect(inject('browser'));
  const context: BrowserContext = await browser.newContext({ serviceWorkers });
  return {
    origin,
    open: async (address, { early, before } = {}) => {
      const page = await context.newPage();
      await before?.(page);
      await page.goto(origin + address, { waitUntil: early ? 'commit' : 'load' });
      return page;
    },
    leave: async () => {
      await context.close();
      close();
    },
  };
}

/** The field that is typed into, and the words around the hits that are shown, each with the words marked. */
export interface Search {
  address: string;
  field: string;
  hits: string;
  status: string;
}

/** The search page, the field in the head of a page, and that of a document, whose own hits come first. */
export const searches: Record<string, Search> = {
  'the search page': {
    address: '/search/',
    field: '#q',
    hits: '[data-hit]',
    status: '[data-search-status]',
  },
  'the head of a page': {
    address: '/about/',
    field: 'header input[type=search]',
    hits: '[role=option]',
    status: '.quick [role=status]',
  },
  'the head of a document': {
    address: '/documents/harbour-diary/',
    field: 'header input[type=search]',
    hits: '[role=option]',
    status: '.quick [role=status]',
  },
};

/** What a search shows: what it says, and for each hit its address and the words marked in it. */
export const shown = (page: Page, { hits, status }: Search): Promise<{ says: string; hits: string[] }> =>
  page.evaluate(
    ([hits, status]) => ({
      says: document.querySelector(status!)?.textContent ?? '',
      hits: [...document.querySelectorAll(hits!)].map((hit) =>
        [
          (hit.closest('a') ?? hit.querySelector('a'))!.getAttribute('href'),
          ...[...hit.querySelectorAll('mark')].map((mark) => mark.textContent),
        ].join(' '),
      ),
    }),
    [hits, status],
  );
