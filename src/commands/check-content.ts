import { parseArgs } from 'node:util';
import { contentFolder } from '../content-folder.ts';
import { countFolios } from './page-warnings.ts';
import { describeToDos } from './to-dos.ts';
import { findWarnings } from './warnings.ts';
import { count } from '../words/en/count.ts';
import { checkContent } from '../markdown/check-content.ts';

/**
 * `npm run check-content`: prints every mistake in the edition, by file and line, then advice, and what is still to be
 * written; with `--strict` that is an error too. Builds nothing.
 */
const { strict } = parseArgs({ options: { strict: { type: 'boolean', default: false } } }).values;
const mistakes = await checkContent(contentFolder, process.stderr);
for (const { message } of mistakes) console.error(message);
if (mistakes.length === 0) for (const { message } of findWarnings(contentFolder)) console.warn(`Warning: ${message}`);
if (mistakes.length === 0) for (const sentence of countFolios(contentFolder)) console.log(sentence);
const toDos = describeToDos(contentFolder);
const say = strict ? console.error : console.log;
for (const line of toDos?.lines ?? []) say(line);
if (toDos) say(toDos.sum);
if (mistakes.length > 0) console.error(`\n${contentFolder}: ${count(mistakes.length, 'error')}`);
else console.log(`${contentFolder}: no errors`);
process.exitCode = mistakes.length > 0 || (strict && toDos) ? 1 : 0;
