import type { ApplyMarkdownOptions, ApplyMarkdownResult, MarkdownSource } from "./markdown-types.js";
import type { Workspace } from "./workspace.js";
/** Brings tickets that were edited as Markdown back, as one batch. See `Tickets.applyMarkdown`. */
export declare function applyMarkdown(workspace: Workspace, sources: readonly MarkdownSource[], { dryRun, prefer, only }: ApplyMarkdownOptions): Promise<ApplyMarkdownResult>;
