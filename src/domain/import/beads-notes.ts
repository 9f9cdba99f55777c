import type { TicketId } from "../id.ts";
import type { ImportedRecord } from "./beads-record.ts";
import { findCycles } from "./cycles.ts";
import type { ImportNote } from "./plan.ts";

/** Link types in which a cycle means that nothing in it can ever start or be finished. */
const ACYCLIC = ["depends-on", "parent"] as const;

type CoercedNote = Extract<ImportNote, { kind: "coerced" }>;

/** Returns one note for all equal values that were coerced. */
function coercedValues(imported: readonly ImportedRecord[]): readonly ImportNote[] {
  const notes = new Map<string, CoercedNote>();
  for (const { source, coerced } of imported)
    for (const { member: field, from, to } of coerced) {
      const key = JSON.stringify([field, from, to]);
      const { count = 0, line = source.line } = notes.get(key) ?? {};
      notes.set(key, { kind: "coerced", field, from, to, count: count + 1, line });
    }
  return [...notes.values()];
}

function notesOfOne({ source, timeProblems, linkProblems }: ImportedRecord): readonly ImportNote[] {
  const { line, id } = source;
  return [
    ...timeProblems.map((problem) => ({ kind: "time", line, id, problem }) as const),
    ...linkProblems.map((problem) => ({ kind: "link", line, id, problem }) as const),
  ];
}

function danglingLinks(
  imported: readonly ImportedRecord[],
  ids: ReadonlySet<string>,
  idOf: (source: string) => TicketId,
): readonly ImportNote[] {
  const linked = imported.filter(({ links }) => links.length > 0);
  return linked.flatMap(({ source: { line, id: from }, links }) =>
    links
      .filter(({ to }) => !ids.has(to))
      .map(({ to, raw: type }) => {
        return { kind: "dangling-link", line, from, to, type, target: idOf(to) } as const;
      }),
  );
}

function cycles(imported: readonly ImportedRecord[]): readonly ImportNote[] {
  return ACYCLIC.flatMap((type) => {
    const targets = new Map<string, readonly string[]>();
    for (const { source, links } of imported) {
      if (links.length === 0) continue;
      const to = links.filter((link) => link.type === type).map((link) => link.to);
      if (to.length > 0) targets.set(source.id, to);
    }
    const found = findCycles(targets.keys(), (id) => targets.get(id) ?? []);
    return found.map((ids) => ({ kind: "cycle", type, ids }) as const);
  });
}

/** Returns everything that is to be said of an import beside what it left out. */
export function notesOf(
  imported: readonly ImportedRecord[],
  idOf: (source: string) => TicketId,
): readonly ImportNote[] {
  const ids = new Set(imported.map(({ source }) => source.id));
  const odd = imported.filter((i) => i.timeProblems.length + i.linkProblems.length > 0);
  return [
    ...odd.flatMap(notesOfOne),
    ...coercedValues(imported),
    ...danglingLinks(imported, ids, idOf),
    ...cycles(imported),
  ];
}
