import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitIn, scratch } from "../../support/git-env.ts";
import { emptyRepository, fsck, oneFile, openNative, REF, writeOne } from "../support.ts";

/** A git whose `update-ref` does what `script` says; `$GIT` is the real one, and `$NOTES` a folder of the test's. */
function shim(script: string): { readonly env: NodeJS.ProcessEnv; readonly notes: string } {
  const notes = scratch("bin");
  const git = `${gitIn(notes, "--exec-path")}/git`;
  const head = `#!/bin/sh\nGIT="${git}"\nNOTES="${notes}"`;
  const found = `for a in "$@"; do if [ "$a" = update-ref ]; then\n${script}\nfi; done`;
  writeFileSync(join(notes, "git"), `${head}\n${found}\nexec "$GIT" "$@"\n`, { mode: 0o755 });
  return { env: { ...process.env, PATH: `${notes}:${process.env["PATH"]}` }, notes };
}

test.each([
  ["moved", (there: string, next: string) => [there, next]],
  ["made", (_: string, next: string) => ["", next]],
])("git has not seen that another writer %s the ref: the move is taken back", async (_, refs) => {
  const dir = emptyRepository();
  const plain = await openNative(dir);
  const there = await writeOne(plain, "there", "refs/tickets/first");
  const other = oneFile(plain, "other", [there]);
  await (await plain.storePack(other.objects)).release();
  const [expected = "", faster = ""] = refs(there, other.commit);
  if (expected !== "") gitIn(dir, "update-ref", REF, expected);
  const { env, notes } = shim(
    [
      `"$GIT" update-ref ${REF} ${faster}`,
      `printf 'start: ok\\nprepare: ok\\n'`,
      `tr '\\0' ' ' >"$NOTES/heard"`,
      `grep -q commit "$NOTES/heard" && "$GIT" update-ref ${REF} "$(cat "$NOTES/next")"`,
      "exit 0",
    ].join("\n"),
  );
  const repo = await openNative(dir, { env });
  const ours = oneFile(repo, "ours", expected === "" ? [] : [expected]);
  writeFileSync(join(notes, "next"), ours.commit);
  const pack = await repo.storePack(ours.objects);
  const update = { ref: REF, next: ours.commit, expected: expected || undefined, message: "x" };
  expect(await repo.compareAndSwapRef(update)).toBe("lost");
  await pack.release();
  expect(readFileSync(join(notes, "heard"), "utf8")).toMatch(/^start .* prepare abort $/);
  expect(await plain.readRef(REF)).toBe(other.commit);
});

test("a git that keeps its answers to itself, as those before 2.34 do, moves the ref all the same", async () => {
  const dir = emptyRepository();
  const { env } = shim(`"$GIT" "$@" >"$NOTES/said"; code=$?; cat "$NOTES/said"; exit $code`);
  const repo = await openNative(dir, { env });
  const first = await writeOne(repo, "one");
  const second = await writeOne(repo, "two");
  expect(await repo.readRef(REF)).toBe(second);
  expect(gitIn(dir, "rev-parse", `${second}^`)).toBe(first);
  const gone = { ref: REF, next: undefined, expected: second, message: "gone" };
  expect(await repo.compareAndSwapRef(gone)).toBe("updated");
  expect(await repo.readRef(REF)).toBeUndefined();
  expect(fsck(dir)).toEqual([]);
});

test.each(["index-pack", "update-ref"])(
  "once %s has said that all is done, its end is not waited for",
  async (command) => {
    const dir = emptyRepository();
    const notes = scratch("bin");
    const git = `${gitIn(notes, "--exec-path")}/git`;
    const wait = `i=0; while [ ! -e "${notes}/told" ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i+1)); done`;
    const lingering = `"${git}" "$@"; ${wait}; echo >"${notes}/ended"; exit 0`;
    const script = `for a in "$@"; do [ "$a" = ${command} ] && { ${lingering}; }; done`;
    writeFileSync(join(notes, "git"), `#!/bin/sh\n${script}\nexec "${git}" "$@"\n`, {
      mode: 0o755,
    });
    const env = { ...process.env, PATH: `${notes}:${process.env["PATH"]}` };
    const repo = await openNative(dir, { env });
    const commit = await writeOne(repo, "x");
    expect(existsSync(join(notes, "ended"))).toBe(false);
    writeFileSync(join(notes, "told"), "");
    expect(gitIn(dir, "rev-parse", REF)).toBe(commit);
    expect(fsck(dir)).toEqual([]);
  },
);

test("a git that was started for a move which can't be made is told to end", async () => {
  const dir = emptyRepository();
  const { env, notes } = shim('cat >/dev/null; echo >"$NOTES/ended"; exit 0');
  const repo = await openNative(dir, { env });
  const { objects, commit } = oneFile(repo, "x", []);
  const update = { ref: REF, next: commit, expected: undefined, message: "x" };
  const pack = await repo.storePack(objects, update);
  mkdirSync(join(dir, ".git", "refs", "tickets"), { recursive: true });
  writeFileSync(join(dir, ".git", REF), "damaged\n");
  await expect(repo.compareAndSwapRef(update)).rejects.toMatchObject({ code: "REF_BROKEN" });
  expect(existsSync(join(notes, "ended"))).toBe(true);
  await pack.release();
});

test("a ref that turns out damaged while git holds its lock is told, and nothing is left locked", async () => {
  const dir = emptyRepository();
  const path = join(dir, ".git", REF);
  const { env } = shim(
    `printf 'zero' >"${path}"; printf 'start: ok\\nprepare: ok\\n'; cat >/dev/null; exit 0`,
  );
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
  gitIn(dir, "update-ref", REF, "HEAD");
  const repo = await openNative(dir, { env });
  await expect(writeOne(repo, "one")).rejects.toMatchObject({ code: "REF_BROKEN" });
  expect(existsSync(`${path}.lock`)).toBe(false);
});
