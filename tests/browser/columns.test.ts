import { expect, inject } from 'vitest';
import { sites } from '../build.ts';
import { pages } from './built.ts';
import { test } from './visit.ts';

const diary = '/documents/harbour-diary/';

test('the column of the text never narrows as the window widens, and nothing stands over it', async ({ visit }) => {
  const page = await visit(diary, { width: 320 });
  const measure = () =>
    page.evaluate(() => {
      const text = document.querySelector('.text')!.getBoundingClientRect();
      const rail = document.querySelector('.document > aside')!.getBoundingClientRect();
      return { text: text.width, free: rail.bottom <= text.top || rail.right <= text.left };
    });
  let last = 0;
  for (const width of [320, 390, 640, 641, 768, 999, 1000, 1099, 1100, 1279, 1280, 1281, 1440, 1600, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const { text, free } = await measure();
    expect([width, text]).toEqual([width, Math.max(text, last)]);
    expect([width, free]).toEqual([width, true]);
    last = text;
  }
});

test('the first sentence of every document begins on the first screen of a phone', async ({ visit }) => {
  const documents = pages(sites.root).filter((address) => /^\/documents\/[^/]+\/$/.test(address));
  const page = await visit('/', { at: 'edition', width: 390, height: 844 });
  for (const address of documents) {
    await page.goto(inject('edition') + address);
    const top = await page.evaluate(
      () =>
        document
          .querySelector('[data-transcription] > :is(p, ul, ol):not([data-repeats], .lacuna)')!
          .getBoundingClientRect().top,
    );
    expect(top, address).toBeLessThan(600);
  }
});

test('with letters twice as large, nothing runs out of a phone', async ({ visit }) => {
  const page = await visit('/documents/harbour-master-to-the-board/', { width: 390 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
