import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../build.ts';
import { copyWith, type Changes } from '../edition/edition-with.ts';

const letter = 'documents/harbour-master-to-the-board.mdx';
const notice = 'documents/notice-to-mariners.mdx';
const diary = 'documents/harbour-diary.mdx';
const dues = 'threads/the-dues.mdx';

const folder = '.cache/site/broken';

/** What a build prints of the invented edition with changes, from the first mistake on. */
async function failToBuild(changes: Changes): Promise<string[]> {
  const edition = '.cache/broken-edition';
  rmSync(edition, { recursive: true, force: true });
  mkdirSync(edition, { recursive: true });
  copyWith({ 'frozen/anchors.json': undefined, ...changes }, edition); // which forbids to change the words of a text
  const { code, stderr } = await build({ content: edition, folder, origin: 'http://localhost:4321', base: '/' }).then(
    () => expect.fail('It was built.'),
    (error: { code: number; stderr: string }) => error,
  );
  expect(code).toBe(1);
  const mistakes = stderr.slice(stderr.search(new RegExp(`^${edition}/`, 'm')));
  return mistakes.replaceAll(`${edition}/`, '').trimEnd().split('\n');
}

test('a build lists the mistakes in all texts, in order, and nothing else, and leaves the site as it was', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'as it was');
  const printed = await failToBuild({
    [notice]: (mdx) => `${mdx}\nThe lamp is <Italic>out.\n`,
    [letter]: (mdx) => mdx.replace('in haste', 'in hasty'),
  });
  expect(printed).toEqual([
    expect.stringMatching(
      `^${letter}:55: The text differs from harbour-master-to-the-board.txt line 13: .* Restore the characters of`,
    ),
    expect.stringMatching(`^${notice}:43: <Italic> is not closed within its paragraph. Write </Italic> where it ends`),
    `The build failed; ${folder}/ is unchanged.`,
  ]);
  expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(['as it was']);
  expect(readdirSync('.cache/site').filter((name) => name.startsWith('.broken'))).toEqual([]);
}, 60_000);

test('a build lists the references that lead nowhere, once', async () => {
  const printed = await failToBuild({
    [dues]: (mdx) => mdx.replace('board#p-4', 'board#p-400'),
    [diary]: (mdx) => mdx.replace('doc:report-on-the-lamp', 'doc:report-on-a-lamp'),
  });
  expect(printed).toEqual([
    expect.stringMatching(`^${diary}:164: There is no document “report-on-a-lamp”\\. .* Write one of: `),
    expect.stringMatching(`^${dues}:14: “harbour-master-to-the-board” has no “p-400”\\. Refer to a paragraph`),
    `The build failed; ${folder}/ is unchanged.`,
  ]);
}, 60_000);
