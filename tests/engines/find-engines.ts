import { spawnSync } from 'node:child_process';
import { aptInstall } from '../install.ts';
import { miniBrowser } from './engines.ts';

/** What the journeys need, and the packages of Debian that have it. */
const packages = {
  chromedriver: 'chromium-driver',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  xauth: 'xauth',
  pdftotext: 'poppler-utils',
};

const isHere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const missing = (): string[] => {
  const programs = Object.entries(packages).filter(([program]) => !isHere(program));
  return programs.map(([, name]) => name);
};

if (missing().length > 0) aptInstall(...missing());
const wanting = missing();
if (wanting.length > 0) {
  console.log(
    `The journeys are made in Chromium, Firefox ESR and WebKitGTK. What is missing here could not be installed; on Debian: apt-get install ${wanting.join(' ')}`,
  );
  process.exitCode = 1;
} else if (!miniBrowser()) {
  console.log('WebKit’s driver is here without its MiniBrowser, which Debian keeps in /usr/lib/*/webkit2gtk-4.1/.');
  process.exitCode = 1;
}
