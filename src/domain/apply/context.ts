import type { Json } from "../../base/json.ts";
import type { StoreConfig } from "../config/config.ts";
import type { Draft } from "../draft.ts";
import type { ElementId, TicketId } from "../id.ts";
import type { Stamp } from "../stamp.ts";

/** What an operation may know beside the ticket that it changes. All of it is given; nothing is asked for. */
export interface ApplyContext {
  readonly config: StoreConfig;
  readonly stamp: Stamp;
  /** ISO time of the batch. */
  readonly time: string;
  /** Who makes the change: an e-mail address. */
  readonly actor: string;
  /** So many milliseconds after its end a lease still holds, for clocks that differ. */
  readonly leaseGrace: number;
  /** Returns a new id for a comment or criterion, unique in the batch. */
  readonly newElement: () => ElementId;
  /** Keeps the bytes of an attachment, by their SHA-256, for the commit. */
  readonly keep: (hash: string, bytes: Uint8Array) => void;
  /** The ticket as it is shown to people, for errors. */
  readonly shown: string;
  /** Tells what is wrong with the value of a custom field; `undefined`: no field has a schema. */
  readonly checkCustom?: ((key: string, value: Json) => string | undefined) | undefined;
  /** Turns an id token of the operation into a whole id. Throws when it names no ticket. */
  readonly resolve: (token: string) => TicketId;
}

/** Applies one kind of operation to a ticket, or throws a TicketError having changed nothing. */
export type Apply<Op> = (draft: Draft, operation: Op, context: ApplyContext) => void;
