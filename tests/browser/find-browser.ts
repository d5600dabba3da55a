import { chromium } from 'playwright-core';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installBrowser } from './install-browser.ts';

/** Names of the programs on a PATH. The shell, which has no windows, opens pages in half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where each system puts its browsers, whatever the PATH says. */
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: ['', process.env['HOME'] ?? ''].flatMap((home) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((program) => join(process.env[folder] ?? '', program)),
  ),
};

/**
 * The path of a Chromium, Chrome or Edge: the one that CHROME_PATH names, else one on the PATH or in a usual place,
 * else the one that Playwright downloaded; `undefined` where there is none that runs.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (!runs(chosen))
      throw new Error(`CHROME_PATH names “${chosen}”, which is not a browser that runs here. Correct it, or unset it.`);
    return chosen;
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(runs);
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for the snap, so that being there is not enough. */
function runs(program: string): boolean {
  if (!existsSync(program)) return false;
  return process.platform !== 'linux' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

if (import.meta.main) {
  try {
    const browser = findBrowser() ?? installBrowser(findBrowser);
    console.log(`The tests use ${browser}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
