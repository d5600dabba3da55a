import type { Page, Route } from 'playwright-core';
import { randomBytes } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/site/offline.ts';
import { sites } from '../build.ts';
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

type Damage = (route: Route, body: () => Promise<Buffer>) => Promise<void>;
const html = '<!doctype html><title>Welcome to our network</title>';

/** What may come in its place. */
const damages: Record<string, Damage> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'application/json', body: '{"error":"not found"}' }),
  'broken off': (route) => route.abort(),
  cut: async (route, body) => route.fulfill({ body: (await body()).subarray(0, -20) }),
  empty: (route) => route.fulfill({ body: '' }),
  noise: async (route, body) => route.fulfill({ body: randomBytes((await body()).length) }),
  'with a byte changed': async (route, body) => route.fulfill({ body: spoilt(await body()) }),
  'a page': (route) => route.fulfill({ contentType: 'text/html', body: html }),
  'another file': (route) => route.fulfill({ contentType: 'text/plain', body: another }),
};

/** One byte before the middle is another: in a script or in JSON, one that cannot be read as such. */
function spoilt(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  const place = Math.floor(copy.length / 2) - 1;
  copy[place] = body[0] === 0x1f ? copy[place]! ^ 0x10 : 0;
  return copy;
}

/** A sound file of the index, which is not the one that was asked for. */
let another: Buffer;
let visitor: Visitor;
beforeAll(async () => {
  const { folder } = sites.fixture;
  another = readFileSync(join(folder, globSync('pagefind/filter/*', { cwd: folder })[0]!));
  visitor = await visitInvented();
});
afterAll(() => visitor.leave());

const says = (page: Page, what: RegExp) =>
  expect.poll(async () => (await shown(page, searchPage)).says, { interval: 20 }).toMatch(what);

describe.each(Object.entries(parts))('where %s of the index is not as it was built', (_, part) => {
  it('the search says so, and “Try again” asks anew and finds what there is', async () => {
    const page = await visitor.open(query);
    await says(page, /^\d+ paragraphs/);
    const whole = await shown(page, searchPage);
    let damage: Damage | undefined;
    let asked = 0;
    await page.route(part, async (route) => {
      asked++;
      const body = async () => (await route.fetch()).body();
      await (damage ? damage(route, body) : route.continue());
    });
    const again = page.getByRole('button', { name: 'Try again' });
    for (const [what, how] of Object.entries(damages)) {
      damage = how;
      await page.reload({ waitUntil: 'commit' });
      await says(page, lost);
      expect([what, (await shown(page, searchPage)).hits]).toEqual([what, []]);
      if (what === 'missing') {
        asked = 0;
        await again.click();
        await expect.poll(() => asked, { interval: 20 }).toBeGreaterThan(0);
        await says(page, lost);
      }
      damage = undefined;
      await again.click();
      await expect.poll(() => shown(page, searchPage), { message: what, interval: 20 }).toEqual(whole);
      expect([what, await again.isVisible()]).toEqual([what, false]);
    }
    await page.close();
  });
});

it('the field in the head of a document says so too, of a filter as well, and typing on finds what there is', async () => {
  const search = searches['the head of a document']!;
  const page = await visitor.open(search.address);
  let damage: Damage | undefined;
  await page.route(/\.pf_(filter|index|fragment)$/, async (route) => {
    const body = async () => (await route.fetch()).body();
    await (damage ? damage(route, body) : route.continue());
  });
  for (const [what, how] of Object.entries(damages)) {
    damage = how;
    await page.reload();
    await page.locator(search.field).fill('pilot');
    await expect.poll(async () => (await shown(page, search)).says, { message: what, interval: 20 }).toMatch(lost);
    damage = undefined;
    await page.keyboard.type('s');
    await expect.poll(async () => (await shown(page, search)).hits, { message: what, interval: 20 }).not.toEqual([]);
  }
  await page.close();
});

describe.each(['small', 'large'])('in a %s edition, which is kept for reading offline,', (size) => {
  const folder = `.cache/deployments/damaged-${size}`;
  const file = () => join(folder, globSync('pagefind/index/*', { cwd: folder })[0]!);
  let reader: Visitor;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(sites.fixture.folder, folder, { recursive: true });
    // More than is kept at the first visit.
    if (size === 'large') writeFileSync(join(folder, 'large.html'), '<title>Large</title>'.padEnd(5_100_000));
    await writeServiceWorker(folder);
    reader = await visitInvented(folder, 'allow');
  });
  afterAll(() => reader.leave());

  it('a damaged file that was kept is asked for anew, and what comes is kept in its place', async () => {
    const whole = readFileSync(file());
    writeFileSync(file(), html);
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
