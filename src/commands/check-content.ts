import { formatCount } from '../edition/wording.ts';
import { checkContent } from '../markdown/check-content.ts';

/** `npm run check-content`: prints every mistake in the edition, by file and line. Builds nothing. */
const { CONTENT_DIR = 'content' } = process.env;
const mistakes = await checkContent(CONTENT_DIR);
for (const { message } of mistakes) console.error(message);
if (mistakes.length > 0) console.error(`\n${formatCount(mistakes.length, 'mistake')} in ${CONTENT_DIR}.`);
else console.log(`There is no mistake in ${CONTENT_DIR}.`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
