import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content-folder.ts';
import { Mistake } from '../edition/mistake.ts';
import { checkContent } from '../markdown/check-content.ts';
import {
  comparePlaces,
  frozenFile,
  readFrozen,
  toPlaces,
  writeFrozen,
  type FrozenQuery,
  type Anchors,
  type Places,
} from '../apparatus/frozen.ts';
import { readPublished } from './published.ts';
import { searchSite } from './search-site.ts';

/**
 * `npm run freeze`: writes down in `content/frozen/` what an edition promises: its anchors, the places of its names, the
 * answers to its queries. Adds what is new. What has changed is an error, but for what `--renew` names: it is then
 * written anew, and the difference printed.
 */
const renewable = ['mentions', 'queries'];

try {
  const { values } = parseArgs({ options: { renew: { type: 'string', multiple: true, default: [] } } });
  const unknown = values.renew.find((kind) => !renewable.includes(kind));
  if (unknown) throw new Error(`“${unknown}” is never renewed. Use --renew ${renewable.join(' or --renew ')}.`);
  const mistakes = await freeze(values.renew);
  for (const { message } of mistakes) console.error(message);
  if (mistakes.length > 0) console.error('\nNothing was frozen.');
  process.exitCode = mistakes.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Freezes what there is; where there are mistakes, it returns them and writes nothing. */
async function freeze(renew: string[]): Promise<Mistake[]> {
  const broken = await checkContent(contentFolder, process.stderr);
  if (broken.length > 0) return broken;

  const { anchors, mentions } = await readPublished(contentFolder, process.stderr);
  const frozen = readFrozen(contentFolder, 'anchors') ?? {};
  const known = Object.keys(frozen);
  const before = readFrozen(contentFolder, 'queries') ?? [];
  const queries = await answer(before);
  const mistakes = [
    ...findLost(frozen, anchors),
    ...findChanges('mentions', readFrozen(contentFolder, 'mentions') ?? {}, mentions, known, renew),
    ...findChanges('queries', toPlaces(before), toPlaces(queries), known, renew),
  ];
  if (mistakes.length > 0) return mistakes;

  writeFrozen(contentFolder, 'anchors', anchors);
  writeFrozen(contentFolder, 'mentions', mentions);
  writeFrozen(contentFolder, 'queries', queries);
  console.log(`${contentFolder}/frozen is up to date. Read what git shows of it before you commit it.`);
  return [];
}

/** Frozen documents that are gone. What has changed within one, the check finds. */
function findLost(frozen: Anchors, now: Anchors): Mistake[] {
  const gone = Object.keys(frozen).filter((slug) => !Object.hasOwn(now, slug));
  return gone.map(
    (slug) =>
      new Mistake({
        file: frozenFile(contentFolder, 'anchors'),
        mistake: `The document “${slug}” is gone.`,
        remedy: `Citations lead to it: put documents/${slug}.mdx back. Only if it was never published, remove “${slug}” here and freeze again.`,
      }),
  );
}

/** What has changed of the places of names or of answers; printed, and no mistake, if it is to be renewed. */
function findChanges(
  kind: 'mentions' | 'queries',
  frozen: Places,
  now: Places,
  known: string[],
  renew: string[],
): Mistake[] {
  const changes = comparePlaces(frozen, now, known);
  if (changes.length === 0) return [];
  const file = frozenFile(contentFolder, kind);
  if (renew.includes(kind)) {
    console.log(`${file}:\n${changes.join('\n')}`);
    return [];
  }
  return [
    new Mistake({
      file,
      mistake: `What is frozen has changed:\n${changes.join('\n')}\n`,
      remedy: `Undo what changed it or, if all of it is right, run: npm run freeze -- --renew ${kind}`,
    }),
  ];
}

/** Builds the site, if there is a query, and asks its search. */
async function answer(queries: FrozenQuery[]): Promise<FrozenQuery[]> {
  if (queries.length === 0) return [];
  const site = '.cache/frozen-site';
  console.error('Building the site, whose search answers the queries.');
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts', resolve(site)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The site could not be built, so that its queries have no answers.');
  const answers = await searchSite(
    site,
    queries.map(({ query }) => query),
  );
  return queries.map(({ query }, index) => ({ query, hits: answers[index]! }));
}
