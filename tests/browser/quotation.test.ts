import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { blocks, citedAt, html, withTurnedMarks } from './built.ts';
import { test } from './visit.ts';

const report = '/documents/report-on-the-lamp/';

const said = (address: string) =>
  withTurnedMarks(blocks(address.split('#')[0]!).find((block) => block.address === address)!.words);

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

test('selected words are copied with paragraph, printed page and an address without the query', async ({ visit }) => {
  const page = await visit(`${report}?find=lamp`);
  await select(page, '#p-13');
  expect(html(report)('#p-13').find('sup, [role=doc-pagebreak]').length).toBeGreaterThan(0);
  expect(await copied(page)).toBe(`“${said(`${report}#p-13`)}”, ${citedAt(report, '15–16, ¶ 13', 'p-13')}`);
});

test('several paragraphs are cited from the first to the last', async ({ visit }) => {
  const page = await visit(report);
  await select(page, '#p-4', '#p-6');
  const words = [4, 5, 6].map((number) => said(`${report}#p-${number}`)).join('\n');
  expect(await copied(page)).toBe(`“${words}”, ${citedAt(report, '14–15, ¶ 4–6', 'p-4')}`);
});

test('a note is cited as a note', async ({ visit }) => {
  const page = await visit(report);
  await select(page, '#fn-1 [data-note]');
  expect(await copied(page)).toBe(`“${said(`${report}#fn-1`)}”, ${citedAt(report, 'note 1', 'fn-1')}`);
});

test('the style chosen at the foot of the page is that of a place too, with italics for programs that have them', async ({
  visit,
}) => {
  const page = await visit(report);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.how-to-cite').getByRole('radio', { name: 'APA' }).check();
  await select(page, '#p-13');
  expect(await copied(page)).toBe(
    `“${said(`${report}#p-13`)}”, ${citedAt(report, 'pp. 15–16, para. 13', 'p-13', 'apa')}`,
  );
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(rich).toContain('<i>Saltmere Records');
});

test('“Cite” is next in the tab order, covers nothing that is selected, and is hidden by Escape', async ({ visit }) => {
  const page = await visit(report, { width: 390 });
  const numbered = `#${html(report)('[data-transcription] p:has(> sup:last-child)').first().attr('id')}`;
  await select(page, numbered);
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
  expect(
    await page.evaluate(() => document.activeElement?.matches('.number') && document.activeElement.parentElement!.id),
  ).toBe(numbered.slice(1));
});

test('“Cite” is not offered for words that are not of the document', async ({ visit }) => {
  const page = await visit(report);
  await select(page, '#p-6');
  await page.getByRole('button', { name: 'Cite', exact: true }).waitFor();
  await select(page, '.headnote');
  await page.getByRole('button', { name: 'Cite', exact: true }).waitFor({ state: 'hidden' });
});

test('the citation at the foot of the page is in the style chosen, and is copied', async ({ visit }) => {
  const page = await visit(report);
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
