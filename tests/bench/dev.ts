import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentFolder } from '../../src/content-folder.ts';
import { generateEdition } from './generate.ts';

/**
 * How long `npm run dev` takes from its start to its first page, and from an edit in a text to the page that has it: of
 * our edition, and of a generated one of 85 documents. The first start is from nothing; the second has what the first
 * kept. Medians of three edits, in seconds.
 */
const port = 4399;
const own = '.cache/bench/dev-edition';
const generated = '.cache/bench/dev-edition-85';
rmSync(own, { recursive: true, force: true });
cpSync(contentFolder, own, { recursive: true });
generateEdition(generated, 85, { names: 50 });

const rows = [];
for (const [content, document] of [
  [own, 'sino-soviet-cooperation'],
  [generated, 'paper-3'],
] as const) {
  rmSync(`.cache/${content.replace(/\W+/g, '-')}`, { recursive: true, force: true });
  const first = await develop(content, document);
  const second = await develop(content, document);
  rows.push({ content, 'first page': first.page, 'at the next start': second.page, edit: second.edit });
}
console.table(rows);

async function develop(content: string, document: string) {
  const started = performance.now();
  const server = spawn(process.execPath, [resolve('node_modules/.bin/astro'), 'dev', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const read = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text();
  while (!(await read('/').catch(() => ''))) await setTimeout(20);
  const page = seconds(started);
  const file = join(content, `documents/${document}.mdx`);
  const address = `/documents/${document}/`;
  await read(address);
  const edits = [];
  for (const mark of ['once', 'twice', 'thrice']) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(\[\^\w+\]: )/m, `$1Edited ${mark}. `));
    const edited = performance.now();
    if (!(await read(address)).includes(`Edited ${mark}.`)) throw new Error(`The edit in ${file} is not shown.`);
    edits.push(seconds(edited));
    await setTimeout(1000); // while the browsers of readers would load it again
  }
  const ended = new Promise((end) => server.once('exit', end));
  server.kill();
  await ended;
  return { page, edit: edits.sort()[1] };
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(2);
}
