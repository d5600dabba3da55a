import { isAlias, isScalar, Scalar, visit, type Document, type Node } from 'yaml';
import { describeCurly, type Slip } from './slips.ts';

/**
 * Finds words that YAML passes over in silence, as a comment or an anchor, and lists parted by a comma that stands within
 * curly quotation marks.
 * @param document the YAML, parsed
 * @returns the slips, each with its offset in the YAML
 */
export function findSilentSlips(document: Document, yaml: string): (Slip & { offset: number })[] {
  const found: (Slip & { offset: number })[] = [];
  const aliases = new Set<string>();
  visit(document, { Alias: (_, { source }) => void aliases.add(source) });
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return;
      const slip = ofAnchor(node, aliases) ?? (isScalar(node) ? (ofComment(node, yaml) ?? ofCurly(node)) : undefined);
      if (slip) found.push({ ...slip, offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

function ofAnchor({ anchor }: Node, aliases: Set<string>): Slip | undefined {
  if (!anchor || aliases.has(anchor)) return undefined;
  return {
    mistake: `“&${anchor}” is passed over: at the start of a value, & has a meaning of its own in YAML.`,
    remedy: 'Put the whole value in quotation marks.',
  };
}

function ofComment({ range, type, value }: Scalar, yaml: string): Slip | undefined {
  const [, words] = (range && type === Scalar.PLAIN && /^[ \t]*(#[^\n]*)/.exec(yaml.slice(range[1]))) || [];
  if (!words || (/^#[#\s]/.test(words) && value !== null) || /^#+\s+\S/.test(words)) return undefined;
  return {
    mistake: `“${words.trim()}” is passed over: after a space, # begins a comment.`,
    remedy: 'Put the whole value in quotation marks or, if this is a comment, a space after #.',
  };
}

function ofCurly({ value, type }: Scalar): Slip | undefined {
  if (typeof value !== 'string' || type !== Scalar.PLAIN || !/^[“„«][^”“»]*$/.test(value)) return undefined;
  return { mistake: describeCurly(value)!, remedy: 'Use straight ones, before the value and after it.' };
}
