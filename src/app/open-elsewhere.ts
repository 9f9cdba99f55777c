import { makeBareFolder } from "../git/bare-folder.ts";
import { openTickets } from "./open-tickets.ts";
import type { Tickets } from "./tickets.ts";
import type { OpenOptions } from "./workspace.ts";

/** The tickets of another repository, to be worked on without a clone of its code. */
export interface Elsewhere {
  /** A folder for a bare repository that holds nothing but tickets; made where there is none, used again where there is. */
  readonly folder: string;
  /** The address of the other repository: the remote `origin`. */
  readonly address: string;
  readonly ref: string;
  /** Git settings for this process and its children alone; they never are on a disk, so they may hold secrets. */
  readonly settings: readonly (readonly [name: string, value: string])[];
}

/** Returns an environment in which git has these settings beside all others. */
export function withSettings(
  env: Readonly<Record<string, string | undefined>>,
  settings: Elsewhere["settings"],
): Record<string, string | undefined> {
  const before = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  const added = settings.flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${before + i}`, name],
    [`GIT_CONFIG_VALUE_${before + i}`, value],
  ]);
  const count = { GIT_CONFIG_COUNT: String(before + settings.length) };
  return { ...env, ...Object.fromEntries(added), ...count };
}

/**
 * Opens the tickets of another repository. What was fetched before is there; everything else begins with `pull` or `writeThrough`.
 *
 * @throws TicketError `BAD_TICKET_REF`.
 */
export function openElsewhere(
  { folder, address, ref, settings }: Elsewhere,
  { env = {}, ...options }: Omit<OpenOptions, "dir" | "gitdir" | "fs" | "http" | "onAuth"> = {},
): Promise<Tickets> {
  makeBareFolder(folder);
  const own = [
    ["remote.origin.url", address],
    ["ticket.ref", ref],
  ] as const;
  const whole = withSettings(env, [...own, ...settings]);
  return openTickets({ ...options, dir: folder, gitdir: folder, env: whole });
}
