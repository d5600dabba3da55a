import { expect, test } from 'vitest';
import { blocks, citedAt, html, withTurnedMarks } from '../browser/built.ts';
import { click, pasted, press, see, visit, wait } from './reader.ts';

const report = '/documents/report-on-the-lamp/';
const said = (id: string) => blocks(report).find(({ address }) => address === `${report}#${id}`)!.words;
const quoted = `“${withTurnedMarks(said('p-13'))}”, ${citedAt(report, '15–16, ¶ 13', 'p-13')}`;

/** Selects a paragraph, and waits for the offer to cite it. */
async function select(id: string): Promise<void> {
  await see((id) => getSelection()!.selectAllChildren(document.getElementById(id)!), id);
  await wait(() => document.querySelector('#quote')!.matches(':popover-open'));
}

test('a paragraph is copied without numbers that are not of the text', async () => {
  await visit(report);
  for (const id of ['p-4', 'p-13']) {
    await select(id);
    await press('Control', 'c');
    expect((await pasted()).replace(/\s+/g, ' ').trim()).toBe(said(id));
    await see(() => document.querySelector('#pasted')!.remove());
  }
});

test('“Cite” copies what is selected, with its place', async () => {
  await visit(report);
  await select('p-13');
  await click('#quote');
  await wait(() => document.querySelector('#quote')!.textContent === 'Copied');
  expect(await pasted()).toBe(quoted);
});

test('“Cite” is reached and pressed by keyboard, and Escape leads back to the paragraph', async () => {
  await visit(report);
  await select('p-13');
  await press('Tab');
  expect(await see(() => document.activeElement!.id)).toBe('quote');
  await press('Enter');
  await wait(() => document.querySelector('#quote')!.textContent === 'Copied');
  await press('Escape');
  await wait(() => !document.querySelector('#quote')!.matches(':popover-open'));
  expect(await see(() => document.activeElement!.matches('#p-13 > .number'))).toBe(true);
  expect(await pasted()).toBe(quoted);
});

test('the number of a paragraph offers its citation, which is copied', async () => {
  await visit(report);
  await click('#p-6 > .number');
  await wait(() => document.querySelector('#cite')!.matches(':popover-open'));
  await click('#cite [data-copy=citation]');
  await wait(() => document.querySelector('#cite [data-copy=citation]')!.textContent === 'Copied');
  await press('Escape');
  await wait(() => document.activeElement!.matches('#p-6 > .number'));
  expect(await pasted()).toBe(citedAt(report, '14, ¶ 6', 'p-6'));
});

test('the citation of the document is in the style chosen, and is copied', async () => {
  await visit(report);
  await see(() => {
    const labels = [...document.querySelectorAll('.how-to-cite label')];
    labels.find((label) => label.textContent.trim().startsWith('MLA'))!.id = 'mla';
  });
  await click('#mla');
  const shown = () =>
    see(() => {
      const citations = [...document.querySelectorAll<HTMLElement>('.how-to-cite [data-citation]')];
      return citations.filter((one) => one.offsetHeight > 0).map((one) => one.lastElementChild!.textContent);
    });
  const wanted = html(report)('.mla > :last-child').text();
  await expect.poll(shown).toEqual([wanted]);
  await click('.how-to-cite button');
  await wait(() => document.querySelector('.how-to-cite button')!.textContent === 'Copied');
  expect(await pasted()).toBe(wanted);
});
