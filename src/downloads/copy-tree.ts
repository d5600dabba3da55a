import type { Nodes } from 'hast';

/** A copy of a tree, to be changed. It leaves out where in a file the nodes stood, which is most of a tree. */
export function copyTree<Tree extends Nodes>(tree: Tree): Tree {
  const copy: Nodes = { ...tree };
  delete copy.position;
  if (copy.type === 'element') copy.properties = { ...copy.properties };
  if ('children' in copy) copy.children = copy.children.map(copyTree) as typeof copy.children;
  return copy as Tree;
}
