import type { Attachment } from "../domain/attachments.js";
import type { Milestone } from "../domain/milestones.js";
import type { Ref } from "../domain/ticket.js";
import type { ListedTicket } from "./reading-types.js";
/** A reference with the address that it opens at, and the first line of a commit; null where nobody knows. */
export interface ShownRef extends Ref {
    readonly url: string | null;
    readonly title: string | null;
}
/** A milestone with its tickets, open ones first. */
export interface MilestoneTickets extends Milestone {
    readonly tickets: readonly ListedTicket[];
}
/** An attachment with its bytes. */
export interface Attached extends Attachment {
    readonly bytes: Uint8Array;
}
export interface RemainsOptions {
    /** True: their attachments too. */
    readonly attachments?: boolean;
}
/** What the history of the ref holds of some tickets, whatever stands in them now. */
export interface Remains {
    readonly ref: string;
    /** Their files, and the folders of their attachments if those were asked for. */
    readonly paths: readonly string[];
    /** How many commits wrote there. */
    readonly commits: number;
}
