import type { Derivation, DerivationNode } from "../../model/derivation.js";

/** The tree down to a depth below its root, null being all; the same object where nothing is cut. */
export function cutAt(node: DerivationNode, depth: number | null): DerivationNode {
  if (depth === null || node.children.length === 0) {
    return node;
  }
  if (depth <= 0) {
    return { ...node, children: [] };
  }
  const children = node.children.map((child) => cutAt(child, depth - 1));
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}

/** The same of a whole derivation. */
export function cutDerivation(derivation: Derivation, depth: number | null): Derivation {
  return { ...derivation, root: cutAt(derivation.root, depth) };
}
