import type { Definition, Link, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { describeForbidden, findForbidden } from '../forbidden-characters.ts';
import { didYouMean } from '../edition/did-you-mean.ts';
import { isDocument, report } from './context.ts';
import { attribute, isJsx, type Jsx } from './element.ts';

interface Rule {
  /** Attributes that it must have, and may have. */
  needs: string[];
  allows?: string[];
  /** Whether it stands on lines of its own, and not within a paragraph. */
  block?: true;
}

/** The elements that a document may contain besides Markdown. */
export const vocabulary: Record<string, Rule> = {
  /** A printed page begins here: `<PageBreak page="18" />`; `supplied="18"` where the source prints no number */
  PageBreak: { needs: [], allows: ['page', 'supplied', 'reason'] },
  /** The page shows another reading: `<Emendation source="dé-tente" reason="…">détente</Emendation>` */
  Emendation: { needs: ['source', 'reason'] },
  /** An apparent misprint, kept: `<Misprint reading="to" reason="…">a return orthodoxy than</Misprint>` */
  Misprint: { needs: ['reason'], allows: ['reading'] },
  /** A mark of omission printed by the source: `<Omission of="¶¶ 2–3">[…]</Omission>` */
  Omission: { needs: [], allows: ['of'], block: true },
  /** The editors' words where text is missing without a mark: `<Lacuna>§§ 2–8 are not in the source.</Lacuna>` */
  Lacuna: { needs: [], block: true },
  /** A classification as the source prints it: `<Marking>CONFIDENTIAL</Marking>` */
  Marking: { needs: [], block: true },
  /** A name that its form alone does not tell, or, with id="none", no name at all: `<Name id="li-fuchun">Li</Name>` */
  Name: { needs: ['id'] },
  /** Words in another language than the text around them: `<Foreign lang="ru">Маяк погас</Foreign>` */
  Foreign: { needs: ['lang'] },
  /** The whole text of a note that the source cites and lacks: `[^19]: <MissingNote />` */
  MissingNote: { needs: [] },
  /** Begins a note that the source prints and never calls: `[^3]: <Uncalled /> The lamp.` */
  Uncalled: { needs: [] },
  /** What the source prints in italics, in bold type, underlined, raised, or struck out. */
  Italic: { needs: [] },
  Bold: { needs: [] },
  Underline: { needs: [] },
  Superscript: { needs: [] },
  Struck: { needs: [] },
  /** Words that the source has in its margin. */
  Margin: { needs: [] },
  /** Paragraphs that the source sets apart as a quotation. */
  Quotation: { needs: [], block: true },
  /** Verse, each line as it is written; a blank line parts stanzas. */
  Verse: { needs: [], block: true },
  /** The number that the source prints beside a line of verse. */
  LineNumber: { needs: [] },
  /** A signature, and a line that gives place or date, each line as it is written. */
  Signature: { needs: [], block: true },
  Dateline: { needs: [], block: true },
  /** A table, its rows written `| 1901 | 12 |`. */
  Table: { needs: [], block: true },
};

const foreign: Record<string, string> = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an expression in { }',
  mdxTextExpression: 'an expression in { }',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  code: 'a block of code',
  thematicBreak: 'a rule',
};

/** Allowed link schemes. Another, such as `javascript:`, would run code in the reader's browser. */
const schemes = ['https:', 'http:', 'mailto:', 'doc:'];

