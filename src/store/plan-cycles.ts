import { TicketError } from "../base/errors.ts";
import { cellKey } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import { cyclicTickets, findPath, type Neighbours } from "../workflow/graph.ts";
import type { Fault, Outcome, Planning } from "./plan.ts";

/** Link types in which a cycle would mean that nothing can ever start or be finished. */
export const ACYCLIC = ["depends-on", "parent"] as const;

/** A link that an operation adds where there was none. */
interface NewEdge {
  readonly index: number;
  readonly from: TicketId;
  readonly to: TicketId;
}

const edgeKey = (from: TicketId, to: TicketId): string => `${from} ${to}`;

/** Reads a ticket's targets from its draft or from what was read of it; `undefined`: not read yet. */
function neighboursOf({ drafts, input }: Planning, type: string): Neighbours {
  const prefix = `${type} `;
  const start = cellKey("links", prefix);
  return (id) => {
    const draft = drafts.get(id);
    if (draft !== undefined)
      return draft
        .keys("links")
        .filter((k) => k.startsWith(prefix))
        .map((k) => k.slice(prefix.length));
    if (!input.documents.has(id))
      return input.links
        .get(id)
        ?.filter((link) => link.type === type)
        .map((link) => link.to);
    const found: TicketId[] = [];
    for (const [key, cell] of input.documents.get(id)?.cells ?? [])
      if (key.startsWith(start) && cell.value !== undefined) found.push(key.slice(start.length));
    return found;
  };
}

/** Returns the same neighbours, looked up once; those that are not known yet are added to `needs`. */
function remembered(neighbours: Neighbours, needs: Set<TicketId>): Neighbours {
  const known = new Map<TicketId, readonly TicketId[] | undefined>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const next = neighbours(id);
    known.set(id, next);
    if (next === undefined) needs.add(id);
    return next;
  };
}

/** Returns the tokens that an operation adds links of that type to. */
function addedTokens(operation: Operation | undefined, type: string): readonly string[] {
  if (operation?.op === "link") return operation.type === type ? [operation.to] : [];
  if (operation?.op !== "create") return [];
  const { links = [], dependsOn = [], parent } = operation;
  const named = links.filter((link) => link.type === type).map((link) => link.to);
  if (type === "depends-on") return [...named, ...dependsOn];
  return parent === undefined ? named : [...named, parent];
}

/** Returns the links of one type that the batch leaves behind and that were not there before. */
function newEdges(planning: Planning, outcomes: readonly Outcome[], type: string): NewEdge[] {
  const { input } = planning;
  const targets = neighboursOf(planning, type);
  return outcomes.flatMap(({ index, id }) => {
    const tokens = addedTokens(input.operations[index], type);
    if (tokens.length === 0) return [];
    const now = new Set(targets(id));
    const old = input.documents.get(id)?.cells;
    return tokens
      .map((token) => planning.resolve(token))
      .filter(
        (to) => now.has(to) && old?.get(cellKey("links", `${type} ${to}`))?.value === undefined,
      )
      .map((to) => ({ index, from: id, to }));
  });
}

/** Most tickets of a cycle that are named in the sentence; all of them are in the data. */
const MOST_SHOWN = 8;

function cycleError(type: string, cycle: readonly TicketId[], prefix: string): TicketError {
  const names = cycle.map((id) => `${prefix}-${id.slice(0, 6)}`);
  const shown =
    names.length <= MOST_SHOWN
      ? names
      : [...names.slice(0, MOST_SHOWN - 2), `(${names.length - MOST_SHOWN + 1} more)`, names[0]];
  return new TicketError(
    "LINK_CYCLE",
    "conflict",
    `The link would close a cycle of ${type}: ${shown.join(" → ")}.`,
    {
      data: { type, cycle },
      hint: "Remove one of these links first: git ticket unlink ID TYPE OTHER",
    },
  );
}

/** Groups the edges that lie on a cycle by operation, in the order of the batch. */
function riskyEdges(
  edges: readonly NewEdge[],
  neighbours: Neighbours,
): ReadonlyMap<number, readonly NewEdge[]> {
  const cyclic = cyclicTickets(
    edges.map((e) => e.from),
    neighbours,
  );
  const risky = new Map<number, NewEdge[]>();
  for (const edge of edges) {
    if (!cyclic.has(edge.from) || !cyclic.has(edge.to)) continue;
    const known = risky.get(edge.index);
    if (known === undefined) risky.set(edge.index, [edge]);
    else known.push(edge);
  }
  return risky;
}

/** Adds one operation's edges, or none of them; returns the one that closes a cycle, and the way back along it. */
function addEdges(
  edges: readonly NewEdge[],
  remaining: Neighbours,
  out: Set<string>,
): { readonly edge: NewEdge; readonly path: readonly TicketId[] } | undefined {
  const added: string[] = [];
  for (const edge of edges) {
    const search = findPath(edge.to, edge.from, remaining);
    if (search.kind === "path") {
      for (const each of added) out.add(each);
      return { edge, path: search.path };
    }
    const key = edgeKey(edge.from, edge.to);
    if (out.delete(key)) added.push(key);
  }
  return undefined;
}

/**
 * Finds the operations whose new links close a cycle. One pass over the touched part of the graph rules
 * out almost every batch; only new links between tickets that are on a cycle are added one by one, in
 * the order of the batch, and an operation that then closes a cycle is at fault.
 */
export function checkCycles(
  planning: Planning,
  outcomes: readonly Outcome[],
): { readonly faults: readonly Fault[]; readonly needs: readonly TicketId[] } {
  const faults = new Map<number, Fault>();
  const needs = new Set<TicketId>();
  for (const type of ACYCLIC) {
    const neighbours = remembered(neighboursOf(planning, type), needs);
    const risky = riskyEdges(newEdges(planning, outcomes, type), neighbours);
    const out = new Set([...risky.values()].flat().map((e) => edgeKey(e.from, e.to)));
    const remaining: Neighbours = (id) => neighbours(id)?.filter((to) => !out.has(edgeKey(id, to)));
    for (const [index, edges] of risky) {
      const closing = faults.has(index) ? undefined : addEdges(edges, remaining, out);
      if (closing === undefined) continue;
      const cycle = [closing.edge.from, ...closing.path];
      faults.set(index, { index, error: cycleError(type, cycle, planning.input.config.prefix) });
    }
  }
  return { faults: [...faults.values()], needs: [...needs] };
}
