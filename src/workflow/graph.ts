import type { TicketId } from "../domain/id.ts";

/** Returns the tickets that `id` points to by one type of link, or `undefined` when it isn't known yet. */
export type Neighbours = (id: TicketId) => readonly TicketId[] | undefined;

/** What a search through the graph came to: the path found, none, or tickets that must be read first. */
export type PathSearch =
  | { readonly kind: "path"; readonly path: readonly TicketId[] }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly ids: readonly TicketId[] };

/** Looks breadth first for the shortest way from `from` to `to`; all unknown tickets on the rim are named at once. */
export function findPath(from: TicketId, to: TicketId, neighbours: Neighbours): PathSearch {
  const cameFrom = new Map<TicketId, TicketId | undefined>([[from, undefined]]);
  const unknown: TicketId[] = [];
  // Grows while it is walked.
  const queue = [from];
  for (const at of queue) {
    if (at === to) return { kind: "path", path: walkBack(cameFrom, to) };
    const next = neighbours(at);
    if (next === undefined) unknown.push(at);
    for (const id of next ?? []) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      queue.push(id);
    }
  }
  return unknown.length > 0 ? { kind: "unknown", ids: unknown } : { kind: "none" };
}

function walkBack(cameFrom: ReadonlyMap<TicketId, TicketId | undefined>, to: TicketId): TicketId[] {
  const path: TicketId[] = [];
  for (let at: TicketId | undefined = to; at !== undefined; at = cameFrom.get(at)) path.push(at);
  return path.reverse();
}

interface Frame {
  readonly id: TicketId;
  readonly next: Iterator<TicketId>;
}

/** The state of one search for strongly connected components. */
class Components {
  readonly cyclic = new Set<TicketId>();
  readonly #neighbours: (id: TicketId) => readonly TicketId[];
  readonly #order = new Map<TicketId, number>();
  readonly #low = new Map<TicketId, number>();
  readonly #open: TicketId[] = [];
  readonly #isOpen = new Set<TicketId>();

  constructor(neighbours: Neighbours) {
    this.#neighbours = (id) => neighbours(id) ?? [];
  }

  /** Visits everything that can be reached from `root`; with a stack of its own, since chains may be long. */
  visit(root: TicketId): void {
    if (this.#order.has(root)) return;
    const stack = [this.#enter(root)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { value, done } = frame.next.next();
      if (done) {
        stack.pop();
        this.#leave(frame.id, stack.at(-1)?.id);
      } else if (!this.#order.has(value)) stack.push(this.#enter(value));
      else if (this.#isOpen.has(value)) this.#lower(frame.id, this.#order.get(value) ?? 0);
    }
  }

  #enter(id: TicketId): Frame {
    this.#low.set(id, this.#order.size);
    this.#order.set(id, this.#order.size);
    this.#open.push(id);
    this.#isOpen.add(id);
    return { id, next: this.#neighbours(id)[Symbol.iterator]() };
  }

  #lower(id: TicketId, value: number): void {
    this.#low.set(id, Math.min(this.#low.get(id) ?? value, value));
  }

  #leave(id: TicketId, parent: TicketId | undefined): void {
    if (parent !== undefined) this.#lower(parent, this.#low.get(id) ?? 0);
    if (this.#low.get(id) !== this.#order.get(id)) return;
    const members = this.#open.splice(this.#open.lastIndexOf(id));
    for (const member of members) this.#isOpen.delete(member);
    if (members.length === 1 && !this.#neighbours(id).includes(id)) return;
    for (const member of members) this.cyclic.add(member);
  }
}

/**
 * Returns the tickets that lie on a cycle: strongly connected components of more than one member, and
 * self-loops (Tarjan, "Depth-first search and linear graph algorithms", 1972).
 */
export function cyclicTickets(
  ids: Iterable<TicketId>,
  neighbours: Neighbours,
): ReadonlySet<TicketId> {
  const components = new Components(neighbours);
  for (const id of ids) components.visit(id);
  return components.cyclic;
}

/** One link with the stamp that it was written under. */
export interface Edge {
  readonly from: TicketId;
  readonly to: TicketId;
  readonly stamp: string;
}

function addEdge(graph: Map<TicketId, TicketId[]>, { from, to }: Edge): void {
  const known = graph.get(from);
  if (known === undefined) graph.set(from, [to]);
  else known.push(to);
}

/**
 * Returns the links that close no cycle: taken in the order (stamp, from, to), one that would close a
 * cycle is left out. A function of the state alone, so that every clone sees the same graph.
 */
export function acyclicEdges(edges: readonly Edge[]): {
  readonly kept: readonly Edge[];
  readonly suppressed: readonly Edge[];
} {
  const key = (e: Edge): string => `${e.stamp} ${e.from} ${e.to}`;
  const sorted = [...edges].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const next = new Map<TicketId, TicketId[]>();
  const all = new Map<TicketId, TicketId[]>();
  for (const edge of sorted) addEdge(all, edge);
  const cyclic = cyclicTickets(all.keys(), (id) => all.get(id) ?? []);
  const kept: Edge[] = [];
  const suppressed: Edge[] = [];
  for (const edge of sorted) {
    const risky = cyclic.has(edge.from) && cyclic.has(edge.to);
    const closes =
      risky && findPath(edge.to, edge.from, (id) => next.get(id) ?? []).kind === "path";
    (closes ? suppressed : kept).push(edge);
    if (!closes) addEdge(next, edge);
  }
  return { kept, suppressed };
}
