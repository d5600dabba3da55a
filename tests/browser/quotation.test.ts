import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { blocks, html } from './built.ts';
import { test } from './visit.ts';

const long = '/documents/beginning-peaceful-coexistence/';
const despatch = '/documents/considerations-on-soviet-foreign-policy/';

const said = (address: string) => blocks(address.split('#')[0]!).find((block) => block.address === address)!.words;
const cited = (address: string) => html(address)('[data-cited]').text();

/** Selects from one element to another, both whole. */
const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([from, to]) => {
      const range = document.createRange();
      range.setStart(document.querySelector(from!)!, 0);
      range.setEnd(document.querySelector(to!)!, document.querySelector(to!)!.childNodes.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );

/** Presses “Cite” and reads what was copied. */
async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('selected words are cited with paragraph, printed page and an address without what was searched for', async ({
  visit,
}) => {
  const page = await visit(`${long}?find=lenin`);
  await select(page, '#p-17');
  expect(html(long)('#p-17').find('sup, [role=doc-pagebreak]').length).toBeGreaterThan(0);
  expect(await copied(page)).toBe(
    `“${said(`${long}#p-17`)}”, ${cited(long)}, pp. 23–24, ¶ 17, ${new URL(page.url()).origin}${long}#p-17`,
  );
});

test('several paragraphs are cited from the first to the last', async ({ visit }) => {
  const page = await visit(long);
  await select(page, '#p-3', '#p-5');
  const words = [3, 4, 5].map((number) => said(`${long}#p-${number}`)).join('\n');
  expect(await copied(page)).toBe(`“${words}”, ${cited(long)}, pp. 18–19, ¶ 3–5, ${page.url()}#p-3`);
});

test('a note is cited as a note', async ({ visit }) => {
  const page = await visit(despatch);
  await select(page, '#fn-2 [data-note]');
  expect(await copied(page)).toBe(`“${said(`${despatch}#fn-2`)}”, ${cited(despatch)}, note 2, ${page.url()}#fn-2`);
});

test('the button is the next that Tab reaches, hides nothing that is selected, and goes with Escape', async ({
  visit,
}) => {
  const page = await visit(despatch, { width: 390 });
  await select(page, '#p-6');
  const button = page.getByRole('button', { name: 'Cite', exact: true });
  await button.waitFor();
  const { top, end } = await page.evaluate(() => ({
    top: document.querySelector('#quote')!.getBoundingClientRect().top,
    end: getSelection()!.getRangeAt(0).getBoundingClientRect().bottom,
  }));
  expect(top).toBeGreaterThan(end);
  await page.keyboard.press('Tab');
  expect(await button.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await button.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.matches('#p-6 > .number'))).toBe(true);
});

test('what is not of the document offers nothing', async ({ visit }) => {
  const page = await visit(despatch);
  await select(page, '#p-6');
  await page.getByRole('button', { name: 'Cite', exact: true }).waitFor();
  await select(page, '.headnote');
  await page.getByRole('button', { name: 'Cite', exact: true }).waitFor({ state: 'hidden' });
});

test('the citation at the foot of the page is the one that was chosen, and is copied', async ({ visit }) => {
  const page = await visit(despatch);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const part = page.locator('.how-to-cite');
  await part.getByRole('radio', { name: 'MLA' }).check();
  expect(await part.locator('[data-citation]:visible').count()).toBe(1);
  await part.getByRole('button', { name: 'Copy' }).click();
  await part.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await part.locator('.mla > :last-child').innerText(),
  );
});
