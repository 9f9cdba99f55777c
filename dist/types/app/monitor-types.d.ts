import type { Bottleneck, LeaseFigure, Stalled, WorkFigures } from "../agents/figures.js";
export type { Bottleneck, LeaseFigure, Stalled, WorkFigures } from "../agents/figures.js";
interface Named {
    readonly shown: string;
    readonly title: string;
}
/** How the work goes, with its tickets named for people. */
export interface AgentFigures extends Omit<WorkFigures, "leases" | "bottlenecks" | "stalled"> {
    readonly leases: readonly (LeaseFigure & Named)[];
    readonly bottlenecks: readonly (Bottleneck & Named)[];
    readonly stalled: readonly (Stalled & Named)[];
}
