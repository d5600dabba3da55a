import { afterAll, expect, inject } from 'vitest';
import { serve } from '../browser/serve.ts';
import { sites } from '../build.ts';
import { engines } from './engines.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine that the journeys are made in. */
    engine: keyof typeof engines;
  }
}

/** Keys by their names, as WebDriver writes them. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** The narrowest page that each engine can show: WebKit’s window does not become narrower than its bar. */
export const narrow = 450;

export const engine = inject('engine');
const browser = await engines[engine]();
const window = await browser.open();
const served = await serve(sites.fixture.folder);
afterAll(async () => {
  served.close();
  await window.close();
  await browser.close();
});

/** Where the invented edition is served. */
export const { origin } = served;

/** Opens a page anew, also where it is open already. Between, a file without script; an empty page would not keep the focus. */
export async function visit(address: string, { width = 1440, height = 800, at = origin } = {}): Promise<void> {
  await window.go(`${origin}/robots.txt`);
  await window.resize(width, height);
  await window.go(at + address);
  // WebKit’s driver does not wait for scripts, without which a page hears no key.
  await wait(() => document.readyState === 'complete' && location.pathname !== '/robots.txt');
}

export const back = (): Promise<void> => window.back();

export const print = (): Promise<Buffer> => window.print();

/** Calls a function in the page. It sees nothing of what is around it here, and gives what JSON can hold. */
export const see = <Values extends unknown[], Seen>(
  look: (...values: Values) => Seen,
  ...values: Values
): Promise<Awaited<Seen>> => window.call(String(look), values) as Promise<Awaited<Seen>>;

/** Waits until a function in the page gives something that is true. */
export const wait = <Values extends unknown[]>(look: (...values: Values) => unknown, ...values: Values) =>
  expect.poll(() => see(look, ...values), { message: String(look) }).toBeTruthy();

/** Presses a key and lets it go; of several, holds each until the last is pressed: `press('Control', 'c')`. */
export async function press(...names: (keyof typeof keys | (string & {}))[]): Promise<void> {
  const pressed = names.map((name) => (keys as Record<string, string>)[name] ?? name);
  const down = pressed.map((value) => ({ type: 'keyDown', value }));
  const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
  await window.act([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
}

/** Types words, letter by letter. */
export async function type(words: string): Promise<void> {
  for (const letter of words) await press(letter);
}

/** Moves the mouse to a point of the screen. */
export const pointAt = (x: number, y: number): Promise<void> => mouse(x, y, []);

/** Clicks at a point of the screen. */
export const clickAt = (x: number, y: number): Promise<void> => mouse(x, y, ['pointerDown', 'pointerUp']);

const mouse = (x: number, y: number, buttons: string[]) =>
  window.act([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        ...buttons.map((type) => ({ type, button: 0 })),
      ],
    },
  ]);

/** Waits for an element, brings it into view if it is not, and gives the middle of its first line when it rests. */
async function middleOf(selector: string): Promise<[x: number, y: number]> {
  await wait((selector) => document.querySelector(selector)?.checkVisibility(), selector);
  return see(async (selector) => {
    const element = document.querySelector(selector)!;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const frame = () => new Promise(requestAnimationFrame);
    const place = async () => {
      await frame();
      await frame();
      const { left, top, width, height } = element.getClientRects()[0]!;
      return [left + width / 2, top + height / 2] as [x: number, y: number];
    };
    let [before, now] = [await place(), await place()];
    while (String(before) !== String(now)) [before, now] = [now, await place()];
    return now;
  }, selector);
}

/** Clicks on what can be seen of an element: where something covers it, that is clicked. */
export const click = async (selector: string): Promise<void> => clickAt(...(await middleOf(selector)));

/** Moves the mouse over an element. */
export const hover = async (selector: string): Promise<void> => pointAt(...(await middleOf(selector)));

/** Reads what was copied, by pasting it. */
export async function pasted(): Promise<string> {
  await see(() => {
    const field = Object.assign(document.createElement('textarea'), { id: 'pasted' });
    field.style.cssText = 'position: fixed; inset: 0';
    document.body.append(field);
    field.focus();
  });
  await press('Control', 'v');
  const read = () => see(() => document.querySelector<HTMLTextAreaElement>('#pasted')!.value);
  await expect.poll(read).not.toBe('');
  return read();
}
