import { describe, expect } from 'vitest';
import { arrival } from './arrival.ts';
import { documents, html } from './built.ts';
import { test } from './visit.ts';

/** The last paragraph of a document, and the last printed page where it has one: what is furthest from the top. */
function anchors(address: string): string[] {
  const $ = html(address);
  return ['[data-transcription] [id^=p-]', '[role=doc-pagebreak]'].flatMap(
    (selector) => $(selector).last().attr('id') ?? [],
  );
}

describe.each(documents())('%s', (address) => {
  test.for([390, 1440])('its last paragraph and page are in view on arrival at %i px', async (width, { visit }) => {
    for (const anchor of anchors(address)) {
      const page = await visit(`${address}#${anchor}`, { width });
      await expect.poll(() => arrival(page)).toEqual({ target: anchor, inView: true });
    }
  });

  test('its contents lead to their places', async ({ visit }) => {
    const page = await visit(address);
    const links = page.locator('.contents a:visible');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      const { hash } = new URL(await link.evaluate((element: HTMLAnchorElement) => element.href));
      await link.click();
      await expect.poll(() => arrival(page)).toEqual({ target: hash.slice(1), inView: true });
    }
  });
});

test('a click on the number of a paragraph puts its address into the address bar', async ({ visit }) => {
  const page = await visit('/documents/pilots-and-dues/');
  await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#p-4');
});

test('a printed page that begins within a word shows its number there', async ({ visit }) => {
  const page = await visit('/documents/report-on-the-lamp/#page-16');
  const shown = await page.locator('#page-16').evaluate((mark) => ({
    before: mark.previousSibling?.textContent,
    mark: getComputedStyle(mark, '::before').content,
    after: mark.nextSibling?.textContent,
  }));
  expect(shown).toMatchObject({ before: 'win', after: 'ter' });
  expect(shown.mark).toContain('16');
});
