import { expect, it } from 'vitest';
import { patchPagefind } from '../../../../src/search/build/patch-pagefind.ts';

const file = (path: string, script: string) => ({ path, content: Buffer.from(script) });

it('leaves other files as they are', () => {
  const files = [file('pagefind-entry.json', '{}'), file('index/en_1.pf_index', 'words')];
  expect(patchPagefind(files)).toEqual(files);
});

it('refuses a script that it does not know, and says what must remain true', () => {
  expect(() => patchPagefind([file('pagefind.js', 'export const search = () => [];')])).toThrow(
    /^pagefind\.js has “"load_index_chunk"\)\)\.catch\(\(\)=>\{\}\);” 0 times, not 1\. .*A question fails where the words that it needs cannot be loaded\.$/,
  );
});
