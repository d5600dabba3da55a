import { expect } from 'vitest';
import { blocks, html } from './built.ts';
import { test } from './visit.ts';

/** Paragraphs with a number in the margin; with a printed page within a word, notes, an omission by the editors. */
const paragraphs = [
  '/documents/beginning-peaceful-coexistence/#p-17',
  '/documents/beginning-peaceful-coexistence/#p-4',
  '/documents/considerations-on-soviet-foreign-policy/#p-6',
];

test.for(paragraphs)(
  '%s is selected and copied as the source has it, without numbers of ours',
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
