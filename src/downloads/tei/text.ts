import type { Element as HtmlElement, ElementContent as HtmlContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { isAnchorOf, parseAnchor, toAnchor } from '../../apparatus/anchors.ts';
import type { Apparatus } from '../../apparatus/apparatus.ts';
import { toPageAddress } from '../../apparatus/links.ts';
import { charactersInSource, isEditorial, isTranscription } from '../../apparatus/markup.ts';
import { seriesOfAnchor } from '../../apparatus/note-label.ts';
import type { Name } from '../../edition/names.ts';
import { teiWords } from '../../words/words.ts';
import { groupAtEnds } from './ends.ts';
import { markMentions } from './mentions.ts';
import { nameElements, nameId } from './names.ts';

/** The `xml:id` of the editors; everything of theirs points to it. */
export const editorsId = '#editors';

/** The `xml:id` of a line, after the text, that is a running head or page number. */
export const folioId = (line: number): string => `folio-${line}`;

/** HTML that Markdown makes, and what it is in TEI. */
const plainElements: Record<string, [name: string, attributes?: Record<string, string>]> = {
  p: ['p'],
  ul: ['list'],
  ol: ['list', { rend: 'numbered' }],
  li: ['item'],
  em: ['hi', { rend: 'italic' }],
  strong: ['hi', { rend: 'bold' }],
  i: ['hi', { rend: 'italic' }],
  b: ['hi', { rend: 'bold' }],
  u: ['hi', { rend: 'underline' }],
  sup: ['hi', { rend: 'superscript' }],
  s: ['del', { rend: 'strikethrough' }],
  blockquote: ['quote'],
  tr: ['row'],
  th: ['cell', { role: 'label' }],
  td: ['cell'],
  code: ['code'],
  br: ['lb'],
};

/** The same for what the vocabulary adds, by its class. */
const classElements: typeof plainElements = {
  verse: ['lg'],
  line: ['l'],
  'line-number': ['fw', { type: 'lineNum' }],
  margin: ['note', { place: 'margin' }],
  signature: ['signed'],
  dateline: ['dateline'],
};

/** A heading within a quotation or list, where there can be no division. */
const headWithin: (typeof plainElements)[string] = ['ab', { type: 'heading' }];

interface Around extends Pick<Apparatus, 'readings' | 'pages' | 'mentions'> {
  names: Map<string, Name>;
  /** The page of the document, from which links in it start. */
  url: URL;
}

/**
 * The text of a document in TEI: the content of `body`. Headings become divisions, notes are placed at their calls,
 * and every editors’ reading is beside that of the source.
 *
 * To recover the source: drop everything with `resp="#editors"`; for a `pb` put its number, for a note of the
 * source its `rend`, which is the call as printed.
 */
export function buildTeiText(page: Root, { readings, pages, mentions, names, url }: Around): ElementContent[] {
  const text = markMentions(page, mentions);
  const notes = notesOf(text);
  const transcription = find(text, isTranscription)!;

  const all = (parent: HtmlElement): ElementContent[] =>
    parent.children.flatMap((child, index) => convert(child, index, parent));

  function convert(node: HtmlContent, index: number, parent: HtmlElement): ElementContent[] {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const { tagName, properties } = node;
    const { id, role, dataName, href } = properties;
    const classes = [properties['className']].flat().map(String);
    const anchor = isAnchorOf('paragraph', id) ? { 'xml:id': String(id), n: numberOf(id) } : {};

    if (classes.includes('lacuna'))
      return [x('gap', { reason: 'wanting', resp: editorsId }, [x('desc', {}, all(node))])];
    if (classes.includes('omission')) return [x('ab', { type: 'omission' }, [...all(node), omitted(node)])];
    if (classes.includes('marking')) return [x('ab', { type: 'marking', ...anchor }, all(node))];
    if (classes.includes('emendation') || classes.includes('misprint')) return reading(node);
    if (role === 'doc-noteref') return [note(numberOf(String(href).slice(1)), textOf(node), charactersInSource(node))];
    if (role === 'doc-pagebreak') return [pageBreak(node, index, parent, folioOf(id))];
    if (tagName === 'sup' && !classes.includes('raised')) return all(node);
    if (isEditorial(node)) return [];
    if (classes.includes('rule')) return [x('seg', { type: 'rule' }, charactersInSource(node)!)];
    if (classes.includes('table')) {
      const table = find(node, ({ tagName }) => tagName === 'table')!;
      return [x('table', anchor, all(table))];
    }
    if (dataName !== undefined && dataName !== 'none') return [name(String(dataName), all(node))];
    if (tagName === 'a')
      return [x('ref', { target: new URL(toPageAddress(String(href), '../..'), url).href }, all(node))];
    const language = { 'xml:lang': languageOf(node) };
    if (tagName === 'span' && language['xml:lang']) return [x('foreign', language, all(node))];
    const indent = properties['dataIndent'] === undefined ? {} : { rend: `indent${String(properties['dataIndent'])}` };
    if (classes.includes('line') && String(parent.properties['className']) !== 'verse')
      return [...(index > lineStart(parent) ? [x('lb', indent)] : []), ...all(node)];
    const plain = /^h\d$/.test(tagName) ? headWithin : (classElements[classes[0] ?? ''] ?? plainElements[tagName]);
    return plain ? [x(plain[0], { ...plain[1], ...language, ...anchor, ...indent }, all(node))] : all(node);
  }

  const folioOf = (page: unknown) => pages.find(({ anchor }) => anchor === page)?.folio;

  function reading(node: HtmlElement): ElementContent[] {
    const { number, kind, source, reading: supposed } = readings[Number(numberOf(node.properties['id'])) - 1]!;
    const id = toAnchor('reading', number);
    if (kind === 'emendation')
      return [x('choice', { 'xml:id': id }, [x('orig', {}, source), x('reg', { resp: editorsId }, all(node))])];
    if (!supposed) return [x('sic', { 'xml:id': id }, all(node))];
    return [x('choice', { 'xml:id': id }, [x('sic', {}, all(node)), x('corr', { resp: editorsId }, supposed)])];
  }

  const placed = new Set<string>();

  /** A note at its call; at a second call, one that points to the first. */
  function note(anchor: string, label: string, call: string | undefined): Element {
    const id = toAnchor('note', anchor);
    const again = placed.has(anchor);
    placed.add(anchor);
    const attributes = { ...(again ? { sameAs: `#${id}` } : { 'xml:id': id }), n: label, place: 'end' };
    const own =
      seriesOfAnchor(anchor) === 'source'
        ? { type: 'source', resp: '#source', rend: call }
        : { type: 'editorial', resp: editorsId };
    if (again) return x('note', { ...attributes, ...own });
    const entry = notes.get(anchor)!;
    const body = find(entry, ({ properties }) => properties['dataNote'] !== undefined);
    if (!body)
      return x('note', { ...attributes, ...own }, [
        x('gap', { reason: 'missing', resp: editorsId }, [x('desc', {}, teiWords.missingNote)]),
      ]);
    const blocks = body.children.filter((child): child is HtmlElement => child.type === 'element');
    const printed = charactersInSource(find(entry, ofClass('note-label'))!);
    return x('note', { ...attributes, ...own }, [
      ...(printed === undefined ? [] : [x('label', printed)]),
      ...(blocks.length === 1 && blocks[0]!.tagName === 'p' ? all(blocks[0]!) : all(body)),
    ]);
  }

  function name(id: string, words: ElementContent[]): Element {
    const [element, type] = nameElements[names.get(id)!.kind].mention;
    return x(element, { type, ref: `#${nameId(id)}` }, words);
  }

  const body = divisions(transcription, all);
  // What the source prints and never calls has no place in the text, and comes after it.
  for (const [anchor, entry] of notes) {
    if (find(entry, ofClass('uncalled')))
      body.push(note(anchor, textOf(find(entry, ofClass('note-label'))!), undefined));
  }
  return body;
}

/** Where the first line of a paragraph is among its children. */
const lineStart = ({ children }: HtmlElement): number =>
  children.findIndex((child) => child.type === 'element' && String(child.properties['className']) === 'line');

const ofClass = (name: string) => (node: HtmlElement) => String(node.properties['className']) === name;

const textOf = ({ children }: HtmlElement): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** The omission mark is the source's; the description of what is omitted is the editors'. */
function omitted(node: HtmlElement): Element {
  const words = find(node, isEditorial)?.children[0];
  return x('gap', { reason: 'omitted', resp: editorsId }, words?.type === 'text' ? [x('desc', {}, words.value)] : []);
}

/** The start of a printed page; `break="no"` if within a word. */
function pageBreak(node: HtmlElement, index: number, parent: HtmlElement, folio: number | undefined): Element {
  const { id, dataN } = node.properties;
  const supplied = isEditorial(node);
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  const within =
    before?.type === 'text' && after?.type === 'text' && /\p{L}$/u.test(before.value) && /^\p{L}/u.test(after.value);
  return x('pb', {
    'xml:id': String(id),
    n: supplied ? String(dataN).slice(1, -1) : String(dataN),
    resp: supplied ? editorsId : undefined,
    corresp: folio && `#${folioId(folio)}`,
    break: within ? 'no' : undefined,
  });
}

/** Groups headings and paragraphs into nested divisions by heading level. */
function divisions(transcription: HtmlElement, all: (parent: HtmlElement) => ElementContent[]): ElementContent[] {
  const body = x('body');
  const open: { level: number; element: Element }[] = [{ level: 0, element: body }];
  for (const child of transcription.children) {
    const level = child.type === 'element' ? Number(/^h(\d)$/.exec(child.tagName)?.[1] ?? 0) : 0;
    if (child.type !== 'element' || level === 0) {
      open.at(-1)!.element.children.push(...all({ ...transcription, children: [child] }));
      continue;
    }
    while (open.at(-1)!.level >= level) open.pop();
    const id = String(child.properties['id']);
    const head = x('head', { 'xml:lang': languageOf(child), 'xml:id': id, n: numberOf(id) }, all(child));
    const division = x('div', {}, ['\n', head]);
    open.at(-1)!.element.children.push(division);
    open.push({ level, element: division });
  }
  groupAtEnds(body);
  return body.children;
}

const languageOf = ({ properties: { lang } }: HtmlElement): string | undefined => (lang ? String(lang) : undefined);

/** The notes after the text, by label. */
function notesOf(text: Root): Map<string, HtmlElement> {
  const notes = new Map<string, HtmlElement>();
  visit(text, 'element', (node) => {
    const anchor = parseAnchor(node.properties['id']);
    if (anchor?.kind === 'note') notes.set(anchor.label, node);
  });
  return notes;
}

/** The number or label in an anchor. */
const numberOf = (anchor: unknown): string => parseAnchor(anchor)!.label;

function find(tree: Root | HtmlElement, test: (node: HtmlElement) => boolean): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  visit(tree, 'element', (node) => {
    if (node === tree || !test(node)) return undefined;
    found = node;
    return false;
  });
  return found;
}
