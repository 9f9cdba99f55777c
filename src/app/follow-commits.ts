import type { Verb } from "../domain/mentions/mention.ts";
import type { Operation } from "../domain/operation.ts";
import { parseCommit } from "../git/objects.ts";
import type { Oid } from "../git/repository.ts";
import { LIMITS } from "../store/store.ts";
import { followOperations, type Said } from "./follow-plan.ts";
import type { Followed, MentionedTicket, Rewrite } from "./mention-types.ts";
import { lookUp, mentionsIn } from "./mentions.ts";
import type { TransactResult } from "./tickets.ts";
import { transactAt } from "./transact.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Moves of HEAD of which post-rewrite tells, and which say nothing new. */
const REWRITES = /^(?:commit \(amend\)|rebase\b)/;

/** Returns the commit that was made just now; none where it is one that was made before, and made anew. */
async function newestCommit({ repo }: Workspace): Promise<readonly Rewrite[]> {
  const code = await repo.code();
  const move = await code.lastMove();
  const after = await repo.resolveCommit("HEAD");
  if (after === undefined || REWRITES.test(move ?? "")) return [];
  return [{ before: null, after }];
}

/** Returns the messages of commits; one that can't be read says nothing. */
async function messagesOf(
  { repo }: Workspace,
  oids: readonly Oid[],
): Promise<ReadonlyMap<Oid, string>> {
  const read = await repo.readObjects(oids, { maxBytes: LIMITS.commit });
  return new Map(
    read.flatMap((one) =>
      one.kind === "object" && one.type === "commit"
        ? [[one.oid, parseCommit(one.data).message] as const]
        : [],
    ),
  );
}

/** What is said of one ticket, as it is gathered. */
interface Gathered extends Said {
  readonly now: Map<Oid, Verb>;
  readonly sources: Map<Oid, Set<Oid>>;
  readonly gone: Set<Oid>;
}

/** Gathers what commits say of tickets, ticket by ticket. */
function gather(
  rewrites: readonly Rewrite[],
  spoken: ReadonlyMap<Oid, readonly MentionedTicket[]>,
): readonly Gathered[] {
  const all = new Map<string, Gathered>();
  const visit = (oid: Oid, visitor: (said: Gathered, verb: Verb) => void): void => {
    for (const one of spoken.get(oid) ?? []) {
      if (one.found !== "ticket" || one.ticket.deleted) continue;
      const { ticket } = one;
      const fresh = { ticket, now: new Map(), sources: new Map(), gone: new Set<Oid>() };
      const said = all.get(ticket.id) ?? fresh;
      all.set(ticket.id, said);
      visitor(said, one.verb);
    }
  };
  for (const { before, after } of rewrites) {
    visit(after, (said, verb) => {
      said.now.set(after, verb);
      const sources = said.sources.get(after) ?? new Set();
      if (before !== null) sources.add(before);
      said.sources.set(after, sources);
    });
    if (before !== null && before !== after) visit(before, (said) => said.gone.add(before));
  }
  return [...all.values()];
}

async function operationsFor(
  workspace: Workspace,
  view: View,
  rewrites: readonly Rewrite[],
  messages: ReadonlyMap<Oid, string>,
): Promise<readonly Operation[]> {
  const spoken = new Map<Oid, readonly MentionedTicket[]>();
  for (const [oid, text] of messages) {
    const found = mentionsIn({ kind: "message", text }, view.config.prefix);
    if (found.length > 0) spoken.set(oid, await lookUp(workspace, view, found));
  }
  return gather(rewrites, spoken).flatMap((said) => followOperations(said, view.config));
}

function whatWasDone(operation: Operation | undefined): Followed["tickets"][number]["did"] {
  if (operation?.op === "close") return "closed";
  if (operation?.op === "move") return "started";
  const swapped = operation?.op === "ref" && (operation.remove ?? []).length > 0;
  return swapped ? "relinked" : "linked";
}

function followed(
  { commit, operations, faults, changed }: TransactResult,
  asked: readonly Operation[],
): Followed {
  const tickets = new Map<string, Followed["tickets"][number]>();
  for (const { id, shown, title, index } of operations) {
    const did = whatWasDone(asked[index]);
    // A move says more than the link that comes with it.
    if (changed.includes(id) && !tickets.has(id)) tickets.set(id, { id, shown, title, did });
  }
  return {
    commit,
    tickets: [...tickets.values()],
    faults: faults.map(({ error }) => error.message),
  };
}

/** Who commits is who acts: git tells hooks the author of a commit, who may be somebody else. */
function acting(workspace: Workspace): Workspace {
  const repo = { ...workspace.repo, identity: () => workspace.repo.identity("committer") };
  return { ...workspace, repo, store: { ...workspace.store, repo } };
}

const NOTHING: Followed = { commit: null, tickets: [], faults: [] };

/**
 * Moves and links the tickets that commits speak of, in one batch. See `Tickets.followCommits`.
 *
 * @param given undefined: the commit that was made just now.
 */
export async function followCommits(
  workspace: Workspace,
  given: readonly Rewrite[] | undefined,
): Promise<Followed> {
  const rewrites = given ?? (await newestCommit(workspace));
  const oids = new Set(rewrites.flatMap(({ before, after }) => [before ?? after, after]));
  const messages = await messagesOf(workspace, [...oids]);
  let asked: readonly Operation[] = [];
  const operations = async (view: View): Promise<readonly Operation[]> => {
    asked = await operationsFor(workspace, view, rewrites, messages);
    return asked;
  };
  const result = await transactAt(acting(workspace), operations, { atomic: false, checked: true });
  return asked.length === 0 ? NOTHING : followed(result, asked);
}
