import type { Category, StoreConfig } from "./config.ts";

/** Returns the category of a status, if the configuration has it. */
export function knownCategory(
  config: Pick<StoreConfig, "statuses">,
  status: string,
): Category | "unknown" {
  return config.statuses.find((s) => s.name === status)?.category ?? "unknown";
}

/** Returns the category of a status; one that the configuration lacks counts as open. */
export function categoryOf(config: Pick<StoreConfig, "statuses">, status: string): Category {
  return config.statuses.find((s) => s.name === status)?.category ?? "open";
}
