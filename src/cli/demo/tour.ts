import { join } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { SAMPLE_PLAN } from "./plan.ts";
import type { Shell } from "./shell.ts";

/** Ends the tour when something is not as it says. */
function expectEqual(what: string, a: string, b: string): void {
  if (a === b) return;
  throw new TicketError("DEMO_FAILED", "failed", `The tour stopped: ${what} differ.`, {
    data: { a, b },
  });
}

const firstWord = (text: string): string => text.trim().split(/\s+/)[0] ?? "";

/** Returns the id that stands before a title in a list. */
function idOf(list: string, title: string): string {
  return firstWord(list.split("\n").find((line) => line.includes(title)) ?? "");
}

/** One repository: a plan goes in, is changed, looked at, and taken back. */
async function oneRepository(shell: Shell, here: string): Promise<string> {
  const { say, ticket, peek } = shell;
  const plan = SAMPLE_PLAN.map((t) => JSON.stringify({ op: "create", ...t })).join("\n");
  say("Begin: the tickets get a ref of their own. The working tree stays as it is.");
  await ticket(here, ["init"]);
  say(`A plan of ${SAMPLE_PLAN.length} tickets, with dependencies among them, becomes one commit.`);
  await ticket(here, ["batch", "apply", "-"], { name: "plan.jsonl", text: plan });
  const before = await peek(here, ["list"]);
  await ticket(here, ["list", "--priority", "critical,high"]);
  await ticket(here, ["show", idOf(before, "Pay by card")]);
  say("Many changes, one batch, one commit.");
  const [card, keys] = [idOf(before, "Pay by card"), idOf(before, "Rotate the keys")];
  const changes = [
    { op: "move", id: card, to: "in-progress" },
    { op: "comment", id: card, body: "The sandbox works. Invoices follow tomorrow." },
    { op: "label", id: card, add: ["sandbox"], remove: ["payment"] },
    { op: "set", id: keys, fields: { priority: "high", due: "2027-02-01" } },
    { op: "close", id: idOf(before, "Write the announcement"), resolution: "wontfix" },
  ];
  const text = changes.map((c) => JSON.stringify(c)).join("\n");
  await ticket(here, ["batch", "apply", "-"], { name: "changes.jsonl", text });
  await ticket(here, ["list", "--priority", "critical,high"]);
  await ticket(here, ["log", card, "--limit", "1"]);
  say("Any batch can be taken back as one. What was changed later would stay.");
  await ticket(here, ["revert", "--last"]);
  await ticket(here, ["log"]);
  return before;
}

/** Two clones that change at once, and join without a human. */
async function twoClones(shell: Shell, base: string, here: string, before: string): Promise<void> {
  const { say, ticket, git } = shell;
  const there = join(base, "clone");
  const ref = "refs/tickets/main";
  const from = "refs/ticket-remotes/other/main";
  const id = idOf(before, "Choose a payment provider");
  say("Two clones: the same ticket is changed in both, differently.");
  git(base, ["clone", "--quiet", "shop", "clone"]);
  git(there, ["fetch", "--quiet", "origin", `${ref}:${ref}`]);
  await ticket(here, ["set", id, "estimate=4", "priority=high"]);
  await ticket(there, ["label", id, "decision", "--remove", "payment"]);
  await ticket(there, ["comment", id, "The second one answers its mails."]);
  git(there, ["fetch", "--quiet", "../shop", `${ref}:${from}`]);
  await ticket(there, ["merge", from]);
  git(here, ["fetch", "--quiet", "../clone", `${ref}:${from}`]);
  await ticket(here, ["merge", from]);
  await ticket(here, ["show", id]);
  say("Both hold the same tickets now, down to the last byte.");
  const ours = git(here, ["rev-parse", `${ref}^{tree}`]);
  expectEqual("the trees of the two clones", ours, git(there, ["rev-parse", `${ref}^{tree}`]));
  await ticket(here, ["verify"]);
}

/** The whole tour, in a folder of its own. */
export async function tour(shell: Shell, base: string): Promise<void> {
  const here = join(base, "shop");
  shell.git(base, ["init", "--quiet", "shop"]);
  shell.git(here, ["commit", "--quiet", "--allow-empty", "-m", "Begin the shop"]);
  const before = await oneRepository(shell, here);
  shell.say("As if it had never been: the list is the one from before the batch.");
  await shell.ticket(here, ["list", "--priority", "critical,high"]);
  const after = await shell.peek(here, ["list"]);
  expectEqual("the lists before the batch and after its revert", before, after);
  await twoClones(shell, base, here, before);
}
