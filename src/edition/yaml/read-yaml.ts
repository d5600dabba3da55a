import {
  isMap,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLSeq,
} from 'yaml';
import { describeForbidden, findForbidden } from '../../forbidden-characters.ts';
import { findSilentSlips } from './silent-slips.ts';
import { findSlip, type Slip } from './slips.ts';

/** A slip and its line, counted from 0, if known. */
type Placed = Slip & { at: number | undefined };

interface Read {
  document: Document;
  lines: LineCounter;
}

/** How many texts are kept as they were last read: a check asks for each several times, and `npm run dev` with each edit. */
const kept = 200;
const lastRead = new Map<string, ReturnType<typeof read>>();

/**
 * Reads YAML as Astro does. A line that cannot be read is mended in memory where it is plain what was meant, and the rest
 * is read.
 * @returns all that is wrong and, unless it still cannot be read, what was read
 */
export function readYaml(yaml: string): { slips: Placed[]; read: (Read & { value: unknown }) | undefined } {
  const known = lastRead.get(yaml) ?? read(yaml);
  lastRead.delete(yaml);
  lastRead.set(yaml, known);
  if (lastRead.size > kept) lastRead.delete(lastRead.keys().next().value!);
  // Whoever asks gets a value of his own, and may change it.
  return { slips: known.slips, read: known.read && { ...known.read, value: valueOf(known.read.document) } };
}

function read(yaml: string): { slips: Placed[]; read: Read | undefined } {
  const words = yaml.replace(/^\uFEFF/, '').split(/\r?\n/);
  const slips: Placed[] = [];
  for (;;) {
    const read = parse(words.join('\n'));
    if (!('mistake' in read)) {
      const silent = findSilentSlips(read.document, words.join('\n'));
      const placed = silent.map((slip) => ({ ...slip, at: read.lines.linePos(slip.offset).line - 1 }));
      return { slips: [...slips, ...placed], read };
    }
    const again = slips.some(({ at }) => at === read.at);
    if (!again && (read.isGuess || !slips.some(({ isGuess }) => isGuess))) slips.push(read);
    if (again || read.at === undefined || read.mended === undefined) return { slips, read: undefined };
    words[read.at] = read.mended;
  }
}

function parse(yaml: string): Read | Placed {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line - 1;
  let document: Document | undefined;
  try {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
    const [problem] = [...document.errors, ...document.warnings, ...findLostAliases(document)];
    if (problem?.message.startsWith('Maximum call stack')) throw new RangeError();
    if (problem) return findSlip(problem, yaml.split('\n'), lineAt(problem.pos[0]));
    valueOf(document); // throws for one that no value can be made of
    const escaped = findForbidden(yaml) ? undefined : findEscaped(document);
    if (!escaped) return { document, lines };
    return { at: lineAt(escaped.offset), mistake: describeForbidden('value', escaped.name), remedy: 'Remove it.' };
  } catch (error) {
    const at = document && lineAt(offsetOfFailure(document));
    return { at, mistake: `Invalid YAML: ${reasonOf(error as Error)}.`, remedy: 'Write the values out.' };
  }
}

const valueOf = (document: Document): unknown => document.toJS() ?? {};

/** The aliases that stand for nothing. */
function findLostAliases(document: Document): { code: string; message: string; pos: [number] }[] {
  const lost: { code: string; message: string; pos: [number] }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document))
        lost.push({ code: 'BAD_ALIAS', message: `*${alias.source} stands for nothing`, pos: [alias.range?.[0] ?? 0] });
    },
  });
  return lost;
}

/** Why YAML that is well-formed still gives no values. */
function reasonOf(error: Error): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  return error.message.startsWith('Excessive alias') ? 'its aliases stand for too many values' : error.message;
}

/** The offset of the first value, in the outermost map or list, with which YAML that is well-formed gives no values. */
function offsetOfFailure(document: Document): number {
  const { contents } = document;
  if (!isMap(contents) && !isSeq(contents)) return 0;
  const items: unknown[] = contents.items;
  let [sound, failing] = [0, items.length];
  while (failing - sound > 1) {
    const middle = (sound + failing) >> 1;
    if (isReadable(document, items.slice(0, middle))) sound = middle;
    else failing = middle;
  }
  const item = items[sound] as Node | Pair<Node> | undefined;
  return (isPair(item) ? item.key : item)?.range?.[0] ?? 0;
}

function isReadable(document: Document, items: unknown[]): boolean {
  const beginning = document.clone();
  (beginning.contents as YAMLSeq).items = items;
  try {
    beginning.toJS();
    return true;
  } catch {
    return false;
  }
}

/** The first character that XML cannot hold and that an escape such as `"\\u0001"` gives; those written as they are show in the file. */
function findEscaped(document: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Scalar: (_, { value, range }) => {
      const forbidden = typeof value === 'string' ? findForbidden(value) : undefined;
      if (!forbidden) return undefined;
      found = { name: forbidden.name, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}
