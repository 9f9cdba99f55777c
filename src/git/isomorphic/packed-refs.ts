import { join } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { validOid, validRef, zeroOid } from "../names.ts";
import type { ObjectFormat, Oid, RefEntry } from "../repository.ts";
import type { IsomorphicContext } from "./context.ts";

type Reading = Pick<IsomorphicContext, "files" | "commonDir" | "objectFormat">;

/** Zeros stand for "nothing" and are never stored; a file that holds them is damaged. */
export function isName(text: string, format: ObjectFormat): boolean {
  return validOid(text, format) && text !== zeroOid(format);
}

export const packedRefsPath = (commonDir: string): string => join(commonDir, "packed-refs");

/** Returns the text of `packed-refs`, in bytes as characters. */
export async function readPackedRefs({ files, commonDir }: Reading): Promise<string> {
  return (await files.read(packedRefsPath(commonDir)))?.toString("latin1") ?? "";
}

/** Returns what a ref is in `packed-refs`. @throws TicketError `REF_BROKEN`. */
export async function readPackedRef(context: Reading, ref: string): Promise<Oid | undefined> {
  const packed = await readPackedRefs(context);
  const end = packed.indexOf(` ${Buffer.from(ref).toString("latin1")}\n`);
  if (end < 0) return undefined;
  const oid = packed.slice(packed.lastIndexOf("\n", end) + 1, end);
  if (isName(oid, context.objectFormat)) return oid;
  throw refBroken(ref, "packed-refs is damaged");
}

/** Returns every ref in `packed-refs` that can be told. */
export async function listPackedRefs(context: Reading): Promise<readonly RefEntry[]> {
  const lines = Buffer.from(await readPackedRefs(context), "latin1")
    .toString("utf8")
    .split("\n");
  return lines.flatMap((line): RefEntry[] => {
    const space = line.indexOf(" ");
    const [oid, ref] = [line.slice(0, space), line.slice(space + 1)];
    return isName(oid, context.objectFormat) && validRef(ref) ? [{ oid, ref }] : [];
  });
}

/** Returns `packed-refs` without a ref, and what it points to in the end (`^…`) behind it. */
export function withoutRef(packed: string, ref: string): string {
  const name = ` ${Buffer.from(ref).toString("latin1")}`;
  const lines = packed.split("\n");
  const at = lines.findIndex((line) => line.endsWith(name) && !line.startsWith("#"));
  if (at >= 0) lines.splice(at, lines[at + 1]?.startsWith("^") ? 2 : 1);
  return lines.join("\n");
}

/** Returns the error for a ref that is there, but says nothing: it must never be taken for "no ref yet". */
export function refBroken(ref: string, reason: string): TicketError {
  return new TicketError("REF_BROKEN", "invalid", `The ref ${ref} is damaged.`, {
    data: { ref, reason },
    hint: `Look for its last value with: git reflog show ${ref}. Then restore it: git update-ref ${ref} <commit>`,
  });
}
