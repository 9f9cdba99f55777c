import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LocalObjects } from "../../../src/git/native/local-objects.ts";
import type { ObjectFormat } from "../../../src/git/repository.ts";
import { damaged } from "../../support/damage.ts";
import { gitIn, runGit } from "../../support/git-env.ts";
import { emptyRepository } from "../support.ts";

const MOST = 1 << 20;

/** Forty versions of a long text, so that most of them are deltas once they are packed. */
function withVersions(...init: string[]): { dir: string; objects: string } {
  const dir = emptyRepository(...init);
  const lines = Array.from({ length: 200 }, (_, i) => `line ${i} of the text\n`);
  for (let n = 0; n < 40; n++) {
    lines[(n * 7) % 200] = `version ${n}\n`;
    writeFileSync(join(dir, "text"), lines.join(""));
    writeFileSync(join(dir, "other"), `${n}\n`);
    gitIn(dir, "add", ".");
    gitIn(dir, "commit", "-qm", `version ${n}`);
  }
  gitIn(dir, "tag", "-am", "a tag", "v1");
  return { dir, objects: join(dir, ".git", "objects") };
}

interface Expected {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
}

const everything = (dir: string): Expected[] =>
  gitIn(dir, "cat-file", "--batch-all-objects", "--batch-check")
    .split("\n")
    .map((line) => {
      const [oid = "", type = "", size] = line.split(" ");
      return { oid, type, size: Number(size) };
    });

/** Reads all objects as a fresh process would, and compares them with git's. */
function expectAll(dir: string, objects: string, format: ObjectFormat = "sha1"): void {
  const local = new LocalObjects(objects, format);
  const all = everything(dir);
  expect(all.length).toBeGreaterThan(100);
  for (const { oid, type, size } of all) {
    const read = local.read(oid, MOST);
    expect(read, `${oid} ${type}`).toMatchObject({ kind: "object", oid, type });
    if (read?.kind === "object") expect(read.data).toHaveLength(size);
  }
}

describe("objects are read as git reads them", () => {
  test("loose, packed as deltas, by place and by name, with large offsets", () => {
    const { dir, objects } = withVersions();
    expectAll(dir, objects);
    gitIn(dir, "repack", "-adfq", "--depth=30");
    expectAll(dir, objects);
    gitIn(dir, "-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq", "--depth=30");
    const [pack = ""] = readdirSync(join(objects, "pack")).filter((n) => n.endsWith(".pack"));
    const verified = gitIn(dir, "verify-pack", "-v", join(objects, "pack", pack));
    expect(verified).toContain("chain length = 5");
    expectAll(dir, objects);
    const index = join(objects, "pack", pack.replace(/pack$/, "idx"));
    rmSync(index, { force: true });
    gitIn(dir, "index-pack", "--index-version=2,0x40", "-o", index, join(objects, "pack", pack));
    expectAll(dir, objects);
  });

  test("under SHA-256", () => {
    const { dir, objects } = withVersions("--object-format=sha256");
    gitIn(dir, "repack", "-adfq");
    expectAll(dir, objects, "sha256");
  });
});

test("packs that come and go while we look are seen", () => {
  const { dir, objects } = withVersions();
  const local = new LocalObjects(objects, "sha1");
  const [first = { oid: "" }] = everything(dir);
  gitIn(dir, "repack", "-adq");
  expect(local.read(first.oid, MOST)?.kind).toBe("object");
  gitIn(dir, "repack", "-adfq", "--depth=1");
  for (const { oid } of everything(dir)) expect(local.read(oid, MOST)?.kind).toBe("object");
});

test("what is missing, too large or borrowed is left to git", () => {
  const { dir, objects } = withVersions();
  const local = new LocalObjects(objects, "sha1");
  expect(local.read("1".repeat(40), MOST)).toBeUndefined();
  const { oid = "", size = 0 } = everything(dir).find(({ type }) => type === "blob") ?? {};
  expect(local.read(oid, size)?.kind).toBe("object");
  expect(local.read(oid, size - 1)).toBeUndefined();
  const borrower = emptyRepository();
  writeFileSync(join(borrower, ".git", "objects", "info", "alternates"), `${objects}\n`);
  expect(runGit(borrower, ["cat-file", "-e", oid]).code).toBe(0);
  expect(
    new LocalObjects(join(borrower, ".git", "objects"), "sha1").read(oid, MOST),
  ).toBeUndefined();
});

test("a damaged object is never given for the one that was asked for", () => {
  const { dir, objects } = withVersions();
  gitIn(dir, "repack", "-adfq", "--depth=20");
  const folder = join(objects, "pack");
  const oids = everything(dir)
    .slice(0, 30)
    .map(({ oid }) => oid);
  const readAll = () => {
    const local = new LocalObjects(objects, "sha1");
    return oids.map((oid) => local.read(oid, MOST));
  };
  const good = readAll();
  let refused = 0;
  for (const name of readdirSync(folder).filter((file) => /\.(?:pack|idx)$/.test(file))) {
    const whole = readFileSync(join(folder, name));
    rmSync(join(folder, name), { force: true });
    for (const broken of damaged(whole)) {
      writeFileSync(join(folder, name), broken);
      const read = readAll();
      refused += read.filter((result) => result === undefined).length;
      expect(read).toEqual(good.map((result, i) => (read[i] === undefined ? undefined : result)));
    }
    writeFileSync(join(folder, name), whole);
  }
  expect(refused).toBeGreaterThan(100);
});

test("a loose object that is a bomb, or none at all, is left to git", () => {
  const dir = emptyRepository();
  const objects = join(dir, ".git", "objects");
  const bomb = gitIn(dir, "hash-object", "-w", "--stdin", "--literally", "-t", "blob");
  expect(new LocalObjects(objects, "sha1").read(bomb, MOST)?.kind).toBe("object");
  mkdirSync(join(objects, "ab"));
  for (const text of ["", "no zlib", "\x78\x9c"]) {
    writeFileSync(join(objects, "ab", "c".repeat(38)), text, "latin1");
    expect(new LocalObjects(objects, "sha1").read(`ab${"c".repeat(38)}`, MOST)).toBeUndefined();
  }
});
