import type { TicketError } from "../../base/errors.ts";
import { checkRef, validOid } from "../names.ts";
import { checkAddress } from "../remotes.ts";
import type { Oid } from "../repository.ts";
import type { FetchOutcome, FetchRequest } from "../transport.ts";
import type { NativeContext } from "./context.ts";
import { lockAt } from "./lock-file.ts";
import { readRef, refPath } from "./read-ref.ts";
import { runTransport, type TransportOutcome } from "./transport-process.ts";

/** No user's setting may bring more than the one ref, move another, or start a collection that nobody asked for. */
const FLAGS = [
  ...["--no-prune", "--no-tags", "--no-write-fetch-head", "--no-filter", "--refmap="],
  ...["--no-auto-maintenance", "--no-recurse-submodules", "--progress"],
];
/** What comes is checked as it comes, and is on the disk before a ref says so. One pack: maintenance counts packs. */
const SETTINGS = [
  "fetch.fsckObjects=true",
  "fetch.unpackLimit=1",
  "transfer.unpackLimit=1",
  "core.fsync=all",
  "core.fsyncMethod=fsync",
];

/** Another process of this repository fetches the same just now. */
const LOCKED = /cannot lock ref|Unable to create '[^']*\.lock'/;
const MOST_TRIES = 6;

/** Brings one ref of a remote, forward only. See `GitRepository.fetch`. */
export async function fetchRef(
  context: NativeContext,
  request: FetchRequest,
): Promise<FetchOutcome> {
  const { ref, into } = request;
  checkRef(ref);
  if (into === undefined) return fetchObjects(context, request);
  checkRef(into);
  const lock = `${refPath(context, into)}.lock`;
  for (let tries = 1; ; tries++) {
    const outcome = await notedFetch(context, request, `${ref}:${into}`, { lock, into });
    const result = await judge(context, request, into, outcome);
    if (result !== undefined) return result;
    if (!LOCKED.test(outcome.stderr)) throw await failure(context, "fetch", request, outcome);
    const { freeStaleLock } = await import("./ref-lock.ts");
    const freed = (await freeStaleLock(context, lock)) === "freed";
    if (tries >= MOST_TRIES && !freed) {
      const { refLocked } = await import("../locked.ts");
      throw refLocked(into, lockAt(lock), context.now());
    }
    const { randomBetween, sleep } = await import("../waiting.ts");
    await sleep(randomBetween(context.random, 10, 200));
  }
}

async function failure(
  context: NativeContext,
  what: "fetch" | "ls-remote",
  { address }: FetchRequest,
  outcome: TransportOutcome,
): Promise<TicketError> {
  const { transportFailure } = await import("./transport-errors.ts");
  return transportFailure(context, what, address, outcome);
}

/** Undefined: git failed, and nothing was changed. */
async function judge(
  context: NativeContext,
  request: FetchRequest,
  into: string,
  outcome: TransportOutcome,
): Promise<FetchOutcome | undefined> {
  if (outcome.code === 0) {
    const oid = await readRef(context, into);
    return oid === undefined ? { kind: "absent" } : { kind: "fetched", oid };
  }
  if (isAbsent(outcome)) return { kind: "absent" };
  // Git would call that forced, and was not told to: the ref stays.
  if (!/^ ! \[rejected\]/m.test(outcome.stderr)) return undefined;
  return { kind: "rewritten", oid: await remoteValue(context, request) };
}

const isAbsent = ({ stderr }: TransportOutcome): boolean =>
  /couldn't find remote ref/i.test(stderr);

/** Fetches into a ref, with a note meanwhile: a lock that git leaves there when it is killed with us can be told for ours. */
async function notedFetch(
  context: NativeContext,
  request: FetchRequest,
  refspec: string,
  { lock, into }: { readonly lock: string; readonly into: string },
): Promise<TransportOutcome> {
  const { openNote } = await import("./ref-lock.ts");
  const note = context.format.refStorage === "files" ? openNote(context, lock, into) : undefined;
  try {
    return await runFetch(context, request, refspec);
  } finally {
    note?.remove();
  }
}

function runFetch(
  context: NativeContext,
  { address, patienceMs, onProgress }: FetchRequest,
  refspec: string,
): Promise<TransportOutcome> {
  const args = ["fetch", ...FLAGS, "--end-of-options", checkAddress(address), refspec];
  return runTransport(context, {
    args,
    settings: SETTINGS,
    answers: false,
    what: "fetching",
    patienceMs,
    onProgress,
  });
}

/** Asks what the ref is, and brings that: for whoever only wants to look. */
async function fetchObjects(context: NativeContext, request: FetchRequest): Promise<FetchOutcome> {
  const oid = await remoteValue(context, request);
  if (oid === undefined) return { kind: "absent" };
  const outcome = await runFetch(context, request, request.ref);
  if (isAbsent(outcome)) return { kind: "absent" };
  if (outcome.code === 0) return { kind: "fetched", oid };
  throw await failure(context, "fetch", request, outcome);
}

/** Returns what the remote's ref holds now. The pattern matches the ends of names, so only the very name counts. */
async function remoteValue(
  context: NativeContext,
  request: FetchRequest,
): Promise<Oid | undefined> {
  const { address, ref, patienceMs } = request;
  const outcome = await runTransport(context, {
    args: ["ls-remote", "--refs", "--end-of-options", checkAddress(address), ref],
    settings: [],
    answers: true,
    what: "fetching",
    patienceMs,
    onProgress: undefined,
  });
  if (outcome.code !== 0) throw await failure(context, "ls-remote", request, outcome);
  const line = outcome.stdout.split("\n").find((l) => l.endsWith(`\t${ref}`));
  const oid = line?.slice(0, line.indexOf("\t"));
  return oid !== undefined && validOid(oid, context.format.objectFormat) ? oid : undefined;
}
