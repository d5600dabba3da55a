import { statSync } from 'node:fs';
import { describe, expect, inject } from 'vitest';
import { longSite, sites } from '../build.ts';
import { all, barriers, ofColour } from './barriers.ts';
import { file, pages } from './built.ts';
import { answer } from './results.ts';
import { test } from './visit.ts';

/** Pages whose addresses differ only in their last part are of one kind. */
const kindOf = (address: string) => address.replace(/^(\/(?:[^/]+\/)+)[^/]+\/$/, '$1…');

/** Of the pages of each kind, the longest; pages that only lead on are those that they lead to. */
function oneOfEachKind(site = sites.fixture): string[] {
  const length = (address: string) => statSync(file(address, site)).size;
  const own = pages(site).filter((address) => !address.startsWith('/index/'));
  return Object.values(Object.groupBy(own, kindOf)).map(
    (addresses) => addresses!.toSorted((a, b) => length(b) - length(a))[0]!,
  );
}

const kinds = oneOfEachKind();
/** What an edition’s own words may spoil; the rest of its pages is as in the invented one. */
const ofTexts = /^\/$|^\/(documents|introduction)\//;
const looked = {
  root: [...kinds, '/search/?q=pilots', '/documents/report-on-the-lamp/?find=lamp#p-4'],
  edition: oneOfEachKind(sites.root).filter((address) => ofTexts.test(address)),
  long: oneOfEachKind(longSite).filter((address) => !kinds.map(kindOf).includes(kindOf(address))),
};

describe.each(Object.keys(looked) as (keyof typeof looked)[])('in the edition “%s”', (at) => {
  test.for(looked[at])('%s has no barrier at 1440 or 390 px', async (address, { visit }) => {
    const page = await visit(address, { at, width: 1440 });
    if (address.includes('?q=')) expect((await answer(page)).hits).not.toEqual([]);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await barriers(page, all)]).toEqual([width, []]);
    }
  });
});

// The invented edition has a thing of each kind: what its colours show holds for every edition.
test.for(looked.root)('the colours of %s are told apart in the dark and when forced', async (address, { visit }) => {
  const page = await visit(address, { scheme: 'dark' });
  if (address.includes('?q=')) expect((await answer(page)).hits).not.toEqual([]);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await barriers(page, ofColour)]).toEqual([width, []]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect([width, 'forced', await barriers(page, ofColour)]).toEqual([width, 'forced', []]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
});

test.for(['root', 'edition'] as const)(
  'no page of the edition “%s” scrolls sideways at 390 or 320 px, nor at 390 with letters twice as large',
  async (at, { visit }) => {
    const page = await visit('/', { at, width: 390 });
    for (const address of pages(at === 'root' ? sites.fixture : sites.root)) {
      await page.goto(inject(at) + address);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([address, scrollWidth]).toEqual([address, width]);
      }
      await page.setViewportSize({ width: 390, height: 800 });
      const large = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      expect([address, 'large letters', large]).toEqual([address, 'large letters', 390]);
    }
  },
);

test('an unknown address is answered with status 404 and a page that leads on', async ({ visit }) => {
  const page = await visit('/documents/no-such-document/', { mayComplain: true });
  const { status, link } = await page.evaluate(async () => ({
    status: (await fetch(location.href)).status,
    link: document.querySelector<HTMLAnchorElement>('main a')!.pathname,
  }));
  expect(status).toBe(404);
  expect(link).toBe('/');
});
