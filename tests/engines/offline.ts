import { expect, test } from 'vitest';
import { readAnswer } from '../browser/results.ts';
import { serve } from '../browser/serve.ts';
import { sites } from '../build.ts';
import { click, see, visit, wait } from './reader.ts';

// WebKit takes its time to keep the site.
test('after one visit and without a network, pages, the search and its marks work', { timeout: 120_000 }, async () => {
  const { origin: at, close } = await serve(sites.fixture.folder);
  await visit('/', { at });
  await expect
    .poll(() => see(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), { timeout: 60_000 })
    .toBe('activated');
  close();
  for (const address of ['/about/', '/documents/harbour-diary/', '/names/']) {
    await visit(address, { at });
    expect([address, await see(() => document.querySelectorAll('main h1').length)]).toEqual([address, 1]);
  }
  await visit('/search/?q=pilots', { at });
  await expect.poll(async () => (await see(readAnswer)).hits.length).toBeGreaterThan(5);
  await click('[data-hit] a');
  await wait(() => document.querySelector('.found [role=status]'));
});
