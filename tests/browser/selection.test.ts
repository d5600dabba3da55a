import { expect } from 'vitest';
import { blocks, html } from './built.ts';
import { test } from './visit.ts';

/** Paragraphs with a number in the margin; with a printed page within a word, emendations, misprints, notes. */
const paragraphs = [
  '/documents/report-on-the-lamp/#p-13',
  '/documents/report-on-the-lamp/#p-6',
  '/documents/harbour-master-to-the-board/#p-4',
];

test.for(paragraphs)(
  '%s is selected and copied as the page shows it, without numbers that are not of the text',
  async (address, { visit }) => {
    const [path, id] = address.split('#') as [string, string];
    const { words } = blocks(path).find((block) => block.address === address)!;
    expect(html(path)(`#${id}`).find('sup, [role=doc-pagebreak]').length).toBeGreaterThan(0);

    const page = await visit(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const selected = await page.evaluate((id) => {
      getSelection()!.selectAllChildren(document.getElementById(id)!);
      return String(getSelection());
    }, id);
    await page.keyboard.press('ControlOrMeta+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(selected.replace(/\s+/g, ' ').trim()).toBe(words);
    expect(copied.replace(/\s+/g, ' ').trim()).toBe(words);
  },
);
