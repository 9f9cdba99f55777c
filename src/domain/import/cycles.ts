/** Returns what `node` points to. */
export type Targets = (node: string) => readonly string[];

/** Most cycles that are reported. */
const MAX_CYCLES = 100;

interface Frame {
  readonly node: string;
  readonly next: Iterator<string>;
}

/** A walk through the graph, depth first: the way to where it stands, and what it has left for good. */
interface Walk {
  readonly targets: Targets;
  readonly way: Frame[];
  readonly onWay: Map<string, number>;
  readonly left: Set<string>;
}

function enter({ targets, way, onWay }: Walk, node: string): void {
  onWay.set(node, way.length);
  way.push({ node, next: targets(node)[Symbol.iterator]() });
}

/** Makes one step; returns the cycle that it closes, if any. */
function step(walk: Walk, frame: Frame): readonly string[] | undefined {
  const { value, done } = frame.next.next();
  if (done) {
    walk.way.pop();
    walk.onWay.delete(frame.node);
    walk.left.add(frame.node);
    return undefined;
  }
  const start = walk.onWay.get(value);
  if (start !== undefined) return walk.way.slice(start).map((f) => f.node);
  if (!walk.left.has(value)) enter(walk, value);
  return undefined;
}

/**
 * Returns cycles of a graph: at least one for every group of nodes that reach each other, none where
 * there is none. With a stack of its own, since chains may be long.
 */
export function findCycles(
  nodes: Iterable<string>,
  targets: Targets,
): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const walk: Walk = { targets, way: [], onWay: new Map(), left: new Set() };
  for (const node of nodes) {
    if (!walk.left.has(node)) enter(walk, node);
    for (let frame = walk.way.at(-1); frame !== undefined; frame = walk.way.at(-1)) {
      const cycle = step(walk, frame);
      if (cycle !== undefined) cycles.push(cycle);
      if (cycles.length === MAX_CYCLES) return cycles;
    }
  }
  return cycles;
}
