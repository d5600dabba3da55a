import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { sites } from '../build.ts';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to reach the browser. */
    browser: string;
    /** Where the edition is served: at the root of a host, and in a folder of it. */
    root: string;
    reader: string;
  }
}

const flags = [
  // Pages are looked at, not shown: a graphics card imitated in software costs most of the time.
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-software-rasterizer',
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
  const root = await serve(sites.root.folder);
  const reader = await serve(sites.reader.folder, sites.reader.base);
  project.provide('browser', browser.wsEndpoint());
  project.provide('root', root.origin);
  project.provide('reader', reader.origin);
  return async () => {
    await browser.close();
    root.close();
    reader.close();
  };
}
