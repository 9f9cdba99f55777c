import type { ImportResult, IssueSource } from "./import-types.js";
import type { Workspace } from "./workspace.js";
/** Keeps issues of GitHub as tickets, in one commit. See `Tickets.importIssues`. */
export declare function importIssues(workspace: Workspace, source: IssueSource, { dryRun, restore }: {
    readonly dryRun?: boolean;
    readonly restore?: boolean;
}): Promise<ImportResult>;
