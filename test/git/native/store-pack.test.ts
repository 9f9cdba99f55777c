import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepWords, parseKeepWords } from "../../../src/git/native/pack-leftovers.ts";
import { processId } from "../../../src/git/native/process-id.ts";
import { gitIn, scratch } from "../../support/git-env.ts";
import { emptyRepository, fsck, oneFile, openNative, REF, until, writeOne } from "../support.ts";

function packFiles(dir: string, end = ""): string[] {
  return readdirSync(join(dir, ".git/objects/pack")).filter((name) => name.endsWith(end));
}

/** A git that does something first; `script` ends in what becomes of the call. */
function shim(script: string): NodeJS.ProcessEnv {
  const bin = scratch("bin");
  const git = `${gitIn(bin, "--exec-path")}/git`;
  writeFileSync(join(bin, "git"), `#!/bin/sh\nGIT="${git}"\n${script}\n`, { mode: 0o755 });
  return { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
}

test("the .keep says who keeps, and is gone after the release", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const pack = await repo.storePack(oneFile(repo, "x").objects);
  const [keep = ""] = packFiles(dir, ".keep");
  const words = readFileSync(join(dir, ".git/objects/pack", keep), "utf8");
  expect(words).toMatch(new RegExp(`^ticket ${process.pid} `));
  expect(parseKeepWords(words)).toEqual(processId(process.pid));
  await pack.release();
  expect(packFiles(dir, ".keep")).toEqual([]);
  expect(packFiles(dir)).toHaveLength(2);
});

test("a .keep of somebody else's is not ours to read or remove", async () => {
  for (const words of ["", "gc", "ticket", "ticket x y z u", "ticket 1 2 3 4 5"]) {
    expect(parseKeepWords(words)).toBeUndefined();
  }
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const { objects } = oneFile(repo, "x");
  await (await repo.storePack(objects)).release();
  const path = join(dir, ".git/objects/pack", `${packFiles(dir, ".pack")[0]?.slice(0, -5)}.keep`);
  writeFileSync(path, "kept by hand\n");
  const pack = await repo.storePack(objects);
  await pack.release();
  expect(readFileSync(path, "utf8")).toBe("kept by hand\n");
});

test("the .keep of a dead process is taken over", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const { objects } = oneFile(repo, "x");
  await (await repo.storePack(objects)).release();
  const path = join(dir, ".git/objects/pack", `${packFiles(dir, ".pack")[0]?.slice(0, -5)}.keep`);
  writeFileSync(path, `${keepWords({ ...processId(process.pid), pid: 2 ** 22 - 1 }, "u")}\n`);
  const pack = await repo.storePack(objects);
  expect(parseKeepWords(readFileSync(path, "utf8"))?.pid).toBe(process.pid);
  await pack.release();
  expect(existsSync(path)).toBe(false);
});

test("a disk that is full is said so, leaves nothing behind, and works again later", async () => {
  const dir = emptyRepository();
  const before = await writeOne(await openNative(dir), "before");
  // A file size limit of zero fails every write, as a full disk does.
  const env = shim(
    'for a in "$@"; do [ "$a" = index-pack ] && { trap "" XFSZ; ulimit -f 0; }; done\nexec "$GIT" "$@"',
  );
  const full = await openNative(dir, { env });
  const files = packFiles(dir);
  await expect(writeOne(full, "x")).rejects.toMatchObject({
    code: "STORE_WRITE_FAILED",
    kind: "failed",
    data: { reason: "File too large" },
  });
  expect(packFiles(dir).filter((name) => !name.startsWith("tmp_"))).toEqual(files);
  const repo = await openNative(dir);
  expect(await repo.readRef(REF)).toBe(before);
  await writeOne(repo, "after");
  expect(fsck(dir)).toEqual([]);
});

test("a .keep that git could not write is removed, if there is no pack beside it", async () => {
  for (const beside of [".idx", ".pack"]) {
    const dir = emptyRepository();
    const packs = join(dir, ".git/objects/pack");
    const bare = `for a in "$@"; do [ "$a" = index-pack ] && {
      "$GIT" "$@" > /dev/null; cd ${packs}; for k in *.keep; do : > $k; done; rm *${beside}
      echo "fatal: cannot write keep file: No space left on device" >&2; exit 128; }; done`;
    const repo = await openNative(dir, { env: shim(`${bare}\nexec "$GIT" "$@"`) });
    await expect(writeOne(repo, "x")).rejects.toMatchObject({ code: "STORE_WRITE_FAILED" });
    expect(packFiles(dir, ".keep")).toHaveLength(beside === ".pack" ? 0 : 1);
  }
});

test("an index that git leaves half written is removed, another's is not", async () => {
  const dir = emptyRepository();
  const packs = join(dir, ".git/objects/pack");
  const half = `for a in "$@"; do [ "$a" = index-pack ] && {
    "$GIT" "$@" > /dev/null; cd ${packs}; for i in *.idx; do
    cp $i tmp_idx_whole; head -c 1060 $i > tmp_idx_ours; head -c 1040 $i > tmp_idx_begun
    (head -c 1050 $i; echo other-oids) > tmp_idx_other; done
    echo "fatal: write error: No space left on device" >&2; exit 128; }; done`;
  const repo = await openNative(dir, { env: shim(`${half}\nexec "$GIT" "$@"`) });
  await expect(writeOne(repo, "x")).rejects.toMatchObject({ code: "STORE_WRITE_FAILED" });
  const left = packFiles(dir).filter((name) => name.startsWith("tmp_"));
  expect(left.sort()).toEqual(["tmp_idx_begun", "tmp_idx_other"]);
});

