import { cellKey, type Document } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import { ticketPath } from "../domain/layout.ts";
import { acyclicEdges, cyclicTickets, type Edge } from "../workflow/graph.ts";
import { tryReadBlobs } from "./document-pairs.ts";
import { ACYCLIC } from "./plan-cycles.ts";
import { type LinksRead, readLinks } from "./read-links.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { findFiles } from "./trees.ts";

/** A link that stands in its ticket, and does not count: it would close a cycle. */
export interface SuppressedLink {
  readonly type: string;
  readonly from: TicketId;
  readonly to: TicketId;
}

/** Reads tickets; one that can't be read is left out, for what was joined is joined. */
async function tryReadTickets(
  store: Store,
  snapshot: Snapshot,
  ids: readonly TicketId[],
): Promise<readonly (readonly [TicketId, Document])[]> {
  const files = await findFiles(store, snapshot.root, ids.map(ticketPath));
  const wanted = ids.map((id) => ({ oid: files.get(ticketPath(id)) ?? "", place: ticketAt(id) }));
  const read = await tryReadBlobs(
    store,
    wanted.filter(({ oid }) => oid !== ""),
  );
  return wanted.flatMap(({ oid, place }) => {
    const document = read.at(oid, place);
    return document === undefined ? [] : [[place.name, document] as const];
  });
}

const ticketAt = (name: TicketId) => ({ kind: "document", document: "ticket", name }) as const;

/**
 * Returns the links that close cycles among these tickets and all that they lead to. Two clones may each add one that was
 * fine alone; the later of the two does not count, in every clone alike, until somebody removes one.
 */
export async function suppressedLinks(
  store: Store,
  snapshot: Snapshot,
  tickets: readonly TicketId[],
): Promise<readonly SuppressedLink[]> {
  const links: LinksRead = new Map();
  await readLinks(store, snapshot, tickets, links);
  const found: SuppressedLink[] = [];
  for (const type of ACYCLIC) {
    const targets = (id: TicketId): readonly TicketId[] =>
      (links.get(id) ?? []).filter((link) => link.type === type).map((link) => link.to);
    const cyclic = cyclicTickets(links.keys(), targets);
    const documents = await tryReadTickets(store, snapshot, [...cyclic]);
    const edges = documents.flatMap(([from, document]) =>
      targets(from).flatMap((to): Edge[] => {
        const stamp = document.cells.get(cellKey("links", `${type} ${to}`))?.stamp;
        return stamp === undefined || !cyclic.has(to) ? [] : [{ from, to, stamp }];
      }),
    );
    for (const { from, to } of acyclicEdges(edges).suppressed) found.push({ type, from, to });
  }
  return found;
}
