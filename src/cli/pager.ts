import type { Context } from "./command.ts";

type Env = Context["env"];

/** What git's configuration says of pagers. */
export interface PagerSettings {
  /** core.pager */
  readonly core: string | undefined;
  /** pager.ticket: a boolean, or a command. */
  readonly ticket: string | undefined;
}

const YES = /^(?:true|yes|on|[1-9]\d*)$/i;
const NO = /^(?:false|no|off|0+|)$/i;

/** Tells whether output goes through a pager already, ours or git's: https://git-scm.com/docs/git#_other */
export function pagerInUse(env: Env): boolean {
  const { GIT_PAGER_IN_USE: used } = env;
  return used !== undefined && YES.test(used);
}

/** Returns the pager that git would use, as a piece of shell; `undefined` for none. */
export function pagerCommand(env: Env, { core, ticket }: PagerSettings): string | undefined {
  if (pagerInUse(env) || (ticket !== undefined && NO.test(ticket))) return undefined;
  const own = ticket === undefined || YES.test(ticket) ? undefined : ticket;
  const pager = env["GIT_PAGER"] ?? own ?? core ?? env["PAGER"] ?? "less";
  return pager.trim() === "" || pager.trim() === "cat" ? undefined : pager;
}

/** Returns the environment of a pager: as git has it, less quits when all fits the screen, and shows colours. */
export function pagerEnvironment(env: Env): Env {
  const { LESS = "FRX", LV = "-c" } = env;
  return { ...env, LESS, LV, GIT_PAGER_IN_USE: "true" };
}

/** Returns the settings in what `git config -z --get-regexp` printed; a variable without "=" is true. */
export function pagerSettings(printed: string): PagerSettings {
  const values = new Map<string, string>();
  for (const record of printed.split("\0")) {
    const end = record.indexOf("\n");
    if (end < 0) values.set(record, "true");
    else values.set(record.slice(0, end), record.slice(end + 1));
  }
  return { core: values.get("core.pager"), ticket: values.get("pager.ticket") };
}
