import { count } from '../words/en/count.ts';
import { checkContent } from '../markdown/check-content.ts';

/** `npm run check-content`: prints every mistake in the edition, by file and line. Builds nothing. */
const { CONTENT_DIR = 'content' } = process.env;
const mistakes = await checkContent(CONTENT_DIR);
for (const { message } of mistakes) console.error(message);
if (mistakes.length > 0) console.error(`\n${CONTENT_DIR}: ${count(mistakes.length, 'error')}`);
else console.log(`${CONTENT_DIR}: no errors`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
