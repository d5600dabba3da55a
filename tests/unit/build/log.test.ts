import { afterEach, expect, it, vi } from 'vitest';
import log from '../../../src/build/log.ts';

const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterEach(() => void written.mockClear());

it('leaves out the list of pages, and nothing else', () => {
  const { write } = log();
  const say = (label: string | null, message: string, newLine = true) =>
    write({ label, message, newLine, level: 'info' });
  say(null, '  \u001b[34m├─\u001b[39m \u001b[2m/index.html\u001b[22m', false);
  say('SKIP_FORMAT', ' \u001b[2m(+12ms)\u001b[22m ');
  say('SKIP_FORMAT', ' \u001b[31m(+1.52s)\u001b[39m ');
  expect(written).not.toHaveBeenCalled();
  say('SKIP_FORMAT', 'generating static routes');
  say(null, '✓ Completed in 14.47s.');
  say('search-index', 'index written, 124 files');
  expect(written).toHaveBeenCalledTimes(3);
});
