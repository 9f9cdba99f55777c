import type { ListedTicket, Tickets } from "../app/tickets.ts";
import type { Run } from "./run.ts";
import { neutralMarkdown as text } from "./text/neutral.ts";

const DAY = 86_400_000;
const MOST = 50;

/** Tickets that somebody should look at. */
export interface Neglected {
  readonly stale: readonly ListedTicket[];
  readonly overdue: readonly ListedTicket[];
  readonly expired: readonly ListedTicket[];
}

/** Finds among tickets that are not closed those that are stale, overdue, or claimed by somebody whose lease is over. */
export function neglected(
  tickets: readonly ListedTicket[],
  now: number,
  staleDays: number,
): Neglected {
  const today = new Date(now).toISOString().slice(0, 10);
  const open = tickets.filter((t) => t.category !== "closed" && !t.deleted);
  return {
    stale: open.filter(
      (t) => t.category === "active" && now - Date.parse(t.updated) > staleDays * DAY,
    ),
    overdue: open.filter(({ due }) => due !== null && due < today),
    expired: open.filter(({ claim }) => claim !== null && Date.parse(claim.expires) < now),
  };
}

function table(
  title: string,
  tickets: readonly ListedTicket[],
  cell: (t: ListedTicket) => string,
): readonly string[] {
  if (tickets.length === 0) return [];
  const rows = tickets.slice(0, MOST).map((t) => {
    const cells = [
      `\`${t.shown}\``,
      text(t.title, 120),
      text(t.status, 40),
      text(t.assignees.join(", "), 100),
      cell(t),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const more = tickets.length > MOST ? [`\nand ${tickets.length - MOST} more`] : [];
  return [
    `### ${title} (${tickets.length})`,
    "",
    "| ticket | title | status | assigned to | since |",
    "|---|---|---|---|---|",
    ...rows,
    ...more,
    "",
  ];
}

/** Returns the page that tells of neglected tickets. */
export function renderNeglected({ stale, overdue, expired }: Neglected): string {
  const lines = [
    ...table("Stale", stale, (t) => t.updated.slice(0, 10)),
    ...table("Overdue", overdue, (t) => t.due ?? ""),
    ...table(
      "Claims that expired",
      expired,
      (t) => `${text(t.claim?.by ?? "", 80)} ${t.claim?.expires.slice(0, 16) ?? ""}`,
    ),
  ];
  return lines.length === 0
    ? "Nothing is stale or overdue, and no claim has expired."
    : lines.join("\n");
}

/** Gives stale tickets a label, those that lack it. */
async function label(
  { tickets, inputs, runner }: Run,
  find: (at: Tickets) => Promise<Neglected>,
): Promise<void> {
  const { staleLabel, dryRun } = inputs;
  if (staleLabel === "" || dryRun) return;
  const lacking = async (at: Tickets) =>
    (await find(at)).stale.filter((t) => !t.labels.includes(staleLabel));
  if ((await lacking(tickets)).length === 0) return;
  const { value } = await tickets.writeThrough(async (at) => {
    const operations = (await lacking(at)).map(
      ({ id }) => ({ op: "label", id, add: [staleLabel] }) as const,
    );
    return operations.length === 0 ? null : (await at.transact(operations)).commit;
  });
  runner.output("commit", value ?? "");
  runner.output("changed", value !== null);
}

/** Tells which tickets are neglected. */
export async function runSchedule(run: Run, now: number): Promise<void> {
  const { tickets, inputs, runner } = run;
  await tickets.pull();
  const find = async (at: Tickets): Promise<Neglected> =>
    neglected((await at.list({ limit: 0 })).tickets, now, inputs.staleDays);
  const found = await find(tickets);
  await label(run, find);
  for (const name of ["stale", "overdue", "expired"] as const)
    runner.output(
      name,
      found[name].map(({ id }) => id),
    );
  await runner.summary(`${renderNeglected(found)}\n`);
}
