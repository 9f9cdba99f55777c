import type { Remains } from "../app/part-types.ts";
import type { Call, Context } from "./command.ts";
import type { More } from "./transact.ts";

function noteOf({ ref, paths, commits }: Remains, what: string): string {
  const files = paths.length === 1 ? "the file" : "the files";
  const wrote = `${commits} commit${commits === 1 ? "" : "s"} wrote ${files}`;
  return [
    `note: ${what} is out of the tickets. Earlier versions stay in the history of ${ref} (${wrote}),`,
    "note: and in every clone, fork, backup and reflog that has them. To remove them there too, in a new git clone --mirror:",
    `note:   git log --format= --raw --no-abbrev -m ${ref} -- ${paths.join(" ")} | awk '{ print $3 }' > versions`,
    `note:   git filter-repo --refs ${ref} --strip-blobs-with-ids versions`,
    "note: then push the ref with --force and replace it in every clone: one that has the old history brings it back.",
    "",
  ].join("\n");
}

/** Returns what to say of a text that was taken out for ever: what the history still holds, and the way out. */
export function historyHolds(
  call: Call,
  context: Context,
  ids: readonly string[],
  what: string,
): More {
  return async ({ changed }) => {
    if (changed.length === 0) return { json: {}, note: "" };
    const remains = await (await context.tickets()).remains(ids);
    return { json: { history: remains }, note: call.flag("quiet") ? "" : noteOf(remains, what) };
  };
}
