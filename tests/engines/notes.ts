import { describe, expect, test } from 'vitest';
import { readArrival } from '../browser/arrival.ts';
import { back, click, clickAt, narrow, press, see, visit, wait } from './reader.ts';

const address = '/documents/pilots-and-dues/';
const focused = () => see(() => document.activeElement?.id);
const arrival = () => see(readArrival);

test('a call leads to its note beside the line, and the note back to it', async () => {
  await visit(address);
  await wait(() => document.querySelector('.placed'));
  await click('#fnref-a');
  await expect.poll(arrival).toEqual({ target: 'fn-a', inView: true });
  const [call, note] = await see(() =>
    ['#fnref-a', '#fn-a'].map((id) => document.querySelector(id)!.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(Math.abs(note!.top - call!.top)).toBeLessThan(12);
  expect(note!.left).toBeGreaterThan(1000);
  await click('#fn-a > [role=doc-backlink]');
  await expect.poll(arrival).toEqual({ target: 'fnref-a', inView: true });
});

test('a call leads to its note and back by keyboard', async () => {
  await visit(address);
  await see(() => document.querySelector<HTMLElement>('#fnref-a')!.focus());
  await press('Enter');
  await expect.poll(arrival).toEqual({ target: 'fn-a', inView: true });
  const links = await see(() => document.querySelectorAll('#fn-a a').length);
  for (let link = 0; link < links; link++) await press('Tab');
  expect(await see(() => document.activeElement!.matches('#fn-a > [role=doc-backlink]'))).toBe(true);
  await press('Enter');
  await expect.poll(focused).toBe('fnref-a');
});

test('a note that the source lacks opens as a sheet on a wide page too', async () => {
  await visit(address);
  await click('#fnref-7');
  await expect.poll(arrival).toEqual({ target: 'fn-7', inView: true });
  await press('Escape');
  await wait(() => !document.querySelector('#fn-7')!.checkVisibility());
});

describe('a note opened as a sheet', () => {
  const open = async () => {
    await visit(address, { width: narrow, height: 600 });
    await click('#fnref-a');
    await wait(() => getComputedStyle(document.querySelector('#fn-a')!).position === 'fixed');
    return see(() => scrollY);
  };
  const closed = async () => {
    await wait(() => getComputedStyle(document.querySelector('#fn-a')!).position !== 'fixed');
    await expect.poll(focused).toBe('fnref-a');
    return see(() => scrollY);
  };

  test('is closed by Escape, which does not move the page', async () => {
    const before = await open();
    await press('Escape');
    expect(await closed()).toBe(before);
  });

  test('is closed by a click outside, which does not move the page', async () => {
    const before = await open();
    // Beside the text, above the sheet, and not on the number of a paragraph.
    const free = await see(() => [120, 160, 200].find((y) => !document.elementFromPoint(8, y)!.closest('a, li')));
    await clickAt(8, free!);
    expect(await closed()).toBe(before);
  });

  test('is closed by Back', async () => {
    await open();
    await back();
    await closed();
  });
});
