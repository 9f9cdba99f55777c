import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newObject } from "../../../src/git/objects.ts";
import { gitIn, runGit } from "../../support/git-env.ts";
import { emptyRepository, fsck, oneFile, REF, writeOne } from "../support.ts";
import type { Open } from "./contract.ts";

const MISSING = "1".repeat(40);

/** Objects, in bulk. */
export function objectContract(open: Open): void {
  test("objects come back in the order asked, with type and bytes", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const { objects } = oneFile(repo, "hello\0\n\xff");
    await repo.storePack(objects);
    const [blob, tree, commit] = objects;
    const oids = [commit, blob, tree, blob].map((object) => object?.oid ?? "");
    const results = await repo.readObjects([...oids, MISSING], { maxBytes: 1 << 20 });
    expect(results.map((r) => [r.oid, r.kind])).toEqual([
      ...oids.map((oid) => [oid, "object"]),
      [MISSING, "missing"],
    ]);
    for (const object of objects) {
      const found = results.find((r) => r.oid === object.oid);
      expect(found).toMatchObject({ type: object.type });
      expect(found?.kind === "object" && Buffer.from(object.data).equals(found.data)).toBe(true);
    }
    expect(await repo.readObjects([], { maxBytes: 1 })).toEqual([]);
  });

  test("contents above the limit are too large, those at it are read", async () => {
    const repo = await open(emptyRepository());
    const sizes = [0, 1, 99, 100, 101, 70_000, 300_000];
    const blobs = sizes.map((n) => newObject("sha1", "blob", Buffer.alloc(n, "x")));
    await repo.storePack(blobs);
    const oids = blobs.map((blob) => blob.oid);
    const results = await repo.readObjects(oids, { maxBytes: 100 });
    expect(results.map((r) => r.kind)).toEqual([
      ...Array(4).fill("object"),
      ...Array(3).fill("too-large"),
    ]);
    expect(results.at(-1)).toEqual({
      kind: "too-large",
      oid: oids.at(-1),
      type: "blob",
      size: 300_000,
    });
    const all = await repo.readObjects(oids, { maxBytes: 300_000 });
    expect(all.map((r) => (r.kind === "object" ? r.data.length : -1))).toEqual(sizes);
    const none = await repo.readObjects(oids, { maxBytes: 0 });
    expect(none.map((r) => r.kind)).toEqual(["object", ...Array(6).fill("too-large")]);
  });

  test("reads that overlap each get their own answers", async () => {
    const repo = await open(emptyRepository());
    const blobs = Array.from({ length: 5000 }, (_, n) =>
      newObject("sha1", "blob", Buffer.from(`${n}\n`.repeat(1 + (n % 300)))),
    );
    await repo.storePack(blobs);
    const slices = [0, 1000, 2000, 3000, 4000].map((at) => blobs.slice(at, at + 1000));
    const answers = await Promise.all(
      slices.map((slice) =>
        repo.readObjects(
          slice.map((b) => b.oid),
          { maxBytes: 1 << 20 },
        ),
      ),
    );
    answers.forEach((answer, at) => {
      expect(answer.map((r) => r.oid)).toEqual(slices[at]?.map((b) => b.oid));
      const same = answer.every(
        (r, n) => r.kind === "object" && Buffer.from(slices[at]?.[n]?.data ?? []).equals(r.data),
      );
      expect(same).toBe(true);
    });
  });

  test("an object is found loose, in git's own packs, and after those were repacked", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const loose = runGit(dir, ["hash-object", "-w", "--stdin"], { input: "loose" }).stdout.trim();
    const head = await writeOne(repo, "one");
    const kinds = async () =>
      (await repo.readObjects([loose, head], { maxBytes: 1000 })).map((r) => r.kind);
    expect(await kinds()).toEqual(["object", "object"]);
    gitIn(dir, "update-ref", "refs/tags/loose", loose);
    gitIn(dir, "gc", "-q", "--prune=now");
    const second = await writeOne(repo, "two");
    gitIn(dir, "repack", "-adq");
    expect(await kinds()).toEqual(["object", "object"]);
    const [found] = await repo.readObjects([second], { maxBytes: 1000 });
    expect(found?.kind).toBe("object");
  });

  test("what is no oid is refused before anything is asked", async () => {
    const repo = await open(emptyRepository());
    for (const oid of [
      "HEAD",
      "--batch-all-objects",
      "",
      "1".repeat(64),
      `${MISSING}\n${MISSING}`,
    ]) {
      const read = repo.readObjects([MISSING, oid], { maxBytes: 1 });
      await expect(read).rejects.toMatchObject({ code: "BAD_OID" });
    }
  });

  test("a pack is kept from every collector until it is released", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    await writeOne(repo, "one");
    const { commit, objects } = oneFile(repo, "two", [(await repo.readRef(REF)) ?? ""]);
    const pack = await repo.storePack(objects);
    gitIn(dir, "gc", "-q", "--prune=now");
    gitIn(dir, "repack", "-adq");
    gitIn(dir, "prune", "--expire=now");
    const update = { ref: REF, next: commit, expected: await repo.readRef(REF), message: "x" };
    expect(await repo.compareAndSwapRef(update)).toBe("updated");
    await pack.release();
    await pack.release();
    expect(fsck(dir)).toEqual([]);
    expect(readdirSync(join(dir, ".git/objects/pack")).filter((f) => f.endsWith(".keep"))).toEqual(
      [],
    );
    gitIn(dir, "gc", "-q", "--prune=now");
    expect(gitIn(dir, "show", `${REF}:file.txt`)).toBe("two");
  });

  test("a pack that was released without a ref is collected, since nobody wants it", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    await writeOne(repo, "one");
    const { commit, objects } = oneFile(repo, "two");
    const pack = await repo.storePack(objects);
    await pack.release();
    gitIn(dir, "gc", "-q", "--prune=now");
    expect(runGit(dir, ["cat-file", "-e", commit]).code).not.toBe(0);
  });

  test("the same objects may be stored twice, one after the other and at once", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const { commit, objects } = oneFile(repo, "same");
    await (await repo.storePack(objects)).release();
    const packs = await Promise.all([
      repo.storePack(objects).then((pack) => pack.release()),
      repo.storePack(objects).then((pack) => pack.release()),
    ]);
    expect(packs).toHaveLength(2);
    gitIn(dir, "cat-file", "-e", commit);
    expect(readdirSync(join(dir, ".git/objects/pack")).filter((f) => f.endsWith(".keep"))).toEqual(
      [],
    );
  });

  test("nothing to store is nothing stored", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    await (await repo.storePack([])).release();
    expect(readdirSync(join(dir, ".git/objects/pack"))).toEqual([]);
  });

  test("a closed repository may be used again", async () => {
    const repo = await open(emptyRepository());
    const head = await writeOne(repo, "x");
    await repo.readObjects([head], { maxBytes: 1000 });
    await repo.close();
    await repo.close();
    const [result] = await repo.readObjects([head], { maxBytes: 1000 });
    expect(result?.kind).toBe("object");
  });
}
