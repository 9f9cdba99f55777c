import type { HistoryQuery, ObjectFormat, Oid } from "../repository.js";
import { type Commits } from "./commits.js";
import type { PathsOf } from "./tree-paths.js";
/** Lists commits newest first, children before parents, as `git rev-list --date-order` does. Paths are literal. */
export declare function history(commits: Commits, format: ObjectFormat, pathsOf: PathsOf, query: HistoryQuery): Promise<Oid[]>;
