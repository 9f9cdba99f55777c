import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { checkRef, validOid, validRef, zeroOid } from "../names.ts";
import type { ObjectFormat, Oid } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import type { Location } from "./discovery.ts";
import { plainWords, unexpectedOutcome } from "./git-errors.ts";

const DEEPEST_SYMREF = 5;
/** Refs that each worktree has for itself. */
const PER_WORKTREE = /^refs\/(?:worktree|bisect|rewritten)\//;

/**
 * Returns what the ref points to.
 *
 * Loose file first, then packed-refs: git writes the packed file before it removes the loose one, so in this order a
 * ref that is being packed is never missed. Reftable, and whatever looks odd, is left to git.
 *
 * @throws TicketError `REF_BROKEN` when there is something, but no oid: it must never be taken for "no ref yet".
 */
export async function readRef(context: NativeContext, ref: string): Promise<Oid | undefined> {
  checkRef(ref);
  if (context.format.refStorage !== "files") return askGit(context, ref);
  let name = ref;
  for (let depth = 0; depth < DEEPEST_SYMREF; depth++) {
    const text = readLoose(context, name);
    if (text === undefined) return readPacked(context, name);
    const oid = text.trimEnd();
    if (isName(oid, context.format.objectFormat)) return oid;
    const target = /^ref: *(\S+)\s*$/.exec(text)?.[1];
    if (target === undefined || !validRef(target)) break;
    name = target;
  }
  return askGit(context, ref);
}

/** Returns the path of the ref's loose file. */
export function refPath(context: Location, ref: string): string {
  return join(PER_WORKTREE.test(ref) ? context.gitDir : context.commonDir, ref);
}

function readLoose(context: NativeContext, ref: string): string | undefined {
  return readIfThere(refPath(context, ref))?.toString("latin1");
}

function readPacked(context: NativeContext, ref: string): Oid | undefined {
  const packed = readIfThere(join(context.commonDir, "packed-refs"));
  const end = packed?.indexOf(` ${ref}\n`, 0, "utf8") ?? -1;
  if (packed === undefined || end < 0) return undefined;
  const start = packed.lastIndexOf(0x0a, end) + 1;
  const oid = packed.toString("latin1", start, end);
  if (isName(oid, context.format.objectFormat)) return oid;
  throw refBroken(ref, "packed-refs is damaged");
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A directory of that name is legal while it is empty: git removes it when the ref is made.
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw unreadable(path, code ?? "unknown", error);
  }
}

/** Asks for exactly this ref: `rev-parse` would also take refs/heads/refs/… for it. */
async function askGit({ runner, format }: NativeContext, ref: string): Promise<Oid | undefined> {
  const args = ["show-ref", "--verify", "--hash", "--end-of-options", ref];
  const answer = await runner.run({ args });
  // The object is missing, but the ref is there; that is for the reader of the object to say.
  const dangling = /bad ref \S+ \(([0-9a-f]+)\)/.exec(answer.stderr)?.[1];
  const oid = dangling ?? answer.stdout.toString("latin1").trimEnd();
  if (isName(oid, format.objectFormat)) return oid;
  if (format.refStorage === "files") throw refBroken(ref, plainWords(answer.stderr));
  if (/not a valid ref/.test(answer.stderr)) return undefined;
  throw await unexpectedOutcome(runner, "show-ref", answer);
}

/** Zeros stand for "nothing" and are never stored; a file that holds them is damaged. */
function isName(text: string, format: ObjectFormat): boolean {
  return validOid(text, format) && text !== zeroOid(format);
}

function refBroken(ref: string, reason: string): TicketError {
  return new TicketError("REF_BROKEN", "invalid", `The ref ${ref} is damaged.`, {
    data: { ref, reason },
    hint: `Look for its last value with: git reflog show ${ref}. Then restore it: git update-ref ${ref} <commit>`,
  });
}

function unreadable(path: string, reason: string, cause: unknown): TicketError {
  return new TicketError("GIT_DIR_UNREADABLE", "auth", `${path} can't be read (${reason}).`, {
    data: { path, reason },
    cause,
  });
}
