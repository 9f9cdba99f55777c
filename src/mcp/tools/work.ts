import { workDocument } from "../../app/result-documents.ts";
import type { Tickets, WorkResult } from "../../app/tickets.ts";
import { TicketError } from "../../base/errors.ts";
import { validateWork } from "../schema/validators.generated.js";
import schema from "../schema/work.schema.json" with { type: "json" };
import type { Tool } from "../tool.ts";

interface Args {
  readonly action: Action;
  readonly ids?: readonly string[];
  readonly lease?: string;
  readonly minutes?: number;
  readonly query?: string;
  readonly result?: string;
  readonly resolution?: string;
  readonly next?: boolean;
  readonly why?: string;
  readonly retry?: boolean;
  readonly to?: string;
  readonly note?: string;
}

type Action = "next" | "claim" | "renew" | "release" | "handoff" | "done" | "fail";
type Member = Exclude<keyof Args, "action">;

/** What goes with each action; what must be there has a star. */
const MEMBERS: Readonly<Record<Action, string>> = {
  next: "query minutes",
  claim: "ids* minutes",
  renew: "ids* lease minutes",
  release: "ids* lease",
  handoff: "ids* lease minutes to* note",
  done: "ids* lease minutes query result resolution next",
  fail: "ids* lease why* to retry",
};

function bad(message: string, hint: string): TicketError {
  return new TicketError("BAD_ARGUMENTS", "usage", message, { hint });
}

/** @throws TicketError `BAD_ARGUMENTS`: none is ignored. */
function checkMembers(args: Args): void {
  const { action } = args;
  const members = MEMBERS[action].split(" ");
  const known = new Set(members.map((name) => name.replace("*", "")));
  const takes = `${action} takes ${[...known].join(", ")}.`;
  const given = Object.keys(args).filter((name) => name !== "action");
  const strange = given.find((name) => !known.has(name));
  if (strange !== undefined) throw bad(`/${strange} does not go with ${action}.`, takes);
  for (const name of members.filter((member) => member.endsWith("*")))
    if (args[name.slice(0, -1) as Member] === undefined)
      throw bad(`/${name.slice(0, -1)} is missing.`, takes);
  const one = action === "handoff" || action === "fail";
  if (one && args.ids?.length !== 1) throw bad(`${action} takes one ticket.`, takes);
}

/** Copies the members that are given, by the names that the app has for them. */
function given(args: Args, ...names: readonly (keyof Args)[]): object {
  return Object.fromEntries(
    names.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]),
  );
}

const seconds = ({ minutes }: Args): { readonly seconds?: number } =>
  minutes === undefined ? {} : { seconds: Math.max(1, Math.round(minutes * 60)) };

/** Calls what an action stands for. */
function act(tickets: Tickets, args: Args, by: { readonly by?: string }): Promise<WorkResult> {
  const { action, ids = [], why = "", to = "" } = args;
  const [id = ""] = ids;
  const held = { ...by, ...given(args, "lease") };
  const lease = { ...seconds(args), ...given(args, "query") };
  switch (action) {
    case "next":
      return tickets.next({ ...by, ...lease });
    case "claim":
      return tickets.claim(ids, { ...by, ...seconds(args) });
    case "renew":
      return tickets.renew(ids, { ...held, ...seconds(args) });
    case "release":
      return tickets.release(ids, held);
    case "handoff":
      return tickets.handoff(id, { ...held, ...seconds(args), ...given(args, "note"), to });
    case "done": {
      const next = args.next === true ? { next: lease } : {};
      return tickets.done(ids, { ...held, ...given(args, "result", "resolution"), ...next });
    }
    case "fail":
      return tickets.fail(id, { ...held, ...given(args, "to", "retry"), why });
  }
}

/** Taking tickets, and reporting them. */
export const WORK: Tool = {
  name: "ticket_work",
  title: "Take and report work",
  description:
    "Take tickets under a lease and report them. next: take the first ready one. done: close, with what came of it; next:true takes another one in the same commit. fail: say why, and set aside. release: give back. LEASE_LOST: somebody else has it, leave it.",
  effect: "writes",
  schema,
  validate: validateWork,
  answers: { tickets: "array", next: "ticket", commit: "text" },
  run: async (args, world) => {
    const called = args as unknown as Args;
    checkMembers(called);
    const by = world.by === undefined ? {} : { by: world.by };
    const result = await act(await world.tickets(), called, by);
    return { kind: "work", document: workDocument(result), fit: { list: "tickets" } };
  },
};
