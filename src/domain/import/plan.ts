import type { Json } from "../../base/json.ts";
import type { StoreConfig } from "../config/config.ts";
import type { Document } from "../document.ts";
import type { TicketId } from "../id.ts";

/** One line of the source, numbered from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

export interface ImportOptions {
  /** Tells two sources of the same format apart; part of the derived ids. */
  readonly namespace: string;
  /** What statuses, types, priorities and resolutions there are here. */
  readonly config: StoreConfig;
  /**
   * The latest time that is believed, in milliseconds; a later one counts as none. Without it a record from
   * the year 9999 would push the store's clock there.
   */
  readonly latest: number;
}

/** A record that was left out, and why. */
export interface Skip {
  readonly line: number;
  readonly reason: string;
}

/** Something that a person may want to know. `id`, `from` and `to` are ids of the source. */
export type ImportNote =
  | {
      readonly kind: "dangling-link";
      readonly line: number;
      readonly from: string;
      readonly to: string;
      readonly type: string;
      /** The ticket that the link leads to, which an earlier import may have brought. */
      readonly target: TicketId;
    }
  | {
      readonly kind: "coerced";
      readonly field: string;
      readonly from: Json;
      readonly to: Json;
      readonly count: number;
      /** The first line that has it. */
      readonly line: number;
    }
  | { readonly kind: "cycle"; readonly type: string; readonly ids: readonly string[] }
  | {
      readonly kind: "time" | "link";
      readonly line: number;
      readonly id: string;
      readonly problem: string;
    };

export interface ImportCounts {
  /** Lines that are not blank: tickets and skips together. */
  readonly records: number;
  readonly tickets: number;
  readonly skipped: number;
  /** Tickets that are deleted in the source. */
  readonly deleted: number;
  readonly comments: number;
  readonly links: number;
}

/** What an import would bring. A function of the source, the namespace and the configuration alone. */
export interface ImportPlan {
  /** In the order in which the source first names them. */
  readonly documents: readonly Document[];
  /** Stands in the stamps of everything that this import writes. */
  readonly replica: string;
  readonly skips: readonly Skip[];
  readonly notes: readonly ImportNote[];
  readonly counts: ImportCounts;
}

const quote = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** Returns a note as a sentence. Texts of the source in it are quoted; fronts still escape what can't be seen. */
export function noteText(note: ImportNote): string {
  switch (note.kind) {
    case "dangling-link":
      return `Line ${note.line}: ${quote(note.from)} has a link (${note.type}) to ${quote(note.to)}, which is not in the file.`;
    case "coerced":
      return `Line ${note.line}${note.count > 1 ? ` and ${note.count - 1} more` : ""}: the ${note.field} ${quote(note.from)} became ${quote(note.to)}; the source's value is kept as a custom field.`;
    case "cycle":
      return `These tickets form a cycle of ${note.type}: ${note.ids.map(quote).join(", ")}.`;
    case "time":
    case "link":
      return `Line ${note.line}: ${quote(note.id)} ${note.problem}.`;
  }
}
