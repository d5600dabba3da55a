import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aptInstall, run, withRights } from '../install.ts';

const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');

/** What to say where no browser could be installed: the tests must not pass for want of one. */
const remedy = `No Chromium, Chrome or Edge was found, and none could be installed. The browser tests need one:
  Debian      apt-get install chromium
  Ubuntu      snap install chromium, or the .deb of https://www.google.com/chrome/
  Fedora      dnf install chromium
  Arch        pacman -S chromium
  Alpine      apk add chromium
  macOS       brew install --cask google-chrome, or https://www.google.com/chrome/
  Windows     Edge is part of it; else winget install Google.Chrome
Where it stands in an unusual place, put its path into CHROME_PATH.`;

/**
 * Installs a browser, with Playwright's own download, else with apt where we may use it.
 * @param find looks for a browser that runs
 * @returns its path
 * @throws Error saying what to install on which system
 */
export function installBrowser(find: () => string | undefined): string {
  console.log('There is no Chromium, Chrome or Edge here. Trying Playwright’s own download …');
  if (run(process.execPath, [playwright, 'install', '--only-shell', '--no-progress', 'chromium'])) {
    const downloaded =
      find() ?? (withRights && run(process.execPath, [playwright, 'install-deps', 'chromium']) ? find() : undefined);
    if (downloaded) return downloaded;
  }
  const installed = aptInstall('chromium-headless-shell') || aptInstall('chromium') ? find() : undefined;
  if (installed) return installed;
  throw new Error(remedy);
}
