import { contentFolder } from '../content-folder.ts';
import { countFolios } from './page-warnings.ts';
import { findWarnings } from './warnings.ts';
import { count } from '../words/en/count.ts';
import { checkContent } from '../markdown/check-content.ts';

/** `npm run check-content`: prints every mistake in the edition, by file and line, then advice. Builds nothing. */
const mistakes = await checkContent(contentFolder);
for (const { message } of mistakes) console.error(message);
if (mistakes.length === 0) for (const { message } of findWarnings(contentFolder)) console.warn(`Warning: ${message}`);
if (mistakes.length === 0) for (const sentence of countFolios(contentFolder)) console.log(sentence);
if (mistakes.length > 0) console.error(`\n${contentFolder}: ${count(mistakes.length, 'error')}`);
else console.log(`${contentFolder}: no errors`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
