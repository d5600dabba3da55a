import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../built/rebuild.ts';
import { render } from './render.ts';

/**
 * Each folder in `fixtures` is one case: `input.mdx`, the `sources/source.txt` that it was transcribed from, and either the
 * `output.html` that the plugins make of it or the `error.txt` that an editor reads. The frontmatter holds only what
 * the case is about; the rest of the `source` key is filled in here.
 */
const cases = globSync('tests/unit/markdown/fixtures/*/input.mdx').map(dirname).sort();

async function outcome(folder: string): Promise<string> {
  const source = join(folder, 'sources/source.txt');
  const sha256 = createHash('sha256')
    .update(existsSync(source) ? readFileSync(source) : '')
    .digest('hex');
  const withSource = (keys: Record<string, unknown>) => ({
    ...keys,
    source: { file: 'source.txt', sha256, ...(keys['source'] as object) },
  });
  return render(folder, join(folder, 'input.mdx'), withSource).catch(
    (error: Error) => `${error.message.replaceAll(`${folder}/`, '')}`,
  );
}

describe('the plugins', () => {
  it.each(cases.map((folder) => [folder.split('/').at(-1)!, folder]))('%s', async (_, folder) => {
    const expected = ['output.html', 'error.txt'].map((file) => join(folder!, file)).filter(existsSync);
    expect(expected, 'Each case has one expected outcome.').toHaveLength(1);
    expect(`${await outcome(folder!)}\n`).toBe(readFileSync(expected[0]!, 'utf8'));
  });

  // Lines that are not the text stand on the page, around what the plugins make.
  const made = cases.filter(
    (folder) =>
      existsSync(join(folder, 'output.html')) && !readFileSync(join(folder, 'input.mdx'), 'utf8').includes('matter:'),
  );
  it.each(made)('%s says what its source says', (folder) => {
    const [page, source] = ['output.html', 'sources/source.txt'].map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    expect(compare(page!, source!).faults).toEqual([]);
  });
});
