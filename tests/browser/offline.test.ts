import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { sites } from '../build.ts';
import { pages } from './built.ts';
import { deploy, deployment } from './deployments.ts';
import { answer } from './results.ts';
import { serve, type Served } from './serve.ts';

const browser = await chromium.connect(inject('browser'));

/** A new reader for each test, since what is kept would be shared. */
let reader: BrowserContext;
let served: Served;
const complaints: string[] = [];

beforeEach(async () => {
  reader = await browser.newContext();
  complaints.length = 0;
  reader.on('console', (message) => complaints.push(message.text()));
  reader.on('weberror', (error) => complaints.push(error.error().message));
});
afterEach(async () => {
  await reader.close();
  served.close();
});

/** Opens the home page as a reader who stays, and waits until the site is kept. */
async function firstVisit(): Promise<Page> {
  const page = await reader.newPage();
  await page.clock.install();
  await page.goto(`${served.origin}/`);
  await page.clock.runFor(11_000);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
  return page;
}

describe('at a first visit', () => {
  /** How many workers keep the site, for a reader who has stayed so many seconds. */
  async function workersAfter(seconds: number, change = () => {}): Promise<() => Promise<number>> {
    served = await serve(sites.fixture.folder);
    const page = await reader.newPage();
    await page.clock.install();
    await page.addInitScript(change);
    await page.goto(`${served.origin}/`);
    await page.clock.runFor(seconds * 1000);
    return () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  }

  it('nothing is kept before the reader has stayed', async () => {
    expect(await (await workersAfter(8))()).toBe(0);
  });

  it('the site is kept once the reader has stayed', async () => {
    await expect.poll(await workersAfter(11)).toBe(1);
  });

  it('nothing is kept for a reader who asks for little data', async () => {
    const saveData = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    expect(await (await workersAfter(60, saveData))()).toBe(0);
  });
});

describe.each([sites.fixture, sites.reader])(
  'at $base, after one visit to the home page and without a network',
  ({ folder, base }) => {
    it('every page, the search and the marks of what was found work', async () => {
      served = await serve(folder, base);
      const page = await firstVisit();
      served.close();
      // Under /index/ are only pages that lead on, and /edition/ holds the documents once more.
      for (const address of pages().filter((address) => !/^\/(404\.html|index\/|edition\/)/.test(address))) {
        await page.goto(served.origin + address);
        expect([
          address,
          await page.locator('main h1').count(),
          await page.evaluate(() =>
            document.fonts.ready.then((fonts) => fonts.size > 0 && document.styleSheets.length > 0),
          ),
        ]).toEqual([address, 1, true]);
      }
      await page.goto(`${served.origin}/search/?q=pilots`);
      const { hits } = await answer(page);
      expect(hits.length).toBeGreaterThan(5);
      await page.locator('[data-hit] a').first().click();
      await page.waitForFunction(() => CSS.highlights.has('found'));
      await expect(page.goto(`${served.origin}/no-such-page/`)).rejects.toThrow('ERR_');
      expect(complaints.filter((words) => !words.includes('ERR_'))).toEqual([]);
    });
  },
);

// Each loads the whole site several times, which is slow where other tests run beside it.
describe('a new deployment', { timeout: 120_000 }, () => {
  const place = '.cache/deployments/served';
  let first: string;
  let second: string;

  beforeAll(async () => {
    first = await deployment('first');
    second = await deployment('second');
  });

  /** Which deployment the page, its script and its data are of. */
  const versions = (page: Page) =>
    page.evaluate(async () => {
      const { page, script } = document.documentElement.dataset;
      return [page, script, ((await (await fetch('/names.json')).json()) as { deployment: string }).deployment];
    });
  const waiting = (page: Page) =>
    expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);
  /** Asks for something all the time for two seconds, as a search may. */
  const asks = (page: Page) =>
    page.evaluate(() => {
      const asking = setInterval(() => fetch('/names.json'), 10);
      setTimeout(() => clearInterval(asking), 2000);
    });
  /** Waits without asking for anything: an old worker is let go when it rests. */
  const shows = async (page: Page, name: string) => {
    await page.waitForFunction((name) => document.documentElement.dataset.page === name, name, {
      polling: 500,
      timeout: 20_000,
    });
    expect(await versions(page)).toEqual([name, name, name]);
  };

  it('replaces the old within one reload in all open pages, however busy, and is never mixed with it', async () => {
    deploy(first, place);
    served = await serve(place);
    const page = await firstVisit();
    await page.goto(`${served.origin}/about/`);
    const other = await reader.newPage();
    await other.goto(`${served.origin}/threads/`);
    expect(await versions(page)).toEqual(['first', 'first', 'first']);

    deploy(second, place);
    await page.goto(`${served.origin}/search/`);
    expect(await versions(page)).toEqual(['first', 'first', 'first']);
    await waiting(page);
    expect(await versions(other)).toEqual(['first', 'first', 'first']);

    await asks(other);
    await page.reload();
    await shows(page, 'second');
    await shows(other, 'second');
    expect(complaints).toEqual([]);

    served.close();
    await page.goto(`${served.origin}/about/`);
    expect(await versions(page)).toEqual(['second', 'second', 'second']);
  });

  it('is not taken while one of its pages is missing', async () => {
    deploy(first, place);
    served = await serve(place);
    const page = await firstVisit();
    deploy(second, place);
    deploy(first, place, 'about/index.html'); // the host has it still
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return new Promise((settled) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing!;
          worker.addEventListener('statechange', () => settled(worker.state));
        });
        registration.update().catch(() => {});
      });
    });
    expect(outcome).toBe('redundant');
    await page.goto(`${served.origin}/about/`);
    expect(await versions(page)).toEqual(['first', 'first', 'first']);
    deploy(second, place);
    await page.reload();
    await waiting(page);
    await page.reload();
    await shows(page, 'second');
  });
});

it('of an edition over 5 MB, the pages visited are kept, and the newest is shown', async () => {
  const folder = await deployment('large', { 'large/': '<title>Large</title>'.padEnd(5_100_000) });
  served = await serve(folder);
  const page = await firstVisit();
  for (const address of ['/', '/about/', '/search/?q=pilots']) await page.goto(served.origin + address);
  expect((await answer(page)).hits).not.toEqual([]);
  served.close();
  await page.goto(`${served.origin}/about/`);
  expect(await page.locator('h1').innerText()).not.toBe('');
  await page.goto(`${served.origin}/search/?q=pilots`);
  expect((await answer(page)).hits).not.toEqual([]);
  await expect(page.goto(`${served.origin}/events/`)).rejects.toThrow('ERR_');
});

/** A browser that has no service workers, and one that refuses them: storage is off, or all of it in use. */
const without: [what: string, change: () => void][] = [
  ['none', () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })],
  [
    'refused',
    () => (navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'))),
  ],
  [
    'forbidden to ask for',
    () =>
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
];

it.each(without)('where service workers are %s, the site works as before', async (_, change) => {
  served = await serve(sites.fixture.folder);
  const page = await reader.newPage();
  await page.addInitScript(change);
  await page.goto(`${served.origin}/search/?q=pilots`);
  expect((await answer(page)).hits).not.toEqual([]);
  expect(complaints).toEqual([]);
});
