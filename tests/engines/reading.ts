import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArrival } from '../browser/arrival.ts';
import { file } from '../browser/built.ts';
import { back, click, engine, hover, narrow, press, print, see, type, visit, wait } from './reader.ts';

const report = '/documents/report-on-the-lamp/';
const tarn = '#p-6 .name[href$="#tarn"]';
const glosses = JSON.parse(readFileSync(file('/glosses/report-on-the-lamp.json'), 'utf8')) as Record<string, string>;
const gloss = glosses['tarn'];
const shown = () =>
  see(() => {
    const card = document.querySelector('#gloss')!;
    return card.checkVisibility() ? card.querySelector('p')!.textContent : undefined;
  });

test('a name under the mouse shows its gloss, and Escape hides it', async () => {
  await visit(report);
  await hover(tarn);
  await expect.poll(shown).toBe(gloss);
  await press('Escape');
  await expect.poll(shown).toBeFalsy();
});

test('a name reached by keyboard shows its gloss, and leads to its entry in the index', async () => {
  await visit(report);
  await see(() => document.querySelector<HTMLElement>('#p-6 > .number')!.focus());
  const reached = () => see((name) => document.activeElement!.matches(name), tarn);
  for (let key = 0; key < 20 && !(await reached()); key++) await press('Tab');
  await expect.poll(shown).toBe(gloss);
  await press('Enter');
  await expect.poll(() => see(() => location.pathname + location.hash)).toBe('/names/#tarn');
  await expect.poll(() => see(readArrival)).toEqual({ target: 'tarn', inView: true });
});

test('names, emendations, misprints and dates are underlined, each in its way', async () => {
  const line = (selector: string) =>
    see((selector) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector(selector)!);
      return `${textDecorationLine} ${textDecorationStyle}`;
    }, selector);
  await visit(report);
  expect(await line('.name')).toBe('underline dotted');
  expect(await line('.emendation')).toBe('underline dashed');
  expect(await line('.misprint')).toBe('underline wavy');
  await visit('/documents/pilots-and-dues/');
  expect(await line('.date summary span')).toBe('underline solid');
});

test('an address with a paragraph or a printed page opens the page there', async () => {
  for (const id of ['p-65', 'page-104']) {
    await visit(`/documents/harbour-diary/#${id}`);
    await expect.poll(() => see(readArrival)).toEqual({ target: id, inView: true });
  }
  await wait(() => document.querySelector('.running-head')!.checkVisibility({ visibilityProperty: true }));
  expect(await see(() => document.querySelector('.contents [aria-current]')!.textContent.trim())).toBe('104');
});

test('the index under its old address leads to the same entry, and is narrowed until after Back', async () => {
  await visit('/index/#tarn');
  await expect.poll(() => see(() => location.pathname + location.hash)).toBe('/names/#tarn');
  const entries = () =>
    see(() => [
      document.querySelector<HTMLInputElement>('#only')!.value,
      document.querySelectorAll('dl > div:not([hidden])').length,
    ]);
  await click('#only');
  await type('tarn');
  await expect.poll(entries).toEqual(['tarn', 2]);
  await click('footer a');
  await wait(() => location.pathname !== '/names/');
  await back();
  await expect.poll(entries).toEqual(['tarn', 2]);
});

test('dark paper is kept on the next page, and its button is on one line', async () => {
  const paper = () => see(() => getComputedStyle(document.body).backgroundColor);
  await visit('/', { width: narrow });
  const light = await paper();
  await click('header summary');
  await click('#theme');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await visit('/about/', { width: narrow });
  expect(await paper()).toBe(dark);
  await click('header summary');
  const lines = await see(() => {
    const label = document.createRange();
    label.selectNodeContents(document.querySelector('#theme')!);
    return label.getClientRects().length;
  });
  expect(lines).toBe(1);
  await click('#theme');
  await expect.poll(paper).toBe(light);
  await see(() => localStorage.clear());
});

// WebKit’s driver does not print.
if (engine !== 'webkit')
  test('a document is printed without what is for the screen, with page numbers where the engine has them', async () => {
    await visit(report);
    const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: await print(), encoding: 'utf8' });
    const sheets = stdout.split('\f').slice(0, -1);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.join(' ').replace(/\s+/g, ' ')).toContain('one line in Russian, «Маяк погас в полночь»');
    expect(stdout).not.toMatch(/Search|Dark/);
    if (engine === 'chromium')
      expect(sheets.map((sheet) => sheet.trim().split('\n').at(-1)!.trim())).toEqual(
        sheets.map((_, index) => String(index + 1)),
      );
  });
