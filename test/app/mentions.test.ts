import { expect, test } from "vitest";
import { openClone, ticketRepository } from "../store/support.ts";

test("looks up what is mentioned: each ticket once, by whatever name; what only may be one is left out", async () => {
  const tickets = await openClone(await ticketRepository());
  const { created } = await tickets.transact([
    { op: "create", title: "One", aliases: ["PROJ-12"] },
    { op: "create", title: "Two" },
  ]);
  const [one = "", two = ""] = created;
  const text = `Refs tk-${one}, fixes PROJ-12 and UTF-8; tk-${two}; see tk-zzzz, tk-word`;
  const found = await tickets.mentions({ kind: "message", text });
  expect(
    found.map((m) => [m.verb, m.token, m.found === "ticket" ? m.ticket.title : m.found]),
  ).toEqual([
    ["closes", "PROJ-12", "One"],
    ["refs", `tk-${two}`, "Two"],
    ["refs", "tk-zzzz", "nothing"],
    ["refs", "tk-word", "nothing"],
  ]);
  const branch = await tickets.mentions({ kind: "branch", name: `ada/PROJ-12-login-tk-${two}` });
  expect(branch.map((m) => m.found === "ticket" && m.ticket.title)).toEqual(["One", "Two"]);
  expect(await tickets.mentions({ kind: "title", text: "UTF-8 and tk-word" })).toEqual([]);
});

test("a name that fits several tickets has its candidates", async () => {
  const tickets = await openClone(await ticketRepository());
  const operations = Array.from({ length: 40 }, () => ({ op: "create" as const, title: "x" }));
  const { created } = await tickets.transact(operations);
  const firsts = created.map((id) => id.charAt(0));
  const first = firsts.find((char, i) => firsts.indexOf(char) !== i) ?? "";
  const [found] = await tickets.mentions({ kind: "message", text: `S\n\nTicket: tk-${first}` });
  expect(found).toMatchObject({ found: "ambiguous" });
  const same = firsts.filter((char) => char === first).length;
  expect(found?.found === "ambiguous" ? found.candidates.length : 0).toBe(same);
});
