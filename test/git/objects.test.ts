import { expect, test } from "vitest";
import {
  encodeCommit,
  encodeTree,
  hashObject,
  newObject,
  parseCommit,
  parseTree,
  type TreeEntry,
} from "../../src/git/objects.ts";
import { gitIn, runGit } from "../support/git-env.ts";
import { emptyRepository } from "./support.ts";

const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
const person = { name: "Ada", email: "ada@example.com", time: 981173106, tz: "+0130" };

test("an object has the name git gives it, in both formats", () => {
  expect(hashObject("sha1", "blob", new Uint8Array())).toBe(EMPTY_BLOB);
  expect(hashObject("sha1", "tree", new Uint8Array())).toBe(
    "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  );
  expect(hashObject("sha256", "blob", new Uint8Array())).toBe(
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
  );
});

test("a tree is sorted as git sorts: a directory as if its name ended in a slash", () => {
  const names = ["a", "a.b", "a-b", "a0", "b"];
  const entries = names.map((name) => ({ mode: "100644", name, oid: EMPTY_BLOB }));
  const withFolder = entries.map((e) =>
    e.name === "a"
      ? { mode: "40000", name: "a", oid: hashObject("sha1", "tree", new Uint8Array()) }
      : e,
  );
  const sorted = parseTree(encodeTree(withFolder), "sha1").map((entry) => entry.name);
  expect(sorted).toEqual(["a-b", "a.b", "a", "a0", "b"]);
  const dir = emptyRepository();
  gitIn(dir, "hash-object", "-w", "-t", "tree", "/dev/null");
  runGit(dir, ["hash-object", "-w", "--stdin"], { input: "" });
  const input = withFolder
    .map((e) => `${e.mode === "40000" ? "040000 tree" : "100644 blob"} ${e.oid}\t${e.name}\n`)
    .join("");
  const byGit = runGit(dir, ["mktree"], { input }).stdout.trim();
  expect(newObject("sha1", "tree", encodeTree(withFolder)).oid).toBe(byGit);
});

test("two spellings of one mode are one mode", () => {
  const padded: TreeEntry = { mode: "040000", name: "a", oid: EMPTY_BLOB };
  expect(encodeTree([padded])).toEqual(encodeTree([{ ...padded, mode: "40000" }]));
  expect(parseTree(Buffer.from(`040000 a\0${"x".repeat(20)}`), "sha1")[0]?.mode).toBe("40000");
});

test.each<[string, Partial<TreeEntry>]>([
  ["an empty name", { name: "" }],
  ["a slash", { name: "a/b" }],
  ["a NUL", { name: "a\0b" }],
  ["a name that is not bytes", { name: "ā" }],
  ["a bad mode", { mode: "1" }],
  ["a bad oid", { oid: "e69de29" }],
])("a tree entry with %s is refused", (_, part) => {
  const entry = { mode: "100644", name: "a", oid: EMPTY_BLOB, ...part };
  expect(() => encodeTree([entry])).toThrow(expect.objectContaining({ code: "GIT_BAD_TREE" }));
});

test("a name twice is refused, also as file and folder", () => {
  const file = { mode: "100644", name: "a", oid: EMPTY_BLOB };
  for (const mode of ["100644", "40000"]) {
    expect(() => encodeTree([file, { ...file, mode }])).toThrow(/twice/);
  }
});

test.each([
  ["no space", "100644"],
  ["no mode", " a\0"],
  ["a mode that is none", `10x644 a\0${"x".repeat(20)}`],
  ["no NUL", "100644 abc"],
  ["an empty name", `100644 \0${"x".repeat(20)}`],
  ["an oid cut off", `100644 a\0${"x".repeat(19)}`],
  ["a second entry cut off", `100644 a\0${"x".repeat(20)}1`],
])("bytes with %s are no tree", (_, text) => {
  const bytes = Buffer.from(text, "latin1");
  expect(() => parseTree(bytes, "sha1")).toThrow(expect.objectContaining({ code: "GIT_BAD_TREE" }));
});

test("a commit has the bytes that git commit-tree writes", () => {
  const dir = emptyRepository();
  const tree = gitIn(dir, "hash-object", "-w", "-t", "tree", "/dev/null");
  const env = { GIT_AUTHOR_DATE: "981173106 +0130", GIT_COMMITTER_DATE: "981173106 +0130" };
  const commitTree = (...args: string[]) =>
    runGit(dir, ["commit-tree", tree, ...args], { env, input: "Subject\n\nBödy\n" }).stdout.trim();
  const root = commitTree();
  const data = {
    tree,
    parents: [],
    author: person,
    committer: person,
    message: "Subject\n\nBödy\n",
  };
  expect(newObject("sha1", "commit", encodeCommit(data)).oid).toBe(root);
  const second = commitTree("-p", root);
  expect(newObject("sha1", "commit", encodeCommit({ ...data, parents: [root] })).oid).toBe(second);
});

test("values that would forge a header are refused", () => {
  const good = { tree: EMPTY_BLOB, parents: [], author: person, committer: person, message: "" };
  const bad = [
    { ...good, tree: `${EMPTY_BLOB}\nparent x` },
    { ...good, parents: ["HEAD"] },
    { ...good, message: "a\0b" },
    { ...good, author: { ...person, name: "A\nparent" } },
    { ...good, author: { ...person, email: "a> 1 +0000\nx" } },
    { ...good, committer: { ...person, time: 1.5 } },
    { ...good, committer: { ...person, tz: "Z" } },
  ];
  for (const data of bad) {
    expect(() => encodeCommit(data)).toThrow(expect.objectContaining({ code: "GIT_BAD_COMMIT" }));
  }
});

test("headers of other tools are skipped: mergetag, folded lines, an encoding", () => {
  const text = [
    `tree ${EMPTY_BLOB}`,
    `parent ${EMPTY_BLOB}`,
    "author J\xfcrgen <j@x> 12 -0700",
    "committer C <c@x> 13 +0000",
    "encoding ISO-8859-1",
    "mergetag object 123",
    " tree nonsense",
    " ",
    " author Evil <e@x> 1 +0000",
    "gpgsig -----BEGIN-----",
    " ",
    " abc",
    " -----END-----",
    "HG:extra",
    "",
    "Gr\xfc\xdfe",
    "",
    "tree in the message",
  ].join("\n");
  expect(parseCommit(Buffer.from(text, "latin1"))).toEqual({
    tree: EMPTY_BLOB,
    parents: [EMPTY_BLOB],
    author: { name: "Jürgen", email: "j@x", time: 12, tz: "-0700" },
    committer: { name: "C", email: "c@x", time: 13, tz: "+0000" },
    message: "Grüße\n\ntree in the message",
    signature: "-----BEGIN-----\n\nabc\n-----END-----\n",
  });
});

test("odd person lines give what can be had, never an exception", () => {
  const parse = (line: string) =>
    parseCommit(Buffer.from(`tree ${EMPTY_BLOB}\nauthor ${line}\n\n`)).author;
  expect(parse("")).toEqual({ name: "", email: "", time: 0, tz: "+0000" });
  expect(parse("only a name")).toEqual({ name: "only a name", email: "", time: 0, tz: "+0000" });
  expect(parse("A <a@x> when")).toEqual({ name: "A", email: "a@x", time: 0, tz: "+0000" });
  expect(parse("A <a@x <b>> 7 +0100")).toEqual({
    name: "A",
    email: "a@x <b",
    time: 7,
    tz: "+0100",
  });
  expect(parse("A <a@x> 99999999999999999999 +0100").time).toBe(0);
  const long = "<>".repeat(200_000);
  expect(parse(`${long} 5 +0000`).time).toBe(5);
});

test("a commit without a tree, or with an oid out of form, is none", () => {
  for (const text of ["", "author x\n\n", "tree xyz\n\n", `tree ${EMPTY_BLOB}\nparent 1\n\n`]) {
    const parse = () => parseCommit(Buffer.from(text));
    expect(parse).toThrow(expect.objectContaining({ code: "GIT_BAD_COMMIT" }));
  }
});

test("a signature goes where git looks for it, named after the format", () => {
  const data = {
    parents: [],
    author: person,
    committer: person,
    message: "m",
    signature: "a\n\nb\n",
  };
  const sha1 = encodeCommit({ ...data, tree: EMPTY_BLOB });
  expect(Buffer.from(sha1).toString()).toContain("+0130\ngpgsig a\n \n b\n\nm");
  const sha256 = encodeCommit({ ...data, tree: `${"0".repeat(63)}1` });
  expect(Buffer.from(sha256).toString()).toContain("\ngpgsig-sha256 a\n");
  expect(parseCommit(sha256).signature).toBe("a\n\nb\n");
});
