import { expect, test } from "vitest";
import type { ShownLink, ShownTicket } from "../../src/app/tickets.ts";
import type { Context } from "../../src/cli/command.ts";
import { run } from "../../src/cli/commands/log.ts";
import { parseCall } from "../../src/cli/parse.ts";
import { renderTicket } from "../../src/cli/render/ticket.ts";
import { localAndRelative } from "../../src/cli/render/time.ts";
import { commandOf } from "./commands.ts";

const EVIL = "x\u001b[31m\u009b2J\u202e\u200b\u0007y";
const STEERING = /[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

const link: ShownLink = {
  type: EVIL,
  to: "c0ffee2qx4wz" as ShownLink["to"],
  shown: EVIL,
  title: EVIL,
  status: EVIL,
};

const ticket = {
  id: "7k3m9p2qx4wz",
  shown: "tk-7k3m",
  blob: "",
  title: EVIL,
  body: `${EVIL}\n${EVIL}`,
  type: EVIL,
  status: EVIL,
  resolution: EVIL,
  closed: EVIL,
  closedBy: EVIL,
  priority: EVIL,
  assignees: [EVIL],
  labels: [EVIL],
  milestone: EVIL,
  due: EVIL,
  estimate: 1,
  points: 1,
  links: [link],
  backlinks: [{ ...link, title: null, status: null }],
  criteria: [{ id: EVIL, text: EVIL, done: false }],
  comments: [
    { id: EVIL, by: EVIL, at: EVIL, body: EVIL },
    { id: EVIL, by: null, at: EVIL, body: "", redacted: true },
  ],
  time: [{ id: EVIL, by: EVIL, at: EVIL, minutes: 5, type: EVIL, note: EVIL }],
  refs: [{ type: EVIL, value: EVIL, url: EVIL.slice(1), title: EVIL }],
  conflicts: [{ field: EVIL, element: EVIL, at: "2026-11-20T09:12:33.120Z", text: EVIL }],
  attachments: [{ name: EVIL, hash: EVIL, size: 1, type: EVIL }],
  aliases: [EVIL],
  custom: { [EVIL]: EVIL, more: { [EVIL]: [EVIL] } },
  created: EVIL,
  createdBy: EVIL,
  updated: EVIL,
  deleted: true,
  purged: false,
} as unknown as ShownTicket;

test("no text of a ticket steers the terminal", () => {
  const when = (iso: string): string => localAndRelative(iso, 0);
  const text = renderTicket(ticket, { color: false, when });
  expect(STEERING.exec(text)).toBeNull();
  expect(text.match(/\\x1b/g)?.length).toBeGreaterThan(25);
});

test("an address leads there, and no other text does", () => {
  const refs = [
    { type: EVIL, value: EVIL, url: "https://example.com/\u202e", title: EVIL },
    { type: "x", value: "x", url: `javascript:${EVIL}`, title: null },
  ];
  const look = { color: false, hyperlinks: true, when: () => "" };
  const text = renderTicket({ ...ticket, refs } as unknown as ShownTicket, look);
  const ends = ["\u001b]8;;https://example.com/%E2%80%AE\u001b\\", "\u001b]8;;\u001b\\"];
  for (const sequence of ends) expect(text).toContain(sequence);
  expect(STEERING.exec(ends.reduce((rest, one) => rest.replace(one, ""), text))).toBeNull();
});

test("nor does one of the history", async () => {
  const change = { id: EVIL, shown: EVIL, title: EVIL, field: EVIL };
  const changes = [
    { ...change, element: null, before: EVIL, after: { [EVIL]: EVIL } },
    { ...change, element: EVIL, before: null, after: true },
    { ...change, element: EVIL, before: true, after: null },
    { ...change, element: EVIL, before: EVIL, after: EVIL },
  ];
  const said = { time: EVIL, actor: EVIL, subject: EVIL };
  const entry = { commit: "0".repeat(40), ...said, changes, unreadable: [EVIL] };
  const { spec } = commandOf(["log"]) ?? {};
  if (spec === undefined) throw new Error("no log");
  let printed = "";
  const out = (text: string): void => {
    printed += text;
  };
  const context = {
    io: { out, err: out, color: false },
    json: false,
    now: () => 0,
    tickets: async () => ({ history: async () => [entry] }),
  } as unknown as Context;
  for (const style of ["local", "iso", "relative"])
    await run(parseCall(spec, ["--date", style]), context);
  expect(STEERING.exec(printed)).toBeNull();
  expect(printed.match(/\\x1b/g)?.length).toBeGreaterThan(20);
});
