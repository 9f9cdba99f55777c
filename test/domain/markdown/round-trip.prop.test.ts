import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "../../../src/base/canonical-json.ts";
import type { Json } from "../../../src/base/json.ts";
import { UNSEEN_ALL } from "../../../src/base/unseen.ts";
import { parseMarkdown } from "../../../src/domain/markdown/parse.ts";
import { renderMarkdown } from "../../../src/domain/markdown/render.ts";
import { type Sheet, sheetOf } from "../../../src/domain/markdown/sheet.ts";
import { readUnseen, writeUnseen } from "../../../src/domain/markdown/unseen-text.ts";
import { ID } from "../documents.ts";
import { anyText, anyTicket, ticketLike } from "./tickets.ts";

const BASE = "0123456789abcdef0123456789abcdef01234567";

const canonical = (sheet: Sheet): string => canonicalText(sheet as unknown as Json);

/** What stands in Markdown for a link is an id with its prefix, if it is one. */
const named = ({ links, ...sheet }: Sheet): Sheet => ({
  ...sheet,
  links: links.map(({ type, to }) => ({
    type,
    to: /^[0-9a-hjkmnp-tv-z]{12}$/.test(to) ? `tk-${to}` : to,
  })),
});

/** The order of types in links and references is that of their first. */
function grouped<T extends { readonly type: string }>(list: readonly T[]): T[] {
  const types = [...new Set(list.map((l) => l.type))];
  return types.flatMap((type) => list.filter((l) => l.type === type));
}

const expected = (sheet: Sheet): Sheet => ({
  ...named(sheet),
  links: grouped(named(sheet).links),
  refs: grouped(sheet.refs),
});

test("a ticket that was written as Markdown is read as it was, whatever is in it", () => {
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      const sheet = sheetOf(ticket);
      const text = renderMarkdown(sheet, { id: ID, base: BASE }, "tk");
      const [result, ...others] = parseMarkdown(text);
      expect(others).toEqual([]);
      if (result?.kind !== "read") throw new Error(JSON.stringify(result));
      expect(result.read).toMatchObject({ id: `tk-${ID}`, base: BASE, ref: undefined });
      expect(canonical(result.read.sheet)).toBe(canonical(expected(sheet)));
    }),
    { numRuns: 300 },
  );
});

test("what hides in a text is spelt out in every part, and read as it was", () => {
  const hidden = "a\u{e0041}\u115f\u034fb";
  const custom = { [hidden]: [hidden, { [hidden]: hidden }] };
  const ticket = ticketLike({ title: hidden, labels: [hidden], body: hidden, custom });
  const text = renderMarkdown(sheetOf(ticket), undefined, "tk");
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  const [result] = parseMarkdown(text);
  if (result?.kind !== "read") throw new Error(JSON.stringify(result));
  expect(canonical(result.read.sheet)).toBe(canonical(sheetOf(ticket)));
});

test("texts that look like something else stay texts, and the others what they are", () => {
  const texts = ["7", "0", "-1", "1e21", "true", "null", "~", "", "no", "2026-12-31", "0x1f"];
  const others = [7, 0, -1, 1e21, true, false, 0.5, { a: null }, []];
  const custom = { texts, others, ...Object.fromEntries(texts.map((t, i) => [`k${i}`, t])) };
  const text = renderMarkdown(sheetOf(ticketLike({ custom })), undefined, "tk");
  const [result] = parseMarkdown(text);
  if (result?.kind !== "read") throw new Error(JSON.stringify(result));
  expect(canonicalText(result.read.sheet.custom)).toBe(canonicalText(custom));
});

test("and after the editor of another system changed its line ends", () => {
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      const sheet = sheetOf(ticket);
      const text = renderMarkdown(sheet, { id: ID, base: BASE }, "tk");
      const [result] = parseMarkdown(`\ufeff${text.replaceAll("\n", "\r\n")}\r\n`);
      if (result?.kind !== "read") throw new Error(JSON.stringify(result));
      expect(canonical(result.read.sheet)).toBe(canonical(expected(sheet)));
    }),
  );
});

test("several tickets stand in one text, and each is read alone", () => {
  fc.assert(
    fc.property(fc.array(anyTicket, { minLength: 1, maxLength: 3 }), (tickets) => {
      const sheets = tickets.map(sheetOf);
      const texts = sheets.map((sheet) => renderMarkdown(sheet, { id: ID, base: BASE }, "tk"));
      const results = parseMarkdown(texts.join("\n<!-- next ticket -->\n\n"));
      const read = results.map((r) => (r.kind === "read" ? canonical(r.read.sheet) : r));
      expect(read).toEqual(sheets.map((s) => canonical(expected(s))));
    }),
    { numRuns: 50 },
  );
});

test("nothing in the text steers a terminal", () => {
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      const text = renderMarkdown(sheetOf(ticket), { id: ID, base: BASE }, "tk");
      expect([...text.matchAll(UNSEEN_ALL)].filter(([c]) => c !== "\n" && c !== "\t")).toEqual([]);
    }),
  );
});

test("characters that can't be seen come back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readUnseen(writeUnseen(text))).toBe(text);
    }),
  );
});

test("no text makes the reader fail in another way than by its faults", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (front, body, end) => {
      for (const result of parseMarkdown(
        `---\n${front}\n---\n${body}\n## Acceptance criteria\n${end}`,
      ))
        if (result.kind === "faulty") {
          expect(result.faults.length).toBeGreaterThan(0);
          for (const { error, line } of result.faults) {
            expect(error.code).toBe("BAD_MARKDOWN");
            expect(line).toBeGreaterThan(0);
          }
        }
    }),
    { numRuns: 500 },
  );
});
