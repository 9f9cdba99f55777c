import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { commitByHand, openClone, ticketRepository } from "../store/support.ts";

// Threats 6 and 19 of the threat model: what a fetched ref names is not run, called, or loaded.

/** A server that nobody should ever reach. */
async function sinkhole() {
  let reached = 0;
  const server = createServer((_, response) => response.end()).on("connection", () => reached++);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, reached: () => reached };
}

test("commands, addresses and modules on the ref run nothing, call nobody and load nothing", async () => {
  const dir = await ticketRepository();
  const canary = join(dir, "canary");
  const { url, reached } = await sinkhole();
  const module = join(dir, "module.cjs");
  writeFileSync(module, `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "");`);
  const shell = `touch '${canary}'`;
  const subscriber = {
    ...{ sink: "command", command: ["touch", canary], shell, url, path: canary, urlEnv: "HOME" },
    ...{ module, require: module, query: "label:ui", type: "*", allowPrivate: true },
  };
  const hostile = {
    ...{ subscribers: { evil: subscriber }, "ticket-subscriber": { evil: subscriber } },
    ...{ "ticket-subscriber.evil.sink": "command", "ticket-subscriber.evil.command": shell },
    ...{
      hooks: { "post-commit": shell },
      webhook: url,
      editor: shell,
      pager: shell,
      pattern: "^(a+)+$",
    },
  };
  const text = `$(${shell}) \`${shell}\` ; ${shell} # ${url}`;
  const ticket = { schema: 1, id: "7k3m9p2qx4wz", title: text, labels: [shell], custom: hostile };
  commitByHand(dir, {
    "config.json": JSON.stringify({ schema: 1, name: "config", prefix: "tk", ...hostile }),
    "tickets/7/k/7k3m9p2qx4wz.json": JSON.stringify(ticket),
    "views/evil.json": JSON.stringify({ schema: 1, name: "evil", query: text, ...hostile }),
    "workflows/evil.json": JSON.stringify({ schema: 1, name: "evil", ...hostile }),
    "agents/evil.json": JSON.stringify({ schema: 1, name: "evil", ...hostile }),
  });
  const tickets = await openClone(dir);
  expect(await tickets.subscribers()).toEqual([]);
  const told = join(dir, "told");
  const tell = ["sh", "-c", `cat >>'${told}'`];
  await tickets.addSubscriber({ name: "mine", sink: "command", command: tell, from: "beginning" });
  const shells = { command: [`cat >>'${told}'`], shell: true } as const;
  await tickets.addSubscriber({ name: "shell", sink: "command", ...shells, from: "beginning" });
  await tickets.transact([{ op: "comment", id: ticket.id, body: text }]);
  const { subscribers } = await tickets.publish();
  expect(subscribers.map(({ name, outcome, dead }) => [name, outcome, dead])).toEqual([
    ["mine", "done", 0],
    ["shell", "done", 0],
  ]);
  const lines = readFileSync(told, "utf8").trimEnd().split("\n");
  expect(lines.filter((line) => JSON.parse(line).type === "ticket.commented")).toHaveLength(2);
  expect(lines.some((line) => line.includes(url))).toBe(true);
  expect(existsSync(canary)).toBe(false);
  expect(reached()).toBe(0);
});
