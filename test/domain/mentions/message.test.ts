import { expect, test } from "vitest";
import { type Mention, strongest } from "../../../src/domain/mentions/mention.ts";
import { mentionsInMessage } from "../../../src/domain/mentions/message.ts";

/** How a mention is written in these tests: `closes tk-7k3m`, with a `?` where it only may be one. */
const short = ({ verb, token, sure }: Mention): string => `${verb} ${token}${sure ? "" : "?"}`;
const said = (text: string): string =>
  mentionsInMessage(text, { prefix: "tk", comment: "#" }).map(short).join(", ");

test.each([
  ["Closes tk-7k3m", "closes tk-7k3m"],
  ["closes: tk-7k3m", "closes tk-7k3m"],
  ["Login waits (fixes TK-7K3M).", "closes TK-7K3M"],
  ["Resolve ticket [tk-7k3m]", "closes tk-7k3m"],
  ["Start tk-7k3m", "starts tk-7k3m"],
  ["Refs tk-7k3m", "refs tk-7k3m"],
  ["tk-7k3m: Wait for the proxy", "refs tk-7k3m"],
  ["As tk-7k3m, tk-8abc say", "refs tk-7k3m, refs tk-8abc"],
  ["Closes tk-7k3m, tk-8abc and tk-9xyz", "closes tk-7k3m, closes tk-8abc, closes tk-9xyz"],
  ["Closes tk-7k3m, see tk-8abc", "closes tk-7k3m, refs tk-8abc"],
  ["Closes tk-7k3m but not all of tk-8abc", "closes tk-7k3m, refs tk-8abc"],
  ["Closes tk-abcd", "closes tk-abcd"],
  ["Speak of tk-abcd", "refs tk-abcd?"],
  ["Fixes PROJ-12 and UTF-8", "closes PROJ-12?, closes UTF-8?"],
  ["PROJ-12 is elsewhere", ""],
  ["Closes #12", ""],
  ["Does not close tk-7k3m yet; doesn't fix tk-8abc", "refs tk-7k3m, refs tk-8abc"],
  ["Unclosed tk-7k3m", "refs tk-7k3m"],
  ["Closes the window of tk-7k3m", "refs tk-7k3m"],
])("reads %j as %j", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  "See https://example.com/tk-7k3m and src/tk-7k3m.ts",
  "mail tk-7k3m@example.com or @tk-7k3m, xtk-7k3m, tk-7k3m.txt",
  "tk-7k3 is too short, tk-7k3m9p2qx4wzz too long, tk-7u3m none",
  "tk-7k3m-login is a branch",
  "Closes `tk-7k3m`",
  "> Closes tk-7k3m",
  "S\n\n```\nCloses tk-7k3m\n```",
  "S\n\n~~~~ sh\nCloses tk-7k3m\n~~~\ntk-7k3m",
  "S\n\n    Closes tk-7k3m\n\n    tk-7k3m",
  "S\n\n<!-- Closes tk-7k3m\nCloses tk-7k3m -->",
  "S\n# Closes tk-7k3m",
  "S\n# ------------------------ >8 ------------------------\n+Closes tk-7k3m",
  "S\n\nFixes: 54a4f0239f2e",
])("finds no ticket in %j", (text) => {
  expect(said(text)).toBe("");
});

test.each([
  ["S\n\nTicket: tk-7k3m", "refs tk-7k3m"],
  ["S\n\nTickets: 12, PROJ-3 tk-7k", "refs 12, refs PROJ-3, refs tk-7k"],
  ["S\n\nCloses: PROJ-12, bd-a1b2", "closes PROJ-12, closes bd-a1b2"],
  ["S\n\nPart-of: PROJ-12\r\nStarts: tk-7k3m\r\n", "refs PROJ-12, starts tk-7k3m"],
  ["S\n\nFixes: Login of tk-7k3m", "refs tk-7k3m"],
  ["S\n\nTicket: of the proxy", ""],
  ["Ticket: tk-7k3m", "refs tk-7k3m"],
])("reads the trailer of %j as %j", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['Revert "Closes tk-7k3m"\n\nThis fixes tk-8abc', "refs tk-7k3m, closes tk-8abc"],
  ["fixup! Closes tk-7k3m", "refs tk-7k3m"],
  ["\n\nsquash! Closes tk-7k3m", "refs tk-7k3m"],
])("takes what is quoted in the subject of %j for a name", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ["S\n\n- a list\n\n    Closes tk-7k3m", "closes tk-7k3m"],
  ["S\n\na paragraph\n    Closes tk-7k3m", "closes tk-7k3m"],
  ["S\n\n```code``` Closes tk-7k3m", "closes tk-7k3m"],
  ["S\n\n```\ncode\n```\nCloses tk-7k3m", "closes tk-7k3m"],
  ["S <!-- tk-8abc --> Closes tk-7k3m <!--", "closes tk-7k3m"],
])("finds the ticket in %j", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test("says where a ticket is mentioned", () => {
  const text = "tk-7k3m\n\nSee `x` tk-8abc\nTicket: tk-9xyz";
  const places = mentionsInMessage(text, { prefix: "tk", comment: undefined }).map((m) => m.place);
  expect(places).toEqual([
    { part: "subject", line: 1, column: 1 },
    { part: "body", line: 3, column: 9 },
    { part: "trailer", line: 4, column: 9 },
  ]);
});

test("keeps lines that begin with # where nobody drops them", () => {
  expect(mentionsInMessage("S\n#Closes tk-7k3m", { prefix: "tk", comment: ";" })).toHaveLength(1);
  expect(mentionsInMessage("S\n;Closes tk-7k3m", { prefix: "tk", comment: ";" })).toEqual([]);
});

test("leaves of several mentions of a ticket the one that says most", () => {
  const text = "tk-abcd starts\n\nStarts tk-abcd\nCloses TK-ABCD, tk-7k3m; see tk-abcd";
  const found = strongest(mentionsInMessage(text, { prefix: "tk", comment: undefined }));
  expect(found.map(short)).toEqual(["closes TK-ABCD", "closes tk-7k3m"]);
  const place = { part: "body", line: 1, column: 1 } as const;
  const maybe = { token: "tk-abcd", verb: "closes", sure: false, place } as const;
  expect(strongest([maybe, { ...maybe, verb: "refs", sure: true }])).toEqual([
    { ...maybe, sure: true },
  ]);
});

test("reads a hostile text in time that grows with its length", () => {
  const line = `${"Closes tk-7k3m, ".repeat(2_000)}${"`".repeat(20_000)}${"a-".repeat(20_000)}`;
  const text = `S\n\n${line}\n${"<!--".repeat(20_000)}${"close ".repeat(20_000)}`;
  expect(mentionsInMessage(text, { prefix: "tk", comment: "#" })).toHaveLength(2_000);
});
