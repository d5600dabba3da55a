import { expect, it } from 'vitest';
import { checkContent } from '../../src/markdown/check-content.ts';
import { sites } from '../build.ts';

it('has no mistake that the build would stop at', async () => {
  expect((await checkContent(sites.root.content)).map(({ message }) => message)).toEqual([]);
});
