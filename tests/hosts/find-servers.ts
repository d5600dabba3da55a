import { spawnSync } from 'node:child_process';
import { aptInstall } from '../install.ts';

/** The servers that docs/ has a configuration for, some that need none, and how each says its version. */
const asks = { nginx: '-v', caddy: 'version', apache2: '-v', python3: '--version' };

/** Debian keeps servers where only root looks for programs. */
export const withSystemFolders = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

const isHere = (program: keyof typeof asks): boolean =>
  spawnSync(program, [asks[program]], { env: withSystemFolders }).status === 0;

/** Those of the servers that run here. */
export function findServers(): (keyof typeof asks)[] {
  return (Object.keys(asks) as (keyof typeof asks)[]).filter(isHere);
}

const missing = () =>
  (Object.keys(asks) as (keyof typeof asks)[]).filter((program) => !findServers().includes(program));

// “npm test” says here what it does not try; “npm run test:hosts”, with --install, must try all.
if (import.meta.main) {
  const install = process.argv.includes('--install');
  if (install && missing().length > 0) aptInstall(...missing());
  const [found, wanting] = [findServers(), missing()];
  const list = new Intl.ListFormat('en');
  if (found.length > 0) console.log(`The site is also tried with ${list.format(found)}`);
  if (wanting.length > 0) {
    const words = list.format(wanting);
    console.log(
      install
        ? `There is no ${words} here, and it could not be installed. Install it: apt-get install ${wanting.join(' ')}`
        : `NOT TRIED: ${words}, not found here. “npm run test:hosts” installs what is missing, and tries the site with it.`,
    );
    if (install) process.exitCode = 1;
  }
}
