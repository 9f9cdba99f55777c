import { isTicketError, TicketError } from "../base/errors.ts";
import { placeOf } from "../domain/layout.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Oid } from "../git/repository.ts";
import { isForeign } from "./commit-kind.ts";
import { diffTree, type TreeDifference } from "./diff-trees.ts";
import { NO_STAMP } from "./document-pairs.ts";
import { attachmentBytes } from "./read-attachment.ts";
import { type Commit, commitAt, readTexts } from "./snapshot.ts";
import type { Store } from "./store.ts";
import type { SyncOptions } from "./sync-options.ts";
import { FILE } from "./trees.ts";
import { validateTip } from "./validate-tip.ts";
import { checkText, type Validate } from "./verify.ts";

/** A move of the tickets ref that somebody wants by a push. */
export interface Push {
  readonly ref: string;
  /** Undefined: there are no tickets yet. */
  readonly before: Oid | undefined;
  readonly after: Oid;
}

const SEE = "To see all that is wrong: git ticket verify";
const SYNC = "Nothing was taken. Join both, and push that: git ticket sync";

/** Returns the one error that a push is refused with. `reason` completes "The tickets were not taken: …". */
export function pushRefused(
  push: { readonly ref: string; readonly before: Oid | undefined; readonly after?: Oid },
  reason: string,
  { hint = SEE, data = {} }: { hint?: string; data?: Readonly<Record<string, unknown>> } = {},
): TicketError {
  const { ref, before = null, after = null } = push;
  return new TicketError("PUSH_REFUSED", "invalid", `The tickets were not taken: ${reason}.`, {
    data: { ref, before, after, reason, ...data },
    hint,
  });
}

/** Something in a tree that may not be there. */
interface Fault {
  readonly path: string;
  readonly problem: string;
}

/** Returns what is wrong with an entry as it stands, before it is read. */
function faultOfEntry({ path, after }: TreeDifference): Fault | undefined {
  if (after === undefined) return undefined;
  if (placeOf(path) === undefined) return { path, problem: "is no file of git ticket" };
  return after.mode === FILE ? undefined : { path, problem: `is no plain file (${after.mode})` };
}

/** What another tool wrote need not have stamps, which clones give it alike. */
function foreignProblem(kind: Parameters<typeof readDocument>[0], name: string, text: string) {
  try {
    readDocument(kind, name, text, NO_STAMP);
    return [];
  } catch (error) {
    if (isTicketError(error)) return [error.message];
    throw error;
  }
}

/** Checks the documents among the files that are new. */
async function documentFaults(
  store: Store,
  tip: Commit,
  files: readonly TreeDifference[],
  validate: Validate,
): Promise<readonly Fault[]> {
  const texts = await readTexts(
    store,
    files.map(({ after }) => after?.oid ?? ""),
  );
  const checking = { clock: tip.trailers.clock, validate, tickets: [] };
  return files.flatMap(({ path }, i) => {
    const [place, read] = [placeOf(path), texts[i]];
    if (place?.kind !== "document" || read === undefined) return [];
    if ("problem" in read) return [{ path, problem: `is ${read.problem}` }];
    const problems = isForeign(tip)
      ? foreignProblem(place.document, place.name, read.text)
      : checkText({ place }, read.text, checking);
    return problems.slice(0, 1).map((problem) => ({ path, problem }));
  });
}

/** Checks that each new attachment is what its name says. */
async function attachmentFaults(
  store: Store,
  files: readonly TreeDifference[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { path, after } of files) {
    const place = placeOf(path);
    if (place?.kind !== "attachment" || after === undefined) continue;
    // One at a time: each may be large.
    const bytes = await attachmentBytes(store, after.oid, place.hash);
    if (typeof bytes === "string") faults.push({ path, problem: `is ${bytes}` });
  }
  return faults;
}

/** Returns everything that is wrong with what is new in the tree. */
async function treeFaults(
  store: Store,
  { before, after }: Push,
  validate: Validate,
): Promise<readonly Fault[]> {
  const tip = await commitAt(store, after);
  const old = before === undefined ? undefined : (await commitAt(store, before)).data.tree;
  const differences = await diffTree(store, old, tip.data.tree);
  const odd = differences.flatMap((difference) => faultOfEntry(difference) ?? []);
  if (odd.length > 0) return odd;
  const files = differences.filter(({ after: now }) => now !== undefined);
  const documents = await documentFaults(store, tip, files, validate);
  return documents.length > 0 ? documents : attachmentFaults(store, files);
}

/** No remote: what is checked comes from whoever pushes. */
const PUSHER = { name: "this push", address: "", tracking: "", seen: "" };

/** Says in the words of a push what is wrong with a history or a tree. */
function asRefusal(push: Push, error: TicketError): TicketError {
  const { code, data } = error;
  if (code === "CLOCK_QUARANTINE") {
    const commit = String(data["commit"]).slice(0, 12);
    const reason = `commit ${commit} by ${data["author"]} ${data["why"]}`;
    return pushRefused(push, reason, { hint: "Check the clock of that machine.", data });
  }
  if (code === "REMOTE_INVALID") return pushRefused(push, `${data["path"]} ${data["problem"]}`);
  return pushRefused(push, error.message.replace(/\.$/, ""));
}

async function checkHistory(store: Store, push: Push, options: SyncOptions): Promise<void> {
  const { before, after } = push;
  if (before !== undefined && !(await store.repo.isAncestor(before, after)))
    throw pushRefused(
      push,
      `${after.slice(0, 12)} does not descend from ${before.slice(0, 12)}, which is here, and history is never rewritten`,
      { hint: SYNC },
    );
  const known = before === undefined ? [] : [before];
  const fetched = { remote: PUSHER, tip: after, known, base: before, forward: true };
  await validateTip(store, fetched, options);
}

/**
 * Checks what is pushed to the tickets before it is taken: no history is rewritten, no clock is of the future, nothing is in
 * the tree that is none of git ticket's, and every new document is as its schema says.
 *
 * @throws TicketError `PUSH_REFUSED`.
 */
export async function checkPush(
  store: Store,
  push: Push,
  validate: Validate,
  options: SyncOptions,
): Promise<void> {
  try {
    await checkHistory(store, push, options);
    const faults = await treeFaults(store, push, validate);
    const [first] = faults;
    if (first === undefined) return;
    const more = faults.length > 1 ? `, and so with ${faults.length - 1} more` : "";
    throw pushRefused(push, `${first.path} ${first.problem.replace(/\.$/, "")}${more}`, {
      data: { faults: faults.slice(0, 100) },
    });
  } catch (error) {
    if (!isTicketError(error) || error.code === "PUSH_REFUSED") throw error;
    throw asRefusal(push, error);
  }
}
