import { expect, test } from "vitest";
import { memoryText } from "../../../src/search/text/memory-text.ts";
import { bestOf } from "../../../src/search/text/rank.ts";
import { searchText, type TextQuery } from "../../../src/search/text/search-text.ts";
import { suggestWord } from "../../../src/search/text/suggest.ts";
import type { TextTerm } from "../../../src/search/text/text-term.ts";
import type { Searched } from "../../../src/search/text/ticket-texts.ts";

const ticket = (title: string, more: Partial<Searched> = {}): Searched => ({
  ...{ title, body: "", labels: [], aliases: [], comments: [], ...more },
});

const TICKETS = [
  ticket("Login times out", { body: "behind the proxy, after the connection was reset" }),
  ticket("The proxy is slow", { labels: ["network"], aliases: ["OLD-12"] }),
  ticket("Connections are counted twice", { comments: [comment("seen behind a proxy")] }),
  ticket("See src/search/parse-query.ts", { body: "proxy" }),
  ticket("A timeout of the worker", { body: "timeout ".repeat(300) }),
];

function comment(body: string): Searched["comments"][number] {
  return { id: "c1", by: null, at: "", body };
}

const index = memoryText(TICKETS);
const none = new Uint8Array(TICKETS.length);
const words = (...all: readonly string[]): TextQuery => ({
  wanted: all.map((text): readonly TextTerm[] => [{ mode: "word", text }]),
  unwanted: [],
});

function rows(query: TextQuery, hidden = none): readonly number[] {
  const found = searchText(index, query, hidden);
  return bestOf(found, found.hidden, 0, (a, b) => a - b).hits.map(({ row }) => row);
}

test("the title counts more than the body, and length against a text", () => {
  expect(rows(words("proxy"))).toEqual([1, 3, 2, 0]);
  expect(rows(words("timeout"))).toEqual([4]);
});

test("a ticket has to have all words; where none has, those with most come, and it is said", () => {
  expect(rows(words("proxy", "connection"))).toEqual([0]);
  expect(rows(words("proxy", "slow", "nowhere"))).toEqual([1]);
  expect(searchText(index, words("proxy", "slow", "nowhere"), none).partial).toBe(true);
  expect(searchText(index, words("proxy", "slow"), none).partial).toBe(false);
  // What is hidden does not count as one that has all.
  const hidden = Uint8Array.from(TICKETS, (_, row) => (row === 0 ? 1 : 0));
  expect(rows(words("proxy", "connection"), hidden)).toEqual([1, 3, 2]);
});

test("a word is taken as it is, as a beginning, or with a typo, in this order", () => {
  expect(rows(words("connection"))).toEqual([0]);
  expect(rows(words("connectio"))).toEqual([2, 0]);
  // As few typos as can be: "connections" has one more.
  expect(rows(words("conection"))).toEqual([0]);
  expect(rows(words("conectons"))).toEqual([2]);
  // Only the last word may be a beginning.
  expect(rows(words("conn", "proxy"))).toEqual([1, 3, 2, 0]);
  expect(rows(words("proxy", "conn"))).toEqual([2, 0]);
});

test("a word of several parts is looked for in a row, and in parts where it stands nowhere so", () => {
  expect(rows(words("parse-query"))).toEqual([3]);
  expect(rows(words("search/parse"))).toEqual([3]);
  expect(rows(words("old-12"))).toEqual([1]);
  expect(rows(words("proxy_reset"))).toEqual([0]);
});

test("alternatives, and what is not wanted", () => {
  const any: TextQuery = {
    wanted: [
      [
        { mode: "word", text: "worker" },
        { mode: "prefix", text: "netw" },
      ],
    ],
    unwanted: [],
  };
  expect([...rows(any)].sort()).toEqual([1, 4]);
  expect(rows({ ...words("proxy"), unwanted: [{ mode: "word", text: "connection" }] })).toEqual([
    1, 3, 2,
  ]);
  expect(rows({ wanted: [], unwanted: [{ mode: "word", text: "proxy" }] })).toEqual([4]);
});

test("what has no word in it asks for nothing beside words, and finds nothing alone", () => {
  expect(rows(words("->", "slow"))).toEqual([1]);
  expect(rows(words("->"))).toEqual([]);
  expect(rows(words(""))).toEqual([]);
});

test("the best come first, however many are asked for; equal ones as the tie says", () => {
  const scores = Float64Array.from({ length: 1000 }, (_, i) => (i * 7919) % 50);
  const all = { rows: Uint32Array.from(scores.keys()), scores };
  const hidden = Uint8Array.from(scores, (_, i) => (i % 3 === 0 ? 1 : 0));
  const sorted = [...all.rows]
    .filter((row) => row % 3 !== 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
  for (const limit of [1, 20, 256, 257, 0]) {
    const best = bestOf(all, hidden, limit, (a, b) => b - a);
    expect(best.hits.map(({ row }) => row)).toEqual(
      sorted.slice(0, limit === 0 ? undefined : limit),
    );
    expect(best.total).toBe(sorted.length);
  }
});

test("a word that nobody has is put right by the nearest one, of several the most frequent", () => {
  expect(suggestWord(index, "conection")).toBe("connection");
  expect(suggestWord(index, "prxy")).toBe("proxy");
  expect(suggestWord(index, "proxy")).toBeUndefined();
  expect(suggestWord(index, "zzzzzzz")).toBeUndefined();
  expect(searchText(index, words("zzzzzzz", "proxy"), none).unknown).toEqual(["zzzzzzz"]);
});
