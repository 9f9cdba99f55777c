import type { Attachment } from "../domain/attachments.ts";
import type { Ref } from "../domain/ticket.ts";

/** A reference with the address that it opens at, and the first line of a commit; null where nobody knows. */
export interface ShownRef extends Ref {
  readonly url: string | null;
  readonly title: string | null;
}

/** An attachment with its bytes. */
export interface Attached extends Attachment {
  readonly bytes: Uint8Array;
}

/** What the history of the ref holds of some tickets, whatever stands in them now. */
export interface Remains {
  readonly ref: string;
  /** Their files. */
  readonly paths: readonly string[];
  /** How many commits wrote one of the files. */
  readonly commits: number;
}
