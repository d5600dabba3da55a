import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A link within the edition: to a document, a name of the index or a thread. While a text is marked up, and in what is
 * exported, it is written by name: `doc:some-slug#p-3`, `name:some-id`, `thread:some-slug#passage-1`.
 */
export interface InternalLink {
  kind: 'doc' | 'name' | 'thread';
  /** Slug, or id of the name. */
  to: string;
  anchor: string | undefined;
}

/** An internal link by name. */
export const formatLink = ({ kind, to, anchor }: InternalLink): string => `${kind}:${to}${anchor ? `#${anchor}` : ''}`;

/** The link that an `href` names; `undefined` for every other address. */
export function parseLink(href: string): InternalLink | undefined {
  const [, kind, to, anchor] = /^(doc|name|thread):([^#]+)(?:#(.+))?$/.exec(href) ?? [];
  return to ? { kind: kind as InternalLink['kind'], to, anchor } : undefined;
}

/**
 * The address of an `href` on a page; other addresses stay. It begins at the root of the host: from there it leads to
 * the same page whether or not the host leaves the slash at the end of an address.
 * @param root the folder that the site is served from, without a slash at the end
 */
export function toPageAddress(href: string, root: string): string {
  const link = parseLink(href);
  if (!link) return href;
  const { kind, to, anchor } = link;
  if (kind === 'name') return `${root}/names/#${to}`;
  return `${root}/${kind === 'doc' ? 'documents' : 'threads'}/${to}/${anchor ? `#${anchor}` : ''}`;
}

/** The inverse of `toPageAddress`. */
export function fromPageAddress(address: string, root: string): string {
  const path = address.startsWith(`${root}/`) ? address.slice(root.length) : '';
  const [, id] = /^\/names\/#(.+)$/.exec(path) ?? [];
  if (id) return formatLink({ kind: 'name', to: id, anchor: undefined });
  const [, folder, to, anchor] = /^\/(documents|threads)\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
  return to ? formatLink({ kind: folder === 'documents' ? 'doc' : 'thread', to, anchor }) : address;
}

/** Gives every link of a tree its address on a page. The tree is changed. */
export const resolveLinks = <Tree extends Nodes>(tree: Tree, root: string): Tree =>
  rewriteLinks(tree, (href) => toPageAddress(href, root));

/** Names every internal link in the tree of a page’s text again, for outputs that are not pages. The tree is changed. */
export const nameLinks = <Tree extends Nodes>(tree: Tree, root: string): Tree =>
  rewriteLinks(tree, (href) => fromPageAddress(href, root));

function rewriteLinks<Tree extends Nodes>(tree: Tree, rewrite: (href: string) => string): Tree {
  visit(tree as Nodes, 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string') properties['href'] = rewrite(properties['href']);
  });
  return tree;
}
