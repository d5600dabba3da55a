import astroLog from 'astro/logger/node';

type Log = ReturnType<typeof astroLog>;
type Message = Parameters<Log['write']>[0];

/**
 * Astro’s log of a build without the list of its pages and files: with thousands of lines, of which several begin before
 * one ends, it pushes what an editor has to read out of sight. `count-pages.ts` says how many are made.
 */
export default function log(options?: Parameters<typeof astroLog>[0]): Log {
  const { write, ...astro } = astroLog(options);
  return { ...astro, write: (message) => void (isOfPage(message) || write(message)) };
}

/** The address of a page, on a line that is not ended, or the time that it took, which ends that line. */
const isOfPage = ({ label, message }: Message): boolean =>
  label === null ? message.includes('├─') : label === 'SKIP_FORMAT' && /\(\+[\d.]+m?s\)/.test(message);
