import type { TicketEvent } from "../events/event.js";
import type { Delivered } from "../events/sinks/sink.js";
import type { ImportOptions, ImportResult, IssueSource } from "./import-types.js";
import type { PostTarget } from "./post-events.js";
import type { RemoteCursor } from "./remote-cursor.js";
import type { RemoteOptions, WrittenThrough } from "./sync-types.js";
import type { Tickets } from "./tickets.js";
export type { Delivered, Failure } from "../events/sinks/sink.js";
export type { PostTarget } from "./post-events.js";
export type { RemoteCursor } from "./remote-cursor.js";
/** What concerns a remote, or another place where work is kept. */
export interface TicketsElsewhere {
    /** Keeps issues of GitHub as tickets, with the alias `gh-12`. What was changed here later than there stays. */
    importIssues(source: IssueSource, options?: Pick<ImportOptions, "dryRun" | "restore">): Promise<ImportResult>;
    /**
     * Lets a writer change the tickets as a remote has them, and pushes what it wrote; only then it is ours too. Where somebody else was
     * faster, the writer runs again on what they wrote, and what it wrote before is dropped: each run leaves one history, without joins.
     * What stood here unpushed is joined first, and pushed with it.
     *
     * @throws TicketError as `sync`, `NO_TICKETS`, and what the writer throws: then nothing was written, here or there.
     */
    writeThrough<T>(write: (tickets: Tickets) => Promise<T>, options?: Pick<RemoteOptions, "remote" | "acceptClockSkew" | "allowUnrelated">): Promise<WrittenThrough<T>>;
    /**
     * Returns what a remote remembers of the events that were told, below `refs/ticket-cursors/`: for runs that have no place of their own.
     * Whoever moves it says from where, so that of many only one does.
     */
    remoteCursor(name: string): Promise<RemoteCursor>;
    /**
     * Posts events to a webhook that stands in no configuration, signed as those of subscribers are, up to the first that fails.
     *
     * @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
     */
    postEvents(events: readonly TicketEvent[], target: PostTarget): Promise<Delivered>;
}
