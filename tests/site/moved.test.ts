import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longSite, sites } from '../build.ts';
import { hasMoved, pagesOf } from '../built/pages.ts';

const table = [...Object.values(sites), longSite].map((site) => [site.folder, site] as const);

it.each(table)('each page of the index leads there from its address under /index/ too: %s', (_, site) => {
  const pages = pagesOf(site);
  const moved = pages.filter(({ path }) => hasMoved(path));
  const index = pages.filter(({ path }) => path.startsWith('names/'));
  expect(index).not.toEqual([]);
  expect(moved.map(({ path }) => path.replace('index/', 'names/'))).toEqual(index.map(({ path }) => path));
  for (const { path, $ } of moved) {
    const now = site.base + path.replace(/^index\//, 'names/').replace(/index\.html$/, '');
    expect([path, $('meta[name=robots]').attr('content'), $('main #moved-to').attr('href')]).toEqual([
      path,
      'noindex',
      now,
    ]);
  }
});

it.each(table)('nothing leads to an old address, and none is kept for reading offline: %s', (_, site) => {
  const old = pagesOf(site).flatMap(({ $ }) => $(`a[href^="${site.base}index/"], a[href*="../index/"]`).get());
  expect(old).toEqual([]);
  const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8');
  expect([...worker.matchAll(/url:"(index\/[^"]*)"/g)].map(([, address]) => address)).toEqual([]);
});
