import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from '../ports.ts';
import { connect } from './bidi.ts';
import { openWindow } from './webdriver.ts';
import type { Browser } from './window.ts';

/** Where Debian keeps the browser that comes with WebKit’s driver. */
export const miniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** Chromium, through the driver that Debian builds with it. */
async function chromium(): Promise<Browser> {
  const port = await freePort();
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return throughDriver(port, ['chromedriver', `--port=${port}`], {
    'goog:chromeOptions': { args: [...args, ...quiet] },
  });
}

/** WebKit, through its driver; it has no way to run without a screen. */
async function webkit(): Promise<Browser> {
  const port = await freePort();
  const screen = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24'];
  return throughDriver(port, [...screen, 'WebKitWebDriver', `--port=${port}`], {
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
}

async function throughDriver(port: number, command: string[], options: object): Promise<Browser> {
  const driver = start(command);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([driver.ended, answers(`${address}/status`)]);
  return { open: () => openWindow(address, options), close: driver.close };
}

/** Firefox, which speaks for itself; started so, it leaves out updates and statistics. */
async function firefox(): Promise<Browser> {
  const browser = start(['firefox-esr', '--headless', '--no-remote', '--remote-debugging-port=0', '--profile', '.']);
  const address = await Promise.race([browser.ended, browser.says(/listening on (ws:\S+)/)]);
  return { ...(await connect(address)), close: browser.close };
}

/** Starts a program in a folder of its own, which is removed when it ends. */
function start([program, ...words]: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const child: ChildProcess = spawn(program!, words, {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // so that what it starts can be ended with it
  });
  let said = '';
  child.stderr!.on('data', (words) => (said += words));
  const exit = new Promise<void>((done) => child.once('exit', () => done()));
  const ended = exit.then((): never => {
    throw new Error(`${program} ended: ${said}`);
  });
  ended.catch(() => {});
  const end = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!);
  };
  process.once('exit', end); // where nobody has closed it
  return {
    ended,
    says: (words: RegExp) =>
      new Promise<string>((found) => {
        child.stderr!.on('data', () => {
          const match = words.exec(said);
          if (match) found(match[1]!);
        });
      }),
    close: async () => {
      end();
      await exit;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** How each engine is started. */
export const engines = { chromium, firefox, webkit } satisfies Record<string, () => Promise<Browser>>;
