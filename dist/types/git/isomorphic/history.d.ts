import type { GraphCommit, HistoryQuery, ObjectFormat, Oid } from "../repository.js";
import { type Commits } from "./commits.js";
import type { PathsOf } from "./tree-paths.js";
/** Lists commits newest first, children before parents, as `git rev-list --date-order` does. Paths are literal. */
export declare function history(commits: Commits, format: ObjectFormat, pathsOf: PathsOf, query: HistoryQuery): Promise<Oid[]>;
/** Lists commits with their parents and times. See `GitRepository.graph`. */
export declare function graph(commits: Commits, format: ObjectFormat, { tips, exclude }: Pick<HistoryQuery, "tips" | "exclude">): Promise<readonly GraphCommit[]>;
