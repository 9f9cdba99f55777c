import type { Category, StoreConfig } from "./config.ts";

/** Returns the category of a status, if the configuration has it. */
export function knownCategory(config: StoreConfig, status: string): Category | "unknown" {
  return config.statuses.find((s) => s.name === status)?.category ?? "unknown";
}

/** Returns the category of a status; one that the configuration lacks counts as open. */
export function categoryOf(config: StoreConfig, status: string): Category {
  return config.statuses.find((s) => s.name === status)?.category ?? "open";
}
