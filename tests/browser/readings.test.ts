import { describe, expect } from 'vitest';
import { arrival } from './arrival.ts';
import { documents, html } from './built.ts';
import { test } from './visit.ts';

const marked = documents().map((address) => ({
  address,
  marks: html(address)('.emendation, .misprint')
    .get()
    .map(({ attribs }) => attribs['id']!),
}));

test('the edition has emendations and misprints to try', () => {
  expect(marked.flatMap(({ marks }) => marks).length).toBeGreaterThan(1);
});

describe.each(marked.filter(({ marks }) => marks.length > 0))('$address', ({ address, marks }) => {
  test('every mark leads to its entry in the list and back', async ({ visit }) => {
    const page = await visit(address, { javaScript: false });
    for (const id of marks) {
      const mark = page.locator(`#${id}`);
      const source = (await mark.getAttribute('data-source')) ?? (await mark.innerText());
      await mark.click();
      await expect.poll(() => arrival(page)).toEqual({ target: id.replace('eref', 'e'), inView: true });
      expect(await page.locator(':target').innerText()).toContain(source.replace(/\n+/g, ' ↵ '));
      await page.locator(':target a').click();
      await expect.poll(() => arrival(page)).toEqual({ target: id, inView: true });
    }
  });
});