/** Reports everything that is not Markdown or one of the elements above: a document contains text, never code. */
export function remarkVocabulary() {
  return (tree: Root, file: VFile): void => {
    visitParents(tree, (node, ancestors) => {
      if (isJsx(node) && checkElement(node, file)) {
        checkPlace(node, ancestors, file);
        checkCharacters(node, file);
      }
      if (node.type === 'link' || node.type === 'definition') checkLink(node, file);
      if (node.type === 'heading' && node.depth === 1)
        report(
          file,
          node,
          'A heading of the first level is the title of the page.',
          'Write ## before it, or a backslash before a # that is part of the text.',
        );
      const what = Object.hasOwn(foreign, node.type) ? foreign[node.type] : undefined;
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
  // Parsed as browsers do, which ignore spaces and line ends in a scheme. An address without one would lead out of the site, or astray in a file.
  const scheme = URL.parse(node.url)?.protocol;
  if (!scheme || !schemes.includes(scheme))
    report(
      file,
      node,
      `A link must not lead to “${node.url}”.`,
      'Use an https:// address, or doc: for a place in the edition.',
    );
}

/** Reports an unknown element and wrong attributes. Returns whether the element is known. */
function checkElement(node: Jsx, file: VFile): boolean {
  const name = node.name ?? 'fragment';
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!rule) {
    report(
      file,
      node,
      `<${name}> is not a known element.${didYouMean(name, Object.keys(vocabulary))}`,
      `Use one of ${Object.keys(vocabulary).join(', ')}.`,
    );
    return false;
  }
  if (name !== 'Name' && !isDocument(file)) {
    report(file, node, `<${name}> is for the text of a document.`, 'These are your own words: use Markdown.');
    return false;
  }
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
  if (written.length < node.attributes.length) return true; // a missing one may only be misspelt
  const missing = rule.needs.filter((need) => !written.includes(need));
  for (const need of missing) report(file, node, `<${name}> has no ${need}.`, `Write ${need}="…".`);
  return true;
}

const isBlock = (name: string): boolean => Object.hasOwn(vocabulary, name) && vocabulary[name]!.block === true;

/** What becomes a link, and can be in no other. */
const links = ['link', 'linkReference', 'Emendation', 'Misprint', 'Name'];

/** A hand-marked name leads to its entry; `<Name id="none">` leads nowhere. */
const isLink = (node: Node): boolean =>
  links.includes(nameOf(node)) && !(isJsx(node) && attribute(node, 'id') === 'none');

const nameOf = (node: Node): string => (isJsx(node) ? (node.name ?? '') : node.type);

/** Reports an element where it cannot be: the page would lose it, or a link would hold a link. */
function checkPlace(node: Jsx, ancestors: Node[], file: VFile): void {
  const name = node.name!;
  const around = ancestors.map(nameOf);
  if (isBlock(name)) {
    // A quotation may hold all other blocks.
    const holder = around.find(
      (other) => Object.hasOwn(vocabulary, other) && (other !== 'Quotation' || name === other),
    );
    if (holder) report(file, node, `<${name}> is inside <${holder}>.`, 'Put it before or after, on a line of its own.');
    else if (around.includes('paragraph') || around.includes('heading'))
      report(file, node, `<${name}> is within a paragraph.`, 'Put it on a line of its own.');
  }
  if (name === 'LineNumber' && !around.includes('Verse'))
    report(file, node, '<LineNumber> is not in a line of verse.', 'Use it within <Verse>.');
  const holder = isLink(node) && ancestors.find(isLink);
  if (holder) {
    const link = nameOf(holder);
    const what = link.startsWith('link') ? 'a link' : `<${link}>`;
    report(file, node, `<${name}> is inside ${what}.`, 'Put it before or after: each leads to a place of its own.');
  }
  if (name === 'Uncalled' && !beginsNote(node, ancestors))
    report(
      file,
      node,
      '<Uncalled /> is not at the start of a note.',
      'Write it before the words of the note: [^1]: <Uncalled /> The lamp.',
    );
  if (name === 'MissingNote' && !isWholeNote(ancestors))
    report(
      file,
      node,
      '<MissingNote /> is not the text of a note.',
      'Write it alone after the label of a note: [^1]: <MissingNote />.',
    );
}

/** Whether an element begins a note, with words after it. */
const beginsNote = (node: Node, ancestors: Node[]): boolean => {
  const [note, paragraph] = ancestors.slice(-2) as [Parent, Parent];
  return note.type === 'footnoteDefinition' && note.children[0] === paragraph && paragraph.children[0] === node;
};

const isWholeNote = (ancestors: Node[]): boolean => {
  const holder = ancestors.at(-1) as Parent;
  return holder.type === 'footnoteDefinition' && holder.children.length === 1;
};

/** Reports a character that XML cannot hold and that a number such as `&#1;` gives; Markdown itself puts U+FFFD for it. */
function checkCharacters(node: Jsx, file: VFile): void {
  for (const { value } of node.attributes) {
    const found = typeof value === 'string' ? findForbidden(value) : undefined;
    if (found) report(file, node, describeForbidden('text', found.name), 'Remove it.');
  }
}
