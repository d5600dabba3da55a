import type { Page } from 'playwright-core';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/site/offline.ts';
import { sites } from '../build.ts';
import { damages, foreignPage } from '../built/damages.ts';
import { searches, shown, visitInvented, type Visitor } from './invented.ts';

const searchPage = searches['the search page']!;
const query = '/search/?q=pilots&name=pilots';
const lost = /^The search index could not be loaded/;

/** Each part that an answer needs. */
const parts = {
  'pagefind.js': /\/pagefind\.js(\?.*)?$/,
  'the entry': /\/pagefind-entry\.json/,
  'the first file': /\.pf_meta$/,
  'the program': /\/wasm\.[\w-]+\.pagefind$/,
  'the words': /\.pf_index$/,
  'a document': /\.pf_fragment$/,
  'the places of names': /\/names\.json$/,
};

/** The script is imported by the browser, which may keep what failed; of the other parts, Node tries each damage. */
const cases: [part: keyof typeof parts, damage: keyof typeof damages][] = [
  ...Object.keys(damages).map((damage): (typeof cases)[number] => ['pagefind.js', damage]),
  ['the entry', 'missing'],
  ['the first file', 'broken off'],
  ['the program', 'a page'],
  ['the words', 'cut'],
  ['a document', 'noise'],
  ['the places of names', 'missing'],
];

/** A sound file of the index, which is not the one that was asked for. */
let other: Buffer;
let visitor: Visitor;
beforeAll(async () => {
  const { folder } = sites.fixture;
  other = readFileSync(join(folder, globSync('pagefind/filter/*', { cwd: folder })[0]!));
  visitor = await visitInvented();
});
afterAll(() => visitor.leave());

/** Answers what a page asks for of the index with the damage that is set, and counts it. */
async function damageIndex(page: Page): Promise<{ part?: RegExp; as?: keyof typeof damages; asked: number }> {
  const set: Awaited<ReturnType<typeof damageIndex>> = { asked: 0 };
  await page.route(/\/(pagefind\/|names\.json)/, async (route) => {
    if (!set.as || !set.part?.test(route.request().url())) return route.continue();
    set.asked++;
    const reply = damages[set.as]!(await (await route.fetch()).body(), other);
    await (reply ? route.fulfill(reply) : route.abort());
  });
  return set;
}

const says = (page: Page, what: RegExp, message = '') =>
  expect.poll(async () => (await shown(page, searchPage)).says, { message, interval: 20 }).toMatch(what);

it('the search page says that a part of the index is lost, and “Try again” asks anew and finds what there is', async () => {
  const page = await visitor.open(query);
  await says(page, /^\d+ paragraphs/);
  const whole = await shown(page, searchPage);
  const set = await damageIndex(page);
  const again = page.getByRole('button', { name: 'Try again' });
  for (const [part, damage] of cases) {
    const message = `${part}, ${damage}`;
    Object.assign(set, { part: parts[part], as: damage });
    await page.reload({ waitUntil: 'commit' });
    await says(page, lost, message);
    expect([message, (await shown(page, searchPage)).hits]).toEqual([message, []]);
    if (damage === 'missing') {
      set.asked = 0;
      await again.click();
      await expect.poll(() => set.asked, { message, interval: 20 }).toBeGreaterThan(0);
      await says(page, lost, message);
    }
    delete set.as;
    await again.click();
    await expect.poll(() => shown(page, searchPage), { message, interval: 20 }).toEqual(whole);
    expect([message, await again.isVisible()]).toEqual([message, false]);
  }
  await page.close();
});

it.each(Object.entries({ pf_filter: 'missing', pf_index: 'a page', pf_fragment: 'cut' } as const))(
  'the field in the head of a document says so too of a %s, and typing on finds what there is',
  async (ending, damage) => {
    const search = searches['the head of a document']!;
    const page = await visitor.open(search.address, {
      before: async (page) => Object.assign(await damageIndex(page), { part: new RegExp(`\\.${ending}$`), as: damage }),
    });
    await page.locator(search.field).fill('pilot');
    await expect.poll(async () => (await shown(page, search)).says, { interval: 20 }).toMatch(lost);
    await page.unrouteAll();
    await page.keyboard.type('s');
    await expect.poll(async () => (await shown(page, search)).hits, { interval: 20 }).not.toEqual([]);
    await page.close();
  },
);

describe.each(['small', 'large'])('in a %s edition, which is kept for reading offline,', (size) => {
  const folder = `.cache/deployments/damaged-${size}`;
  const file = () => join(folder, globSync('pagefind/index/*', { cwd: folder })[0]!);
  let reader: Visitor;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(sites.fixture.folder, folder, { recursive: true });
    // More than is kept at the first visit.
    if (size === 'large') writeFileSync(join(folder, 'large.html'), '<title>Large</title>'.padEnd(5_100_000));
    writeServiceWorker(folder);
    reader = await visitInvented(folder, 'allow');
  });
  afterAll(() => reader.leave());

  it('a damaged file that was kept is asked for anew, and what comes is kept in its place', async () => {
    const whole = readFileSync(file());
    writeFileSync(file(), foreignPage);
    const page = await reader.open('/search/');
    if (size === 'large') {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.reload();
    }
    await page.goto(`${reader.origin}${query}`);
    await says(page, lost);
    writeFileSync(file(), whole);
    await page.reload();
    await says(page, lost); // it is kept, by the browser or for reading offline
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, /^\d+ paragraphs/);
    await page.reload();
    await says(page, /^\d+ paragraphs/);
  });
});
