import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import { isTicketError } from "../../src/base/errors.ts";
import { head, openClone, ticketRepository } from "../store/support.ts";
import { gitIn, runGit } from "../support/git-env.ts";

// Threat 6 of the threat model: no value of a caller's may be taken by git, or by a shell, for anything but a value.

function hostile(canary: string): readonly string[] {
  return [
    `--upload-pack=touch ${canary};false`,
    `--receive-pack=touch ${canary}`,
    `--output=${canary}`,
    `-o${canary}`,
    `-o ${canary}`,
    `--exec=touch ${canary}`,
    `--open-files-in-pager=touch ${canary}`,
    "--ext-diff",
    "--textconv",
    `--git-dir=${canary}`,
    `--work-tree=${canary}`,
    `-c core.pager=touch ${canary}`,
    `-ccore.fsmonitor=touch ${canary}`,
    `--config-env=core.pager=PATH`,
    `--exec-path=${canary}`,
    "--stdin",
    "--all",
    "--batch",
    "--help",
    "-h",
    "--",
    "-",
    "--end-of-options",
    `$(touch ${canary})`,
    `\`touch ${canary}\``,
    `;touch ${canary}`,
    `&& touch ${canary}`,
    `|touch ${canary}`,
    `\ntouch ${canary}\n`,
    `'; touch ${canary} '`,
    `"; touch ${canary} "`,
    `!touch ${canary}`,
    `ext::sh -c touch% ${canary}`,
    `fd::17/${canary}`,
    `file://${canary}`,
    `../../../${canary}`,
    "refs/heads/../../config",
    "@{-1}",
    "HEAD^{/.*}",
    `HEAD:${canary}`,
    `HEAD\0--output=${canary}`,
    `\u202e--output=${canary}`,
    "%0a--output=x",
    "~/.ssh/id_rsa",
  ];
}

test("no hostile value starts anything or makes a file, wherever it is put", async () => {
  const dir = await ticketRepository();
  const canary = join(dir, "canary");
  const tickets = await openClone(dir);
  const { created } = await tickets.transact([{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const values = hostile(canary);
  expect(values.length).toBeGreaterThanOrEqual(40);
  const files = readdirSync(dir);
  for (const value of values) {
    const before = head(dir);
    const refused: (() => Promise<unknown>)[] = [
      () => tickets.show(value),
      () => tickets.list({ parent: value }),
      () => tickets.list({ sort: [value] }),
      () => tickets.history({ id: value }),
      () => tickets.init({ prefix: value }),
      () => tickets.importFull(value),
      () => tickets.transact([{ op: "close", id: value }]),
      () => tickets.transact([{ op: "close", id, ifMatch: value }]),
      () => tickets.transact([{ op: "close", id, ifStatus: value }]),
      () => tickets.transact([{ op: "move", id, to: value }]),
      () => tickets.transact([{ op: "link", id, type: "relates-to", to: value }]),
      () => tickets.transact([{ op: "link", id, type: value, to: id }]),
      () => tickets.transact([{ op: "comment", id, body: "x", replyTo: value }]),
    ];
    for (const [i, call] of refused.entries()) {
      const failure = await call().catch((error: unknown) => error);
      expect(isTicketError(failure), `${JSON.stringify(value)} at ${i}: ${failure}`).toBe(true);
    }
    await tickets.list({ assignee: [value], label: [value], text: [value] });
    expect(head(dir)).toBe(before);
  }
  expect(existsSync(canary)).toBe(false);
  expect(readdirSync(dir)).toEqual(files);
});

test("as a revision a hostile value is one that git does not know", async () => {
  const dir = await ticketRepository();
  const canary = join(dir, "canary");
  const tickets = await openClone(dir);
  const before = head(dir);
  for (const value of hostile(canary)) {
    for (const call of [() => tickets.merge(value), () => tickets.revert(value)])
      await expect(call(), JSON.stringify(value)).rejects.toMatchObject({
        code: "COMMIT_NOT_FOUND",
      });
  }
  expect(existsSync(canary)).toBe(false);
  expect(head(dir)).toBe(before);
});

test("what is written is written as it is, and git's own commands read it back", async () => {
  const dir = await ticketRepository();
  const canary = join(dir, "canary");
  const tickets = await openClone(dir);
  for (const value of hostile(canary)) {
    const title = value.replaceAll(/[\p{C}]/gu, "?").trim();
    const key = title.length > 0 ? title : "x";
    const { created, commit } = await tickets.transact([{ op: "create", title, body: value }], {
      key,
    });
    expect(await tickets.show(created[0] ?? "")).toMatchObject({ title, body: value });
    expect(gitIn(dir, "log", "-1", "--format=%s", commit ?? "")).toContain(title.slice(0, 100));
  }
  expect(existsSync(canary)).toBe(false);
  expect(runGit(dir, ["fsck", "--strict"]).code).toBe(0);
});

test("a hostile ticket.ref is refused before git hears of it", async () => {
  const dir = await ticketRepository();
  const canary = join(dir, "canary");
  const refs = [
    ...hostile(canary),
    "refs/",
    "refs/heads/",
    "refs/tickets/a..b",
    "refs/tickets/x.lock",
    "HEAD",
    "refs/tickets/*",
    "refs/tickets/@{0}",
    "refs/tickets//x",
    "refs/tickets/-x",
    "refs/heads/HEAD",
  ];
  for (const ref of refs.filter((r) => !r.includes("\0") && r !== "")) {
    gitIn(dir, "config", "ticket.ref", ref);
    const tickets = await openTickets({ dir }).catch((error: unknown) => error);
    if (ref === "refs/tickets/-x") continue;
    expect(isTicketError(tickets) && tickets.code, ref).toBe("BAD_TICKET_REF");
  }
  expect(existsSync(canary)).toBe(false);
});
