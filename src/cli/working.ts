import { workDocument } from "../app/result-documents.ts";
import type { ListedTicket, WorkResult } from "../app/tickets.ts";
import { EXIT, TicketError } from "../base/errors.ts";
import { parseSeconds } from "../domain/lease-length.ts";
import type { Call, Context } from "./command.ts";
import { readText } from "./input.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { paint } from "./render/paint.ts";
import { localTime } from "./render/time.ts";

/** Returns how long the lease is to hold. @throws TicketError `BAD_DURATION`. */
export function leaseOption(call: Call): { readonly seconds?: number } {
  const text = call.text("lease");
  return text === undefined ? {} : { seconds: parseSeconds(text) };
}

/** Returns who works, if it is said. */
export function holderOption(call: Call, { env }: Context): { readonly by?: string } {
  const by = call.text("as") ?? env["GIT_TICKET_AGENT"] ?? "";
  return by === "" ? {} : { by };
}

/** Returns how a change of claims is written. @throws TicketError `BAD_OPTION_VALUE`. */
export function writingOptions(call: Call) {
  const remote = call.text("remote");
  const confirms = call.text("confirm") !== undefined;
  if (remote !== undefined && !confirms)
    throw new TicketError("BAD_OPTION_VALUE", "usage", "--remote goes with --confirm remote.", {
      data: { option: "remote" },
      hint: `git ticket ${call.spec.name} --confirm remote --remote ${remote}`,
    });
  const confirm = remote === undefined ? {} : { remote };
  return { dryRun: call.flag("dry-run"), ...(confirms ? { confirm } : {}) };
}

/** Returns who reports, under which lease. */
export function heldOptions(call: Call, context: Context) {
  const lease = call.text("under");
  return {
    ...holderOption(call, context),
    ...writingOptions(call),
    ...(lease === undefined ? {} : { lease }),
  };
}

/** Returns the text of an option; `-` reads standard input. */
export async function textOption(
  call: Call,
  name: string,
  context: Context,
): Promise<string | undefined> {
  const text = call.text(name);
  return text === "-" ? readText(context) : text;
}

/** Says of a ticket who holds it, and until when. */
export function heldWords({ claim }: ListedTicket): string {
  if (claim === null) return "held by nobody";
  return `held by ${escapeLine(claim.by)} until ${localTime(claim.expires)}`;
}

/** Says what was done to a ticket. */
export type SayWork = (ticket: ListedTicket) => string;

/** Prints a line for each ticket that a call was about, and one for the ticket that was taken as the next. */
export function tellWork(
  result: WorkResult,
  say: SayWork,
  call: Call,
  { io, json }: Context,
): number {
  if (json) {
    io.out(jsonDocument("work", workDocument(result)));
    return EXIT.ok;
  }
  const { id } = paint(io.color);
  const dryRun = call.flag("dry-run");
  const nothing = dryRun ? "Nothing was written (--dry-run).\n" : "Nothing changed.\n";
  if (result.commit === null && !call.flag("quiet")) io.err(nothing);
  const line = (ticket: ListedTicket, words: string): void =>
    io.out(`${`${id(ticket.shown)} ${dryRun ? "" : words}`.trimEnd()}\n`);
  const changed = new Set(result.changed);
  for (const ticket of result.tickets) if (changed.has(ticket.id)) line(ticket, say(ticket));
  if (result.next !== null) line(result.next, heldWords(result.next));
  return EXIT.ok;
}
