import { TicketError } from "../base/errors.ts";
import type { GitConfig } from "../git/repository.ts";
import type { MentionedTicket, MessageFault } from "./mention-types.ts";
import { lookUp, mentionsIn } from "./mentions.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** How strictly messages are looked at: `ticket.commitMsg`. */
export type MessageMode = "off" | "warn" | "require";

const MODES: readonly MessageMode[] = ["off", "warn", "require"];

/** Returns what `ticket.commitMsg` says. @throws TicketError `BAD_CONFIG`. */
export function messageMode(config: GitConfig): MessageMode {
  const value = config.get("ticket.commitMsg") ?? "warn";
  const mode = MODES.find((name) => name === value);
  if (mode !== undefined) return mode;
  throw new TicketError("BAD_CONFIG", "usage", "The setting ticket.commitMsg is unknown.", {
    data: { name: "ticket.commitMsg", value },
    hint: "It is off, warn or require: git config ticket.commitMsg warn",
  });
}

/** Returns what git's configuration lets comments begin with; `auto` is the usual one wherever it can be. */
export function commentOf(config: GitConfig): string {
  const given = config.get("core.commentString") ?? config.get("core.commentChar") ?? "#";
  return given === "" || given === "auto" ? "#" : given;
}

/** A message that says something about another commit, or that git makes of two: nobody need name a ticket in it. */
const NEEDS_NONE = /^(?:Merge |(?:Revert|Reapply) "|(?:fixup|squash|amend)! )/;

function faultOf(one: MentionedTicket, strict: boolean): MessageFault | undefined {
  const { token } = one;
  if (one.found === "nothing") {
    const message = `There is no ticket ${token}.`;
    return { kind: "unknown", token, message, refuses: strict };
  }
  if (one.found === "ambiguous") {
    const some = one.candidates.slice(0, 5).join(", ");
    const message = `${token} fits ${one.candidates.length} tickets: ${some}.`;
    return { kind: "ambiguous", token, message, refuses: strict };
  }
  const { ticket } = one;
  if (ticket.deleted) {
    const message = `${ticket.shown} was deleted.`;
    return { kind: "deleted", token, message, refuses: strict };
  }
  if (ticket.category !== "closed") return undefined;
  const message = `${ticket.shown} is closed: ${ticket.title}`;
  return { kind: "closed", token, message, refuses: false };
}

const isOpen = (one: MentionedTicket): boolean =>
  one.found === "ticket" && !one.ticket.deleted && one.ticket.category !== "closed";

/** Returns what is missing in a message that has to name a ticket. */
function missing(looked: readonly MentionedTicket[]): MessageFault | undefined {
  if (looked.some(isOpen)) return undefined;
  const closed = looked.some((one) => one.found === "ticket");
  const message = closed ? "The message names no open ticket." : "The message names no ticket.";
  return { kind: "none", token: "", message, refuses: true };
}

/** Checks the tickets that a message speaks of. See `Tickets.checkMessage`. */
export async function checkMessage(
  workspace: Workspace,
  text: string,
): Promise<readonly MessageFault[]> {
  const { repo } = workspace;
  const mode = messageMode(await repo.config());
  if (mode === "off") return [];
  const comment = commentOf(await repo.wholeConfig());
  const lines = text.split("\n").filter((line) => !line.startsWith(comment));
  const subject = lines.find((line) => line.trim() !== "");
  // Git itself refuses an empty message.
  if (subject === undefined) return [];
  const view = await viewHead(workspace);
  const found = mentionsIn({ kind: "message", text, comment }, view.config.prefix);
  const looked = await lookUp(workspace, view, found);
  const strict = mode === "require";
  const faults = looked.flatMap((one) => faultOf(one, strict) ?? []);
  if (!strict || NEEDS_NONE.test(subject) || faults.some((fault) => fault.refuses)) return faults;
  return [...faults, missing(looked)].filter((fault) => fault !== undefined);
}
