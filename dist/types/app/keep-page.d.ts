import type { Cached } from "./from-cache.js";
import type { ReadyQuery } from "./read-query.js";
import type { HeadListing, ListQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Keeps a list for whoever asks for it again, where it will be the same then. Never throws. */
export declare function keepPage({ store }: Workspace, { table, folder }: Pick<Cached, "table" | "folder">, query: ListQuery, { where, personal }: Pick<ReadyQuery, "where" | "personal">, { tickets, total }: HeadListing): void;
