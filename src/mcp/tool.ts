import type { Tickets } from "../app/tickets.ts";
import type { JsonObject } from "../base/json.ts";
import type { SchemaError } from "../domain/schema/faults.ts";

/** What tools work on, chosen when the server starts: no argument of a call changes it. */
export interface ToolWorld {
  /** Opens the tickets, once; again after it failed. */
  readonly tickets: () => Promise<Tickets>;
  /** Who works; `undefined`: the user. */
  readonly by: string | undefined;
  /** True: tools may delete, purge, redact and undo. */
  readonly destructive: boolean;
}

/** How a document is made to fit into an answer. */
export interface Fit {
  /** The member that may be answered in pieces; default: none. */
  readonly list?: string;
  /** The number of its first item. */
  readonly offset?: number;
  /** Long texts are shown from this character on. */
  readonly textFrom?: number;
}

/** What a tool answers: the document that the command prints with --json. */
export interface ToolAnswer {
  readonly kind: string;
  readonly document: object;
  readonly fit?: Fit;
  /** What stands before the document for a model to read, if there is more to say. */
  readonly text?: string;
}

/** One tool: a use case with a schema. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Said in its place when destructive calls are allowed. */
  readonly destructiveDescription?: string;
  readonly effect: "reads" | "writes";
  readonly schema: JsonObject;
  readonly validate: Validate;
  /** Members of the answer's document, as they are listed. */
  readonly answers: JsonObject;
  run(args: JsonObject, world: ToolWorld): Promise<ToolAnswer>;
}

/** A compiled schema. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
