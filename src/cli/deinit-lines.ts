import type { DeinitResult } from "../app/deinit-types.ts";
import { escapeLine } from "./render/escape.ts";

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

/** Returns how many tickets there are, where somebody could count them. */
function ticketsIn({ tickets }: DeinitResult): string {
  return tickets === null ? "tickets that can't be counted" : counted(tickets, "ticket");
}

/** Returns what is lost with the ref, and who else has it. */
export function lossLines(plan: DeinitResult): string {
  const { ref, head, copies } = plan;
  if (head === null) return "";
  const there = `note: ${ref} holds ${ticketsIn(plan)}, deleted ones too, at commit ${head.slice(0, 12)}\n`;
  if (copies.length > 0)
    return `${there}note: the same is in ${copies.map(escapeLine).join(", ")}\n`;
  return [
    `${there}warning: no remote-tracking ref holds them. To keep a copy:`,
    `  git bundle create tickets.bundle ${ref}`,
    "",
  ].join("\n");
}

/** Returns what became of the tickets. */
function ticketLines(result: DeinitResult, dryRun: boolean): readonly string[] {
  const { ref, head, purged, backups, tracking } = result;
  const kept = backups.length === 0 ? "" : ` and ${counted(backups.length, "backup")}`;
  if (!purged && head === null && kept === "") return [];
  if (!purged)
    return [
      `The tickets stay: ${ticketsIn(result)} on ${ref}${kept}.`,
      "To remove them too: git ticket deinit --purge-ref",
    ];
  const verb = dryRun ? "Would remove" : "Removed";
  const lines = [
    ...(head === null ? [] : [`${verb} ${ref} and its reflog`]),
    ...[...backups, ...tracking].map(({ ref: other }) => `${verb} ${other}`),
  ];
  if (dryRun || head === null) return lines;
  return [
    ...lines,
    "The objects go when git next collects what no ref holds; at once: git gc --prune=now",
    `To bring the tickets back before that: git update-ref --create-reflog ${ref} ${head} ""`,
  ];
}

/** Returns what was removed, and what became of the tickets. */
export function deinitLines(result: DeinitResult, dryRun: boolean): string {
  const verb = dryRun ? "Would remove" : "Removed";
  const removed = result.removed.map(({ path, what }) => `${verb} ${path} (${what})`);
  const lines = [...removed, ...ticketLines(result, dryRun)];
  if (lines.length === 0) lines.push("There is nothing of git ticket in this repository.");
  return `${lines.join("\n")}\n`;
}
