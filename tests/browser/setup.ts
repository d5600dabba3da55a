import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { longSite, sites } from '../build.ts';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to reach the browser. */
    browser: string;
    /** Where the invented edition is served: at the root of a host, and in a folder of it. */
    root: string;
    reader: string;
    /** Where the edition itself is served, and one that is longer than a page. */
    edition: string;
    long: string;
  }
}

/** What is served under each name. */
const addresses = { root: sites.fixture, reader: sites.reader, edition: sites.root, long: longSite };

const flags = [
  // Pages are looked at, not shown: a graphics card imitated in software costs most of the time.
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-software-rasterizer',
  '--process-per-site', // pages of one site share a renderer
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts one browser and the built sites for all browser tests, and ends them afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('There is no browser. “npm test” installs one; alone, run: node tests/browser/find-browser.ts');
  const browser = await chromium.launchServer({ executablePath, args: flags });
  project.provide('browser', browser.wsEndpoint());
  const served = await Promise.all(
    Object.entries(addresses).map(async ([name, { folder, base }]) => {
      const { origin, close } = await serve(folder, base);
      project.provide(name as keyof typeof addresses, origin);
      return close;
    }),
  );
  return async () => {
    await browser.close();
    for (const close of served) close();
  };
}
