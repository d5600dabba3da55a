import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../edition/did-you-mean.ts';
import { report } from './context.ts';
import { isJsx, type Jsx } from './element.ts';

/** The elements that a document may contain besides Markdown, with their required and optional attributes. */
export const vocabulary: Record<string, { needs: string[]; allows?: string[] }> = {
  /** A printed page begins here: `<PageBreak page="18" />` */
  PageBreak: { needs: ['page'] },
  /** The page shows another reading: `<Emendation source="dé-tente" reason="…">détente</Emendation>` */
  Emendation: { needs: ['source', 'reason'] },
  /** An apparent misprint, kept: `<Misprint reading="to" reason="…">a return orthodoxy than</Misprint>` */
  Misprint: { needs: ['reason'], allows: ['reading'] },
  /** A mark of omission printed by the source: `<Omission of="¶¶ 2–3">[…]</Omission>` */
  Omission: { needs: [], allows: ['of'] },
  /** The editors' words where text is missing without a mark: `<Lacuna>§§ 2–8 are not in the source.</Lacuna>` */
  Lacuna: { needs: [] },
  /** A classification as the source prints it: `<Marking>CONFIDENTIAL</Marking>` */
  Marking: { needs: [] },
  /** A name that its form alone does not tell, or, with id="none", no name at all: `<Name id="li-fuchun">Li</Name>` */
  Name: { needs: ['id'] },
  /** The whole text of a note that the source cites and lacks: `[^19]: <MissingNote />` */
  MissingNote: { needs: [] },
};

const foreign: Record<string, string> = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an expression in { }',
  mdxTextExpression: 'an expression in { }',
  html: 'HTML',
  image: 'an image',
  code: 'a block of code',
  thematicBreak: 'a rule',
};

/** Allowed link schemes. Another, such as `javascript:`, would run code in the reader's browser. */
const schemes = ['https:', 'http:', 'mailto:', 'doc:'];

/** Reports everything that is not Markdown or one of the elements above: a document contains text, never code. */
export function remarkVocabulary() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (isJsx(node)) checkElement(node, file);
      if (node.type === 'link' || node.type === 'definition') checkLink(node, file);
      const what = foreign[node.type];
      if (what)
        report(
          file,
          node,
          `A document must not contain ${what}.`,
          'Put a backslash before any { or < that is part of the text.',
        );
    });
  };
}

function checkLink(node: Link | Definition, file: VFile): void {
  // Parsed as browsers do, which ignore spaces and line ends in a scheme.
  const scheme = URL.parse(node.url, 'https://here.invalid/')?.protocol;
  if (!scheme || !schemes.includes(scheme))
    report(
      file,
      node,
      `A link must not lead to “${node.url}”.`,
      'Use an https:// address, or doc: for a place in the edition.',
    );
}

function checkElement(node: Jsx, file: VFile): void {
  const name = node.name ?? 'fragment';
  const rule = vocabulary[name];
  if (!rule)
    return report(
      file,
      node,
      `<${name}> is not a known element.${didYouMean(name, Object.keys(vocabulary))}`,
      `Use one of ${Object.keys(vocabulary).join(', ')}.`,
    );
  const allowed = [...rule.needs, ...(rule.allows ?? [])];
  const written = node.attributes.flatMap((attribute) => {
    const found = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && allowed.includes(found))
      return [found];
    report(
      file,
      node,
      `<${name}> does not take “${found}”.${didYouMean(found, allowed)}`,
      allowed.length ? `Write ${allowed.map((known) => `${known}="…"`).join(' ')}.` : 'Remove it.',
    );
    return [];
  });
  if (written.length < node.attributes.length) return; // a missing one may only be misspelt
  const missing = rule.needs.filter((need) => !written.includes(need));
  for (const need of missing) report(file, node, `<${name}> has no ${need}.`, `Write ${need}="…".`);
}
