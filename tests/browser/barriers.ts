import { AxeBuilder } from '@axe-core/playwright';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of WCAG 2.2 AA and of good practice; among them, those that another colour may break. */
export const all = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
export const ofColour = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/**
 * What stands in the way of some readers. The builder brings axe into the page at its first call and is slow at it;
 * from then on it is asked directly.
 */
export async function barriers(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page })
      .options({ runOnly: ['document-title'] })
      .setLegacyMode()
      .analyze();
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join('; ')})`);
  }, runOnly);
}