test("a pack that git leaves half written is removed, another's is not", async () => {
  const dir = emptyRepository();
  const packs = join(dir, ".git/objects/pack");
  const half = `for a in "$@"; do [ "$a" = index-pack ] && {
    head -c 200 > ${packs}/tmp_pack_ours; head -c 200 /dev/zero > ${packs}/tmp_pack_other
    head -c 12 ${packs}/tmp_pack_ours > ${packs}/tmp_pack_begun
    echo "fatal: write error: No space left on device" >&2; exit 128; }; done`;
  const repo = await openNative(dir, { env: shim(`${half}\nexec "$GIT" "$@"`) });
  await expect(writeOne(repo, "x")).rejects.toMatchObject({ code: "STORE_WRITE_FAILED" });
  expect(packFiles(dir).sort()).toEqual(["tmp_pack_begun", "tmp_pack_other"]);
});

test("a git that fails after the .keep leaves none", async () => {
  const dir = emptyRepository();
  const env = shim(`for a in "$@"; do [ "$a" = index-pack ] && {
    "$GIT" "$@" > /dev/null; rm -f .git/objects/pack/*.idx objects/pack/*.idx; exit 128; }; done\nexec "$GIT" "$@"`);
  const repo = await openNative(dir, { env });
  await expect(writeOne(repo, "x")).rejects.toMatchObject({ code: "GIT_FAILED" });
  expect(packFiles(dir)).toEqual([]);
});

test("a ref that can't be written is the store's failure too", async () => {
  const dir = emptyRepository();
  const env = shim(
    'for a in "$@"; do [ "$a" = update-ref ] && { trap "" XFSZ; ulimit -f 0; }; done\nexec "$GIT" "$@"',
  );
  const repo = await openNative(dir, { env });
  const failed = writeOne(repo, "x");
  await expect(failed).rejects.toMatchObject({
    code: "STORE_WRITE_FAILED",
    data: { reason: "couldn't write" },
  });
  expect(existsSync(join(dir, ".git", `${REF}.lock`))).toBe(false);
  expect(await repo.readRef(REF)).toBeUndefined();
  await writeOne(await openNative(dir), "after");
});

test("a collector that takes the unfinished pack away is survived", async () => {
  const dir = emptyRepository();
  const marker = join(dir, "failed");
  const failOnce = `for a in "$@"; do [ "$a" = index-pack ] && [ ! -e ${marker} ] && { touch ${marker};
    cat > /dev/null; echo "fatal: unable to rename: No such file or directory" >&2; exit 128; }; done`;
  const repo = await openNative(dir, { env: shim(`${failOnce}\nexec "$GIT" "$@"`) });
  await writeOne(repo, "x");
  expect(existsSync(marker)).toBe(true);
  expect(fsck(dir)).toEqual([]);
});

test("a store of two at once keeps the pack until both are done", async () => {
  const dir = emptyRepository();
  const [one, two] = [await openNative(dir), await openNative(dir)];
  const { commit, objects } = oneFile(one, "same");
  const first = await one.storePack(objects);
  const second = two.storePack(objects);
  await until(() => packFiles(dir, ".keep").length === 1, "kept");
  setTimeout(() => void first.release(), 300);
  const later = await second;
  gitIn(dir, "gc", "-q", "--prune=now");
  const update = { ref: REF, next: commit, expected: undefined, message: "x" };
  expect(await two.compareAndSwapRef(update)).toBe("updated");
  await later.release();
  expect(packFiles(dir, ".keep")).toEqual([]);
  expect(fsck(dir)).toEqual([]);
});

test("a git that is too old is named", async () => {
  const env = shim(
    'for a in "$@"; do case "$a" in version) echo "git version 2.30.2"; exit 0;; index-pack) exit 129;; esac; done; exec "$GIT" "$@"',
  );
  const repo = await openNative(emptyRepository(), { env });
  await expect(writeOne(repo, "x")).rejects.toMatchObject({ code: "GIT_TOO_OLD" });
});

test("locks and notes have their place, 0700; a link in it is refused", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  await writeOne(repo, "x");
  expect(readdirSync(join(dir, ".git/ticket/writers"))).toEqual([]);
  const linked = emptyRepository();
  mkdirSync(join(linked, "target"));
  chmodSync(join(linked, "target"), 0o777);
  gitIn(linked, "config", "alias.l", `!ln -s "${linked}/target" .git/ticket`);
  gitIn(linked, "l");
  const other = await openNative(linked);
  await expect(other.withWriteLock(async () => 1)).rejects.toMatchObject({
    code: "TICKET_DIR_UNSAFE",
  });
  expect(readdirSync(join(linked, "target"))).toEqual([]);
});
