import type { Document } from "../domain/document.ts";
import { changesOfCell } from "../domain/value-changes.ts";
import { kindOf } from "../store/commit-kind.ts";
import { CHANGE_OF, type DocumentChange } from "../store/document-changes.ts";
import type { DocumentPlace, ReadBlobs } from "../store/document-pairs.ts";
import type { Commit } from "../store/snapshot.ts";
import { subjectOf } from "../store/trailers.ts";
import type { ChangedDocument, Happening } from "./event.ts";
import { joinChanges, joinedTicket, joinedVersions } from "./join-changes.ts";
import { newlyRedacted } from "./tell-comments.ts";
import { type TicketChange, tellTicket } from "./tell-ticket.ts";
import { blobOf, type Touched } from "./touched.ts";

/** Returns what joins told of a document that only the one, and that only the other side of a join has. */
export type Retold = (path: string) => readonly ReadonlySet<string>[];

/** Something that happened, with the ticket as it was then. */
export interface Told {
  readonly happening: Happening;
  /** `undefined`: it is about no ticket. */
  readonly document: Document | undefined;
}

const isJoin = ({ data }: Commit): boolean => data.parents.length === 2;

/** Tells whether a version of a document stands there but can't be read: then nobody can tell what was changed. */
export function isUnreadable({ place, befores, after }: Touched, read: ReadBlobs): boolean {
  return [...befores, after].some((entry) => {
    const oid = blobOf(entry);
    return oid !== undefined && read.at(oid, place) === undefined;
  });
}

/** Returns how a commit that is no join changed a document, as `log` tells it. */
function ownChange(commit: Commit, touched: Touched, read: ReadBlobs): DocumentChange | undefined {
  const [change] = CHANGE_OF[kindOf(commit)](touched, read);
  return change;
}

/** Returns what a commit with one parent replaced, and by what. */
function bothSides({ place, befores, after }: Touched, read: ReadBlobs) {
  return [read.at(blobOf(befores[0]), place), read.at(blobOf(after), place)] as const;
}

function ticketChange(
  commit: Commit,
  touched: Touched,
  read: ReadBlobs,
  retold: Retold,
): TicketChange | undefined {
  if (isJoin(commit)) return joinedTicket(joinedVersions(touched, read, retold(touched.path)));
  const change = ownChange(commit, touched, read);
  if (change === undefined) return undefined;
  const [before, after] = bothSides(touched, read);
  const redacted = after === undefined ? [] : newlyRedacted(before, after);
  return { before, after, cells: change.cells, claims: [before?.claim, after?.claim], redacted };
}

/** Returns what a commit did to one ticket. */
export function tellTicketOf(
  commit: Commit,
  touched: Touched,
  read: ReadBlobs,
  retold: Retold,
): readonly Told[] {
  const change = ticketChange(commit, touched, read, retold);
  if (change === undefined) return [];
  const document = change.after ?? change.before;
  return tellTicket(change).map((happening) => ({ happening, document }));
}

const changedName = (before: unknown, after: unknown): ChangedDocument["change"] => {
  if (before === undefined) return "created";
  return after === undefined ? "removed" : "changed";
};

/** Returns what a commit did to a document that is no ticket. */
export function changedDocument(
  commit: Commit,
  touched: Touched,
  read: ReadBlobs,
  retold: Retold,
): readonly ChangedDocument[] {
  const { document, name } = touched.place;
  if (document === "ticket") return [];
  const cells = isJoin(commit)
    ? joinChanges(joinedVersions(touched, read, retold(touched.path)))
    : (ownChange(commit, touched, read)?.cells ?? []);
  if (cells.length === 0) return [];
  const change = changedName(...bothSides(touched, read));
  return [{ document, name, change, changes: cells.flatMap((c) => changesOfCell(document, c)) }];
}

/** Kinds of commits that write what others wrote in another form: only what they change besides is told. */
const QUIET: ReadonlySet<string> = new Set(["adoption", "texts", "migration"]);

/** Returns the first event of a commit: what it is as a whole. None where nothing was changed. */
export function tellWhole(
  commit: Commit,
  places: readonly DocumentPlace[],
  documents: readonly ChangedDocument[],
): readonly Happening[] {
  const kind = kindOf(commit);
  const tickets = places.filter(({ document }) => document === "ticket").length;
  const { data, trailers } = commit;
  const whole = {
    subject: subjectOf(data.message),
    batch: trailers.batch ?? null,
    tickets,
    documents,
  };
  if (QUIET.has(kind) ? documents.length === 0 : kind === "foreign" && places.length === 0)
    return [];
  if (kind === "join") return [{ type: "sync.joined", data: { ...whole, parents: data.parents } }];
  if (trailers.reverts !== undefined && kind === "revert")
    return [{ type: "batch.reverted", data: { ...whole, reverts: trailers.reverts } }];
  return [{ type: "batch.applied", data: whole }];
}
