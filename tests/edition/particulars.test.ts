import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyDocument, namesOf } from '../built/pages.ts';

/** What only an edition may say: were it in `src/`, another edition would show it. Short words may be anybody’s. */
const particulars = everyDocument
  .flatMap(([slug, { data }]) => [
    slug,
    data.title,
    data.origin.body,
    ...namesOf(data.author),
    ...namesOf(data.recipient),
    ...namesOf(data.translator),
    data.source.file,
    data.source.sha256,
  ])
  .map((words) => words?.split(',')[0]!.toLowerCase() ?? '')
  .filter((words) => words.length > 6 && !words.startsWith('not established'));

test.each(globSync('src/**/*.*'))('%s names no document, person or body', (file) => {
  const code = readFileSync(file, 'utf8').toLowerCase();
  expect(particulars.filter((words) => code.includes(words))).toEqual([]);
});
