import { TicketError } from "../base/errors.ts";
import { cellKey, type Document } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import type { Link } from "../domain/ticket.ts";
import { findPath } from "../workflow/graph.ts";
import { ACYCLIC } from "./plan-cycles.ts";
import { type LinksRead, readLinks } from "./read-links.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** Returns the targets of one type of link that a document has now and another version of it had not. */
function addedTargets(type: string, document: Document, before: Document | undefined): TicketId[] {
  return targetsOf(type, document).filter(
    (to) => before?.cells.get(cellKey("links", `${type} ${to}`))?.value === undefined,
  );
}

function targetsOf(type: string, document: Document): TicketId[] {
  const start = cellKey("links", `${type} `);
  return [...document.cells].flatMap(([key, cell]) =>
    key.startsWith(start) && cell.value !== undefined ? [key.slice(start.length)] : [],
  );
}

/** A revert may bring back a link that would now close a cycle: that is refused as any other cycle is. */
export async function checkAcyclic(
  store: Store,
  snapshot: Snapshot,
  documents: readonly Document[],
  now: ReadonlyMap<string, Document>,
): Promise<void> {
  const tickets = new Map(documents.filter((d) => d.kind === "ticket").map((d) => [d.name, d]));
  const links: LinksRead = new Map();
  for (const type of ACYCLIC) {
    const added = [...tickets.values()].flatMap((document) =>
      addedTargets(type, document, now.get(`ticket ${document.name}`)).map((to) => ({
        from: document.name,
        to,
      })),
    );
    if (added.length === 0) continue;
    // All that is left as it was is read; what the revert changes is known.
    for (const document of tickets.values()) links.set(document.name, linksOf(document));
    await readLinks(
      store,
      snapshot,
      [...links.values()].flat().map((l) => l.to),
      links,
    );
    const neighbours = (id: TicketId): TicketId[] =>
      (links.get(id) ?? []).filter((l) => l.type === type).map((l) => l.to);
    for (const { from, to } of added) {
      const search = findPath(to, from, neighbours);
      if (search.kind === "path") throw revertCycle(type, from, search.path);
    }
  }
}

const linksOf = (document: Document): readonly Link[] =>
  ACYCLIC.flatMap((type) => targetsOf(type, document).map((to) => ({ type, to })));

function revertCycle(type: string, from: TicketId, path: readonly TicketId[]): TicketError {
  return new TicketError(
    "REVERT_CYCLE",
    "conflict",
    `Taking this back would close a cycle of ${type} links through ${from}.`,
    {
      data: { type, ids: [from, ...path.slice(0, -1)] },
      hint: "Remove one of the links first: git ticket unlink ID TYPE OTHER",
    },
  );
}
