import { checkOid, checkRef } from "../names.ts";
import type { RefEntry, RefQuery } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";

/** Returns the refs below some folders, loose and packed, in order of their names. */
export async function listRefs(
  { runner, format }: NativeContext,
  { below, holding }: RefQuery,
): Promise<readonly RefEntry[]> {
  // A pattern with a slash at its end takes what is below, and nothing that only begins alike.
  const folders = below.map((folder) => `${checkRef(folder.replace(/\/$/, ""))}/`);
  const only =
    holding === undefined ? [] : [`--contains=${checkOid(holding, format.objectFormat)}`];
  const args = ["for-each-ref", "--format=%(objectname) %(refname)", ...only, ...folders];
  const outcome = await runner.run({ args });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "for-each-ref", outcome);
  const lines = outcome.stdout.toString("utf8").split("\n");
  return lines.filter(Boolean).map((line) => {
    const [oid = "", ref = ""] = line.split(" ");
    return { ref, oid };
  });
}
