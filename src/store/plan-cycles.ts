import { TicketError } from "../base/errors.ts";
import { cellKey } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import { cyclicTickets, findPath, type Neighbours } from "../workflow/graph.ts";
import type { Fault, Outcome, Planning } from "./plan.ts";

/** Link types in which a cycle would mean that nothing can ever start or be finished. */
const ACYCLIC = ["depends-on", "parent"] as const;

interface NewEdge {
  readonly index: number;
  readonly from: TicketId;
  readonly to: TicketId;
  readonly type: string;
}

/** Reads a ticket's targets from its draft, from the documents, or answers `undefined`: not read yet. */
function neighboursOf(planning: Planning, type: string): Neighbours {
  const { drafts, input } = planning;
  const prefix = `${type} `;
  return (id) => {
    const draft = drafts.get(id);
    if (draft !== undefined)
      return draft
        .keys("links")
        .filter((k) => k.startsWith(prefix))
        .map((k) => k.slice(prefix.length));
    if (!input.documents.has(id)) return undefined;
    const cells = input.documents.get(id)?.cells ?? new Map();
    const found: TicketId[] = [];
    const start = cellKey("links", prefix);
    for (const [key, cell] of cells)
      if (key.startsWith(start) && cell.value !== undefined) found.push(key.slice(start.length));
    return found;
  };
}

/** Tells whether an operation adds a link of that type, and to what. */
function addsLink(operation: Operation, type: string): boolean {
  if (operation.op === "link") return operation.type === type;
  if (operation.op !== "create") return false;
  if (operation.links?.some((l) => l.type === type)) return true;
  return type === "parent" ? operation.parent !== undefined : operation.dependsOn !== undefined;
}

function newEdges(planning: Planning, outcomes: readonly Outcome[], type: string): NewEdge[] {
  const targets = neighboursOf(planning, type);
  return outcomes.flatMap(({ index, id }) => {
    const operation = planning.input.operations[index];
    if (operation === undefined || !addsLink(operation, type)) return [];
    return (targets(id) ?? []).map((to) => ({ index, from: id, to, type }));
  });
}

function cycleError(edge: NewEdge, path: readonly TicketId[], prefix: string): TicketError {
  const cycle = [edge.from, ...path].map((id) => `${prefix}-${id.slice(0, 6)}`);
  return new TicketError(
    "LINK_CYCLE",
    "conflict",
    `The link would close a cycle of ${edge.type}: ${cycle.join(" → ")}.`,
    {
      data: { type: edge.type, cycle: [edge.from, ...path] },
      hint: "Remove one of these links first: git ticket unlink ID TYPE OTHER",
    },
  );
}

/**
 * Finds the new links that close a cycle. One pass over the touched part of the graph rules out almost
 * every batch; only links between tickets that are on a cycle are looked at one by one.
 */
export function checkCycles(
  planning: Planning,
  outcomes: readonly Outcome[],
): { readonly faults: readonly Fault[]; readonly needs: readonly TicketId[] } {
  const faults: Fault[] = [];
  const needs = new Set<TicketId>();
  for (const type of ACYCLIC) {
    const edges = newEdges(planning, outcomes, type);
    const known = neighboursOf(planning, type);
    const neighbours: Neighbours = (id) => {
      const next = known(id);
      if (next === undefined) needs.add(id);
      return next;
    };
    const cyclic = cyclicTickets(
      edges.map((e) => e.from),
      neighbours,
    );
    const faulty = new Set<number>();
    for (const edge of edges) {
      if (!cyclic.has(edge.from) || !cyclic.has(edge.to) || faulty.has(edge.index)) continue;
      const search = findPath(edge.to, edge.from, neighbours);
      if (search.kind !== "path") continue;
      faulty.add(edge.index);
      faults.push({
        index: edge.index,
        error: cycleError(edge, search.path, planning.input.config.prefix),
      });
    }
  }
  return { faults, needs: [...needs] };
}
