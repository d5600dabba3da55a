import { spawnSync } from 'node:child_process';

/** Put into the program before it begins: when it ends, it writes what it has used, and nobody need watch it. */
const meter = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage()) + '\\n'));`;

/**
 * Runs a program of Node's and says what it cost: time by the clock, time of the processor, peak of memory. What its
 * child processes use (Pagefind is one) counts in the first alone.
 * @throws where the program fails
 */
export function costOf(program: string[], { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> }) {
  const started = performance.now();
  const { status, output, stdout } = spawnSync(process.execPath, ['--import', meter, ...program], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${stdout.slice(-2000)}`);
  const seconds = (performance.now() - started) / 1000;
  const used = JSON.parse(output[3]!.trim().split('\n').at(-1)!) as NodeJS.ResourceUsage;
  return { seconds, cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6, peakBytes: used.maxRSS * 1024 };
}
