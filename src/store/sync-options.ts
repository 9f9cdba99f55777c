import { TicketError } from "../base/errors.ts";
import type { GitConfig } from "../git/repository.ts";

/** How a sync treats what it finds. */
export interface SyncOptions {
  /** Takes stamps from the future all the same. */
  readonly acceptClockSkew: boolean;
  /** Joins tickets that began apart from ours. */
  readonly allowUnrelated: boolean;
  /** How far ahead of our clock a stamp may be. */
  readonly skewMs: number;
  /** How long a remote may say nothing. */
  readonly patienceMs: number;
}

const MINUTE = 60_000;

function positive(config: GitConfig, name: string, otherwise: number): number {
  const text = config.get(name);
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new TicketError("BAD_CONFIG", "usage", `The setting ${name} is no whole number above 0.`, {
    data: { name, value: text },
    hint: `To go back to ${otherwise}: git config --unset ${name}`,
  });
}

/** Returns the limits of git's configuration: `ticket.clockSkew` in minutes, `ticket.remoteTimeout` in seconds. */
export function configuredLimits(config: GitConfig): Pick<SyncOptions, "skewMs" | "patienceMs"> {
  return {
    skewMs: positive(config, "ticket.clockSkew", 60) * MINUTE,
    patienceMs: positive(config, "ticket.remoteTimeout", 300) * 1000,
  };
}
