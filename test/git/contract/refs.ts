import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitIn, scratch } from "../../support/git-env.ts";
import { emptyRepository, fsck, oneFile, REF, until, writeOne } from "../support.ts";
import type { Open } from "./contract.ts";

/** One ref, read and moved. */
export function refContract(open: Open): void {
  test("a ref that does not exist is undefined, whatever else is there", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    expect(await repo.readRef(REF)).toBeUndefined();
    const oid = await writeOne(repo, "x", "refs/tickets/mainly");
    gitIn(dir, "update-ref", "refs/heads/refs/tickets/main", oid);
    expect(await repo.readRef(REF)).toBeUndefined();
    gitIn(dir, "pack-refs", "--all");
    expect(await repo.readRef(REF)).toBeUndefined();
    expect(await repo.readRef("refs/tickets")).toBeUndefined();
  });

  test("a ref is read loose, packed, and loose again", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const first = await writeOne(repo, "one");
    expect(await repo.readRef(REF)).toBe(first);
    gitIn(dir, "pack-refs", "--all");
    expect(await repo.readRef(REF)).toBe(first);
    const second = await writeOne(repo, "two");
    expect(await repo.readRef(REF)).toBe(second);
    expect(gitIn(dir, "rev-parse", REF, `${REF}~1`)).toBe(`${second}\n${first}`);
    expect(fsck(dir)).toEqual([]);
  });

  test("a symbolic ref is followed, one that goes in circles is damaged", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const oid = await writeOne(repo, "x");
    gitIn(dir, "symbolic-ref", "refs/tickets/alias", REF);
    expect(await repo.readRef("refs/tickets/alias")).toBe(oid);
    writeFileSync(join(dir, ".git", "refs/tickets/alias"), "ref: refs/tickets/alias\n");
    await expect(repo.readRef("refs/tickets/alias")).rejects.toMatchObject({ code: "REF_BROKEN" });
  });

  test.each([
    ["empty", ""],
    ["zeros", `${"0".repeat(40)}\n`],
    ["noise", "hello\n"],
    ["cut off", "e69de29bb2\n"],
  ])("a ref file that is %s is damaged, never 'no ref yet'", async (_, text) => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const oid = await writeOne(repo, "x");
    writeFileSync(join(dir, ".git", REF), text);
    await expect(repo.readRef(REF)).rejects.toMatchObject({ code: "REF_BROKEN", kind: "invalid" });
    const { commit, objects } = oneFile(repo, "root");
    const pack = await repo.storePack(objects);
    const update = { ref: REF, next: commit, expected: undefined, message: "x" };
    await expect(repo.compareAndSwapRef(update)).rejects.toMatchObject({ code: "REF_BROKEN" });
    await pack.release();
    expect(oid).not.toBe(commit);
  });

  test("a bad ref name is refused by everything that takes one", async () => {
    const repo = await open(emptyRepository());
    const { commit } = oneFile(repo, "x");
    for (const ref of ["main", "--all", "refs/../x", "refs/a\nb", "refs/a b", ""]) {
      await expect(repo.readRef(ref)).rejects.toMatchObject({ code: "BAD_REF" });
      const update = { ref, next: commit, expected: undefined, message: "x" };
      await expect(repo.compareAndSwapRef(update)).rejects.toMatchObject({ code: "BAD_REF" });
    }
  });

  test("compare-and-swap moves the ref only from where it is expected", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const a = await writeOne(repo, "a");
    const { commit: b, objects } = oneFile(repo, "b", [a]);
    await repo.storePack(objects);
    const swap = (next: string, expected: string | undefined, ref = REF) =>
      repo.compareAndSwapRef({ ref, next, expected, message: "move" });
    expect(await swap(b, undefined)).toBe("lost");
    expect(await swap(b, b.replace(/./g, "1"))).toBe("lost");
    expect(await swap(b, a, "refs/tickets/none")).toBe("lost");
    expect(await repo.readRef(REF)).toBe(a);
    expect(await repo.readRef("refs/tickets/none")).toBeUndefined();
    expect(await swap(b, a)).toBe("updated");
    expect(await swap(a, b)).toBe("updated");
    expect(await repo.readRef(REF)).toBe(a);
  });

  test.each([
    ["loose", ["status"]],
    ["packed", ["pack-refs", "--all"]],
  ])("a ref that is %s goes by the same swap, and its reflog with it", async (_, before) => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const a = await writeOne(repo, "a");
    const other = await writeOne(repo, "x", "refs/tickets/other");
    const drop = (expected: string) =>
      repo.compareAndSwapRef({ ref: REF, next: undefined, expected, message: "gone" });
    expect(await drop(other)).toBe("lost");
    expect(await repo.readRef(REF)).toBe(a);
    gitIn(dir, ...before);
    expect(await drop(a)).toBe("updated");
    expect(await repo.readRef(REF)).toBeUndefined();
    expect(gitIn(dir, "for-each-ref", "--format=%(refname)")).toBe("refs/tickets/other");
    expect(existsSync(join(dir, ".git/logs", REF))).toBe(false);
    expect(await drop(a)).toBe("lost");
    expect(await writeOne(repo, "again")).not.toBe(a);
  });

  test("refs are listed by folder, loose and packed, and by what their history holds", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const a = await writeOne(repo, "a", "refs/one/a");
    gitIn(dir, "pack-refs", "--all");
    await writeOne(repo, "x", "refs/onemore/x");
    const b = await writeOne(repo, "b", "refs/one/deep/b");
    const c = await writeOne(repo, "c", "refs/one/a");
    const refs = async (below: string[], holding?: string): Promise<string[]> =>
      (await repo.listRefs({ below, ...(holding === undefined ? {} : { holding }) })).map(
        ({ ref, oid }) => `${ref} ${oid}`,
      );
    expect(await refs(["refs/one/"])).toEqual([`refs/one/a ${c}`, `refs/one/deep/b ${b}`]);
    expect(await refs(["refs/one/", "refs/onemore/"], a)).toEqual([`refs/one/a ${c}`]);
    expect(await refs(["refs/none/"])).toEqual([]);
    await expect(refs(["--all"])).rejects.toMatchObject({ code: "BAD_REF" });
    await expect(refs(["refs/one/"], "--all")).rejects.toMatchObject({ code: "BAD_OID" });
  });

  test("an old value that lies behind the ref is lost too: no fast-forward check stands in for the swap", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const a = await writeOne(repo, "a");
    await writeOne(repo, "b");
    const { commit, objects } = oneFile(repo, "c", [a]);
    await repo.storePack(objects);
    const update = { ref: REF, next: commit, expected: a, message: "x" };
    expect(await repo.compareAndSwapRef(update)).toBe("lost");
  });

  test("every move is in the reflog, its message on one line", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const { commit, objects } = oneFile(repo, "a");
    const pack = await repo.storePack(objects);
    const message = "create 2 tickets\nforged line\x1b[31m";
    await repo.compareAndSwapRef({ ref: REF, next: commit, expected: undefined, message });
    await pack.release();
    await writeOne(repo, "b");
    const log = gitIn(dir, "reflog", "show", "--format=%gs", REF).split("\n");
    expect(log).toEqual(["b", "create 2 tickets; forged line?[31m"]);
  });

  test("what is no lost race is an error: a ref in the way, a commit that is not there", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const a = await writeOne(repo, "a", "refs/tickets/main/sub");
    const blocked = { ref: REF, next: a, expected: undefined, message: "x" };
    await expect(repo.compareAndSwapRef(blocked)).rejects.toMatchObject({ kind: "failed" });
    const absent = {
      ref: "refs/tickets/b",
      next: "1".repeat(40),
      expected: undefined,
      message: "x",
    };
    await expect(repo.compareAndSwapRef(absent)).rejects.toMatchObject({ kind: "failed" });
    expect(await repo.readRef("refs/tickets/b")).toBeUndefined();
  });

  test("a branch that is checked out anywhere is told, with where", async () => {
    const dir = emptyRepository();
    gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
    const linked = join(scratch("linked"), "w");
    gitIn(dir, "worktree", "add", "-q", "-b", "side", linked);
    gitIn(dir, "branch", "free");
    const repo = await open(linked);
    expect(await repo.checkedOut("refs/heads/main")).toBe(dir);
    expect(await repo.checkedOut("refs/heads/side")).toBe(linked);
    expect(await repo.checkedOut("refs/heads/free")).toBeUndefined();
    const bare = await open(emptyRepository("--bare"));
    expect(await bare.checkedOut("refs/heads/main")).toBeUndefined();
  });

  test("a ref is watched: loose, packed, deleted and made anew, until the signal", async () => {
    const dir = emptyRepository();
    const [repo, other] = [await open(dir), await open(dir)];
    const ending = new AbortController();
    const seen: (string | undefined)[] = [];
    const watching = (async () => {
      for await (const oid of repo.watchRef(REF, ending.signal)) seen.push(oid);
    })();
    const sees = (oid: string | undefined) =>
      until(() => seen.at(-1) === oid && seen.length > 0, `${oid}`);
    await sees(undefined);
    const first = await writeOne(other, "1");
    await sees(first);
    gitIn(dir, "pack-refs", "--all");
    const second = await writeOne(other, "2");
    await sees(second);
    gitIn(dir, "update-ref", "-d", REF);
    await sees(undefined);
    gitIn(dir, "update-ref", REF, first);
    await sees(first);
    ending.abort();
    await watching;
    // What did not move it was not told.
    expect(seen).toEqual([undefined, first, second, undefined, first]);
  });
}
