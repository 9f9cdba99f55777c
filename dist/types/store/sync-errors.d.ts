import { TicketError } from "../base/errors.js";
import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import type { PushOutcome } from "../git/transport.js";
/** The remote's ref does not descend from what was seen there. */
export declare function remoteRewritten(remote: Remote, ref: string, seen: Oid | undefined, now: Oid | undefined): TicketError;
/** The remote had tickets, and has none now. */
export declare function remoteDeleted({ name }: Remote, ref: string, seen: Oid): TicketError;
/** The remote's tickets have no commit in common with ours. */
export declare function remoteUnrelated({ name }: Remote, head: Oid, tip: Oid): TicketError;
/** Something fetched has a time that no clock should show yet, or one above its own history's. */
export declare function clockQuarantine(remote: Remote, commit: Oid, author: string, why: string): TicketError;
/** What was fetched would damage the tickets here. */
export declare function remoteInvalid({ name }: Remote, tip: Oid, path: string, problem: string): TicketError;
type Refused = Extract<PushOutcome, {
    kind: "refused";
}>;
/** The remote does not want what we push; trying again is of no use. */
export declare function pushRefused(remote: Remote, ref: string, outcome: Refused): TicketError;
/** Others were always faster, or a lock stays there. */
export declare function remoteBusy({ name }: Remote, reason: string, tries: number, stuck: boolean): TicketError;
/** The remote has something that we have not joined yet. */
export declare function remoteAhead({ name }: Remote, reason: string): TicketError;
export {};
