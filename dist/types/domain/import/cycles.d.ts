/** Returns what `node` points to. */
export type Targets = (node: string) => readonly string[];
/**
 * Returns cycles of a graph: at least one for every group of nodes that reach each other, none where
 * there is none. With a stack of its own, since chains may be long.
 */
export declare function findCycles(nodes: Iterable<string>, targets: Targets): readonly (readonly string[])[];
