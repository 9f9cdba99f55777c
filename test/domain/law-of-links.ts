import { isObject } from "../../src/base/json.ts";
import type { Tree } from "../../src/domain/join-tree.ts";
import { acyclicEdges, type Edge } from "../../src/workflow/graph.ts";
import { firstFault, type Law } from "./laws-of-join.ts";
import { documentAt } from "./trees.ts";

/** Returns the links of all tickets of a tree, whatever their type. */
function edgesOf(tree: Tree): readonly Edge[] {
  return [...tree.keys()].flatMap((path) => {
    const document = documentAt(tree, path);
    const cells = [...(document?.cells ?? [])].filter(([key]) => key.startsWith("links\u0000"));
    return cells.flatMap(([, { value, stamp }]) => {
      const to = isObject(value) ? value["to"] : undefined;
      return typeof to === "string" ? [{ from: document?.name ?? "", to, stamp }] : [];
    });
  });
}

/** Tells whether `to` can be reached from `from`; a ticket reaches itself. */
function reaches(edges: readonly Edge[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const edge of edges) if (edge.from === at) seen.add(edge.to);
  return seen.has(to);
}

/** P11: which links are left out so that none closes a cycle depends on the links alone, not on their order. */
export const viewsAlike: Law = ({ trees: [a, b, c, d], join }) => {
  const edges = edgesOf(join(join(join(a, b), c), d));
  const { kept, suppressed } = acyclicEdges(edges);
  const told = JSON.stringify({ kept, suppressed });
  if (told !== JSON.stringify(acyclicEdges([...edges].reverse())))
    return `the order of the links matters: ${told}`;
  if (kept.length + suppressed.length !== edges.length) return `links were lost: ${told}`;
  return firstFault([...kept, ...suppressed], (edge) => {
    const others = kept.filter((other) => other !== edge);
    const closes = reaches(others, edge.to, edge.from);
    return closes === suppressed.includes(edge) ? undefined : `${JSON.stringify(edge)}: ${told}`;
  });
};
