import { spawnSync } from 'node:child_process';

const isRoot = process.getuid?.() === 0;
const hasSudo = process.platform === 'linux' && !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;

/** Whether packages can be installed without asking for a password. */
export const withRights = process.platform === 'linux' && (isRoot || hasSudo);

const exists = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Runs a program in sight of whoever waits for it; true where it succeeds. */
export function run(program: string, words: string[]): boolean {
  const needsSudo = hasSudo && program === 'apt-get';
  const { status } = spawnSync(needsSudo ? 'sudo' : program, needsSudo ? ['-n', program, ...words] : words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Installs packages of Debian or Ubuntu, where that is what the machine runs and we may; true where it succeeds. */
export function aptInstall(...packages: string[]): boolean {
  if (!withRights || !exists('apt-get')) return false;
  console.log('Trying apt-get …');
  run('apt-get', ['update']);
  // A machine that has just started may still be installing something else.
  return run('apt-get', ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages]);
}
