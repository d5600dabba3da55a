import { expect } from 'vitest';
import { documents, html, citedAt } from './built.ts';
import { test } from './visit.ts';

const long = '/documents/harbour-diary/';
const report = '/documents/report-on-the-lamp/';

test.for([390, 1440])('nothing moves while a page of %i px loads', async (width, { visit }) => {
  for (const address of ['/', ...documents(), '/search/?q=pilots', '/search/?q=pilots&view=concordance']) {
    const page = await visit(address, {
      width,
      before: (page) =>
        page.addInitScript(() => {
          const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
          new PerformanceObserver((list) =>
            shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
          ).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.evaluate(() => document.fonts.ready);
    if (address.includes('?')) await page.locator('[data-hit]').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), address).toEqual([]);
  }
});

test('a document without headnote is read as any other', async ({ visit }) => {
  const page = await visit('/documents/paper-1/', { at: 'long', width: 390 });
  await page.getByText('Contents and source').click();
  await page.getByRole('link', { name: 'How to cite' }).first().click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#citing');
});

test('notes are beside their lines, none over another, none below the end of the text', async ({ visit }) => {
  for (const address of documents().filter((address) => html(address)('[role=doc-endnotes]').length > 0)) {
    const page = await visit(address, { width: 1440 });
    await page.locator('.placed').waitFor({ state: 'attached' });
    const { notes, end } = await page.evaluate(() => ({
      end: document.querySelector('.text')!.getBoundingClientRect().bottom,
      notes: [...document.querySelectorAll('[role=doc-endnotes] li:not([data-note-missing])')]
        .map((note) => ({
          ...note.getBoundingClientRect().toJSON(),
          // One that the text does not call comes last.
          call: document.getElementById(`fnref-${note.id.slice(3)}`)?.getBoundingClientRect().top ?? 0,
        }))
        .sort((a, b) => a.top - b.top),
    }));
    expect(notes.length).toBeGreaterThan(0);
    for (const [index, { top, bottom, left, call }] of notes.entries()) {
      expect(top).toBeGreaterThanOrEqual(call - 8);
      expect(bottom).toBeLessThanOrEqual(end);
      expect(left).toBeGreaterThan(1000);
      if (index > 0) expect(top).toBeGreaterThanOrEqual(notes[index - 1]!.bottom);
      if (index === 0) expect(top).toBeLessThan(call + 8);
    }
  }
});

test('in the middle of a text, the running head says what is being read and the contents say where', async ({
  visit,
}) => {
  const page = await visit(`${long}#page-104`);
  const head = page.locator('.running-head');
  await head.waitFor();
  expect(await head.innerText()).toMatch(/The harbour diary.*Saltmere Harbour Office.*June 1902/s);
  expect(await page.locator('.contents [aria-current]').allInnerTexts()).toEqual(['104']);
  const target = await page.locator('#page-104').boundingBox();
  expect(target!.y).toBeGreaterThan((await head.boundingBox())!.height);
  await head.getByRole('link').click();
  await head.waitFor({ state: 'hidden' });
});

test('the number of a paragraph offers its citation, which is copied', async ({ visit }) => {
  const page = await visit(report);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#p-6 > .number').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citedAt(report, '14, ¶ 6', 'p-6'));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('#p-6 > .number'))).toBe(true);
});

test('a name with the focus shows its gloss, hides it on Escape, and leads to its entry in the index', async ({
  visit,
}) => {
  const page = await visit(report);
  const name = page.locator('.name', { hasText: 'Tarn' }).first();
  await page.evaluate(() => document.querySelector<HTMLElement>('#p-6 > .number')!.focus());
  for (let key = 0; key < 20 && !(await name.evaluate((link) => link === document.activeElement)); key++)
    await page.keyboard.press('Tab');
  const card = page.locator('#gloss');
  await card.waitFor();
  expect(await card.locator('p').innerText()).toMatch(/^Harbour master/);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/names\/#tarn$/);
  expect(await page.locator(':target').innerText()).toContain('Tarn');
});
