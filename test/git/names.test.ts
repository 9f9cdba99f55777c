import { expect, test } from "vitest";
import { checkOid, checkRef, validRef } from "../../src/git/names.ts";
import { runGit } from "../support/git-env.ts";
import { emptyRepository } from "./support.ts";

const REFS = [
  "refs/tickets/main",
  "refs/heads/a-b_c.d",
  "refs/a/ä",
  "refs/heads/@",
  "refs/heads/a@b",
  "refs/x",
  "refs/",
  "refs",
  "HEAD",
  "main",
  "-x",
  "--help",
  "refs/../config",
  "refs/tickets/../../HEAD",
  "refs/.a",
  "refs/a/.b",
  "refs/a.lock",
  "refs/a.lock/b",
  "refs/a.",
  "refs/a/",
  "refs//a",
  "refs/a b",
  "refs/a\nb",
  "refs/a\0b",
  "refs/a\x7fb",
  "refs/a~1",
  "refs/a^",
  "refs/a:b",
  "refs/a?",
  "refs/a*",
  "refs/a[b",
  "refs/a\\b",
  "refs/a@{1}",
];

test("a ref is valid if git says so and it is a full name", () => {
  const dir = emptyRepository();
  for (const ref of REFS) {
    const byGit = !ref.includes("\0") && runGit(dir, ["check-ref-format", ref]).code === 0;
    expect([ref, validRef(ref)]).toEqual([ref, byGit && ref.startsWith("refs/")]);
  }
});

test("what is no name never gets into a command", () => {
  expect(() => checkRef("--upload-pack=x")).toThrow(expect.objectContaining({ code: "BAD_REF" }));
  for (const oid of [
    "",
    "HEAD",
    "--all",
    "a".repeat(39),
    "A".repeat(40),
    "a".repeat(64),
    `${"a".repeat(40)}\n`,
  ]) {
    expect(() => checkOid(oid, "sha1")).toThrow(expect.objectContaining({ code: "BAD_OID" }));
  }
  expect(checkOid("a".repeat(64), "sha256")).toHaveLength(64);
});
