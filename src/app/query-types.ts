import type { JsonObject } from "../base/json.ts";
import type { Oid } from "../git/repository.ts";
import type { Query } from "../search/query.ts";
import type { Listing, ListQuery } from "./reading-types.ts";

/** What can be added to the tickets of an answer. */
export type Included = "comments" | "links" | "history";

/** What is wanted of each ticket. */
export interface Choice {
  /** Members of a ticket, and `custom.KEY`; left out: all. */
  readonly fields?: readonly string[];
  /** Added to them: comments; links with the titles at both their ends; what was changed, and by whom. */
  readonly include?: readonly Included[];
}

/** A question in one piece: which tickets, and what of them. */
export interface QueryDocument extends Omit<ListQuery, "where">, Choice {
  /** A query as text, or conditions as data. */
  readonly where?: string | Query;
}

/** The answer: each ticket has what was asked for, and nothing else. */
export interface QueryAnswer {
  readonly commit: Oid;
  readonly tickets: readonly JsonObject[];
  /** How many there are without the limit. */
  readonly total: number;
  readonly problems: Listing["problems"];
}
