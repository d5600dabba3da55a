/**
 * A window of a browser, as far as WebDriver and WebDriver BiDi offer the same. Both are spoken here without a library:
 * selenium-webdriver would bring 25 MB and puppeteer-core 33, neither of them for all three engines, and what is
 * needed of each standard fits on a page.
 */
export interface Window {
  /** Opens an address, and waits until its page has loaded. */
  go: (address: string) => Promise<void>;
  back: () => Promise<void>;
  /** Calls a function, given as its source, in the page, and waits for what it promises. Values are those of JSON. */
  call: (source: string, values: unknown[]) => Promise<unknown>;
  /** Keys and the pointer, in the words that both standards share: https://www.w3.org/TR/webdriver2/#actions */
  act: (actions: object[]) => Promise<void>;
  /** Gives the page this much room, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** The page on A4 as a PDF. */
  print: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A browser that runs. Each window is that of a new reader, for whom nothing is kept yet. */
export interface Browser {
  open: () => Promise<Window>;
  close: () => Promise<void>;
}

/** A4 in centimetres. */
export const paper = { width: 21, height: 29.7 };
