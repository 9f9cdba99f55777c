import type { SavedView } from "../domain/view.ts";
import type { Oid } from "../git/repository.ts";
import type { Listing } from "./reading-types.ts";

/** The views of a store; `problems` are files that could not be read as one. */
export interface Views {
  readonly commit: Oid;
  readonly views: readonly SavedView[];
  readonly problems: Listing["problems"];
}

/** What a view is to ask; what is left out it does not say. */
export type NewView = Partial<Omit<SavedView, "name">>;

/** What saving or deleting a view came to. */
export interface ViewChange {
  /** Null: nothing was written. */
  readonly commit: Oid | null;
  readonly name: string;
  readonly change: "saved" | "changed" | "unchanged" | "deleted";
}
