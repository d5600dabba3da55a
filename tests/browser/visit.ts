import { chromium, type Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';

/** How a reader comes to a page. */
export interface Visit {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  javaScript?: boolean;
  /** The invented edition at the root of a host, or in a folder of it; another edition. */
  at?: 'root' | 'reader' | 'edition' | 'long';
  /** What is done before the page is asked for, such as to cut a connection. */
  before?: (page: Page) => Promise<unknown>;
  /** True where complaints of the browser are the point of the test. */
  mayComplain?: boolean;
}

const browser = await chromium.connect(inject('browser'));

/** New pages are cheap and new contexts are not, so that all readers of a kind share one. */
const contexts = {
  // What is kept for reading offline would be shared too, and would hide what a page asks for: offline.test.ts tries it.
  withScripts: await browser.newContext({ serviceWorkers: 'block' }),
  withoutScripts: await browser.newContext({ javaScriptEnabled: false }),
};

/**
 * A test with `visit(address)`, which opens a page for a new reader. It fails, whatever it looks at, where the page
 * writes to the console, throws, asks for something that is not there, or asks another host.
 */
export const test = plain.extend('visit', async ({}, { onCleanup }) => {
  const complaints: string[] = [];
  const opened: Page[] = [];
  onCleanup(async () => {
    for (const page of opened) await page.close();
    expect(complaints, 'complaints of the browser').toEqual([]);
  });

  return async (address: string, how: Visit = {}): Promise<Page> => {
    const { width = 1440, height = 900, scheme = 'light', javaScript = true, at = 'root' } = how;
    const page = await contexts[javaScript ? 'withScripts' : 'withoutScripts'].newPage();
    opened.push(page);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    if (!how.mayComplain) listen(page, new URL(inject(at)).origin, complaints);
    await how.before?.(page);
    await page.goto(inject(at) + address);
    return page;
  };
});

function listen(page: Page, origin: string, complaints: string[]): void {
  const ofTheTest = 'Service Worker registration blocked by Playwright';
  page.on(
    'console',
    (message) => message.text() !== ofTheTest && complaints.push(`console ${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
  );
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`another host: ${request.url()}`);
  });
}
