import type { Remains } from "../app/part-types.ts";
import type { Call, Context } from "./command.ts";
import type { More } from "./transact.ts";

function noteOf({ ref, paths, commits }: Remains, { what, messages }: Lost): string {
  const wrote = `${commits} commit${commits === 1 ? "" : "s"} wrote there`;
  return [
    `note: ${what} is out of the tickets. Earlier versions stay in the history of ${ref} (${wrote}),`,
    "note: and in every clone, fork, backup and reflog that has them. To remove them there too, in a new git clone --mirror:",
    `note:   git log --format= --raw --no-abbrev -m ${ref} -- ${paths.join(" ")} | awk '{ print $3 }' > versions`,
    `note:   git filter-repo --refs ${ref} --strip-blobs-with-ids versions`,
    ...(messages
      ? ["note: (the messages of these commits hold titles: --replace-message FILE changes those)"]
      : []),
    "note: then push the ref with --force and replace it in every clone: one that has the old history brings it back.",
    "",
  ].join("\n");
}

/** What was taken out, and where else it stands. */
export interface Lost {
  /** How the note speaks of it. */
  readonly what: string;
  /** True: attachments went too. */
  readonly attachments: boolean;
  /** True: messages of commits told of it. */
  readonly messages: boolean;
}

/** Returns what to say of something that was taken out for ever: what the history still holds, and the way out. */
export function historyHolds(call: Call, context: Context, lost: Lost): More {
  return async ({ changed }) => {
    if (changed.length === 0) return { json: {}, note: "" };
    const { attachments } = lost;
    // By their whole ids: a purged ticket has no other name left.
    const remains = await (await context.tickets()).remains(changed, { attachments });
    return { json: { history: remains }, note: call.flag("quiet") ? "" : noteOf(remains, lost) };
  };
}
