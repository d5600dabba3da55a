import { expect, test } from 'vitest';
import { readArrival } from '../browser/arrival.ts';
import { readAnswer } from '../browser/results.ts';
import { back, click, narrow, press, see, type, visit, wait } from './reader.ts';

const status = async () => (await see(readAnswer)).status;
const addresses = async () => (await see(readAnswer)).hits.map(({ address }) => address);
const lamp = '/documents/report-on-the-lamp/#p-6';

test('what is typed on the search page finds what the whole word does', async () => {
  await visit('/search/');
  await click('#q');
  await type('coexistence');
  await expect.poll(addresses).toEqual([lamp]);
  expect(await status()).toBe('1 paragraph in 1 document');
  expect(await see(() => location.search)).toBe('?q=coexistence');
  expect((await see(readAnswer)).hits[0]!.marks).toEqual(['co-existence', 'coexistence']);
});

test('a hit leads to its paragraph, where the words are marked and the bar leads to the others', async () => {
  await visit('/search/?q=coexistence');
  await expect.poll(addresses).toEqual([lamp]);
  await click('[data-hit] a');
  await expect.poll(() => see(readArrival)).toEqual({ target: 'p-6', inView: true });
  const bar = () => see(() => document.querySelector('.found [role=status]')?.textContent ?? '');
  await expect.poll(bar).toBe('1 of 2, ¶ 6');
  const marked = await see(() =>
    CSS.highlights
      ? [...CSS.highlights.get('found')!].map(String)
      : [...document.querySelectorAll('.text mark')].map((mark) => mark.textContent),
  );
  expect(marked).toEqual(['co-existence', 'coexistence']);
  await click('.found button:nth-of-type(2)');
  await expect.poll(bar).toBe('2 of 2, ¶ 6');
  await press('Escape');
  await wait(() => !document.querySelector('.found') && location.search === '');
});

test('after Back the field and what it found are there together', async () => {
  await visit('/search/?q=coexistence');
  await expect.poll(addresses).toEqual([lamp]);
  await click('#q');
  await press('Control', 'a');
  await type('pilots');
  await expect.poll(async () => (await addresses()).length).toBeGreaterThan(5);
  const found = await addresses();
  await click('[data-hit] a');
  await wait(() => location.pathname.startsWith('/documents/'));
  await back();
  const field = () => see(() => document.querySelector<HTMLInputElement>('#q')!.value);
  await expect.poll(async () => [await field(), await addresses()]).toEqual(['pilots', found]);
  expect(await see(() => location.search)).toBe('?q=pilots');
});

test.each([
  [1440, 168, 120],
  [narrow, 112, 72],
])('at %i px the concordance keeps its columns, and covers nothing', async (width, words, place) => {
  await visit('/search/?q=pilots&view=concordance', { width });
  await wait(() => document.querySelectorAll('#results tbody tr').length > 3);
  const { columns, links, head } = await see(() => {
    const at = (element: Element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 3, top + height / 2);
    };
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('#results tbody tr')];
    const title = document.querySelector('header .edition a')!;
    return {
      columns: [...rows[0]!.cells].map((cell) => cell.getBoundingClientRect().width),
      head: title.contains(at(title)),
      links: rows.map((row) => {
        row.scrollIntoView({ block: 'center', behavior: 'instant' });
        return at(row.lastElementChild!)?.closest('a') === row.querySelector('a');
      }),
    };
  });
  expect([columns[1], columns[3]]).toEqual([words, place]);
  expect(Math.abs(columns[0]! - columns[2]!)).toBeLessThan(1);
  expect(head).toBe(true);
  expect(links).not.toContain(false);
});

test('“/” opens the field in the head; its hits are gone through and followed by keyboard', async () => {
  await visit('/about/');
  await press('/');
  await type('coexistence');
  const options = () => see(() => document.querySelectorAll('.quick [role=option]').length);
  await expect.poll(options).toBe(1);
  await press('ArrowDown');
  await wait(() => document.querySelector('.quick [role=option][aria-selected=true]'));
  await press('Enter');
  await expect.poll(() => see(() => location.pathname + location.hash)).toBe(lamp);
  await wait(() => document.querySelector('.found [role=status]'));
});
