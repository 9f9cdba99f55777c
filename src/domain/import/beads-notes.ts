import type { Json } from "../../base/json.ts";
import type { TicketId } from "../id.ts";
import type { ImportedRecord } from "./beads-record.ts";
import { findCycles } from "./cycles.ts";
import type { ImportNote } from "./plan.ts";
import type { SourceRecord } from "./read-lines.ts";

/** A record and the ticket it became. */
export interface Imported extends ImportedRecord {
  readonly source: SourceRecord;
}

/** Link types in which a cycle means that nothing in it can ever start or be finished. */
const ACYCLIC = ["depends-on", "parent"] as const;

type Coerced = Extract<ImportNote, { kind: "coerced" }>;

/** Counts values that were coerced; equal ones are one note. */
export class CoercedValues {
  readonly #notes = new Map<string, Coerced>();

  add(line: number, field: string, from: Json, to: Json): void {
    const key = JSON.stringify([field, from, to]);
    const { count = 0, line: first = line } = this.#notes.get(key) ?? {};
    this.#notes.set(key, { kind: "coerced", field, from, to, count: count + 1, line: first });
  }

  notes(): readonly ImportNote[] {
    return [...this.#notes.values()];
  }
}

function notesOfOne({ source, timeProblems, linkProblems }: Imported): readonly ImportNote[] {
  const { line, id } = source;
  return [
    ...timeProblems.map((problem) => ({ kind: "time", line, id, problem }) as const),
    ...linkProblems.map((problem) => ({ kind: "link", line, id, problem }) as const),
  ];
}

function danglingLinks(
  imported: readonly Imported[],
  ids: ReadonlySet<string>,
  idOf: (source: string) => TicketId,
): readonly ImportNote[] {
  return imported.flatMap(({ source: { line, id: from }, links }) =>
    links
      .filter(({ to }) => !ids.has(to))
      .map(({ to, raw: type }) => {
        return { kind: "dangling-link", line, from, to, type, target: idOf(to) } as const;
      }),
  );
}

function cycles(imported: readonly Imported[]): readonly ImportNote[] {
  return ACYCLIC.flatMap((type) => {
    const targets = new Map<string, readonly string[]>();
    for (const { source, links } of imported) {
      const to = links.filter((link) => link.type === type).map((link) => link.to);
      if (to.length > 0) targets.set(source.id, to);
    }
    const found = findCycles(targets.keys(), (id) => targets.get(id) ?? []);
    return found.map((ids) => ({ kind: "cycle", type, ids }) as const);
  });
}

/** Returns everything that is to be said of an import beside what it left out. */
export function notesOf(
  imported: readonly Imported[],
  coerced: CoercedValues,
  idOf: (source: string) => TicketId,
): readonly ImportNote[] {
  const ids = new Set(imported.map(({ source }) => source.id));
  return [
    ...imported.flatMap(notesOfOne),
    ...coerced.notes(),
    ...danglingLinks(imported, ids, idOf),
    ...cycles(imported),
  ];
}
