import fc from "fast-check";
import { expect, test } from "vitest";
import { attachmentsOf, mediaTypeOf, safeFileName } from "../../src/domain/attachments.ts";

const HASH = "a".repeat(64);

test.each([
  ["shot.png", "shot.png"],
  ["Überblick (2).pdf", "Überblick (2).pdf"],
  ["../../etc/passwd", "_.._etc_passwd"],
  ["/etc/passwd", "_etc_passwd"],
  ["C:\\Windows\\x", "C__Windows_x"],
  [".bashrc", "bashrc"],
  [".git", "git"],
  ["-rf", "rf"],
  ["..", "attachment"],
  ["", "attachment"],
  ["NUL", "_NUL"],
  ["com1.txt", "_com1.txt"],
  ["a\u0000b\u001b[31m\u202ec", "a_b_[31m_c"],
  ["name. .", "name"],
])("%j is written as %j", (name, file) => {
  expect(safeFileName(name)).toBe(file);
});

test("no name leads out of the folder, hides or steers a terminal", () => {
  const name = fc.string({ unit: fc.constantFrom("/", "\\", ".", "-", " ", ":", "a", "\u0007") });
  fc.assert(
    fc.property(fc.oneof(name, fc.string({ unit: "binary" })), (any) => {
      const file = safeFileName(any);
      expect(file).toMatch(/^[^./\\\s-][^/\\:\p{Cc}]*$/u);
      expect(file).not.toMatch(/[. ]$/);
      expect(safeFileName(file)).toBe(file);
    }),
  );
});

test("what another tool wrote as an attachment is taken as far as it is one", () => {
  const known = { name: "a", hash: HASH, size: 3, type: "text/plain" };
  expect(
    attachmentsOf({
      a: { hash: HASH, size: 3, type: "text/plain" },
      b: { hash: HASH, size: "large" },
      c: { hash: "../../x" },
      d: "x",
      e: null,
    }),
  ).toEqual([known, { name: "b", hash: HASH, size: 0, type: "application/octet-stream" }]);
  expect([attachmentsOf(undefined), attachmentsOf([])]).toEqual([[], []]);
});

test("a media type is known by the end of the name", () => {
  expect(["a.PNG", "b.tar.gz", "c", "d.constructor", ".png"].map(mediaTypeOf)).toEqual([
    "image/png",
    "application/gzip",
    "application/octet-stream",
    "application/octet-stream",
    "image/png",
  ]);
});
