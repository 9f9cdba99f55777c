import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processId } from "../../../src/git/native/process-id.ts";
import type { FetchRequest, PushRequest } from "../../../src/git/transport.ts";
import { gitIn, runGit, scratch } from "../../support/git-env.ts";
import { emptyRepository, openNative, REF, writeOne } from "../support.ts";

const INTO = "refs/ticket-remotes/origin/main";
const PATIENCE = { patienceMs: 20_000 };

function bareRemote(): string {
  const dir = scratch("remote");
  gitIn(dir, "init", "-q", "--bare", ".");
  return dir;
}

/** A clone with a remote, both empty. */
async function cloneOf(remote: string) {
  const dir = emptyRepository();
  gitIn(dir, "remote", "add", "origin", remote);
  const repo = await openNative(dir);
  const fetch = (extra: Partial<FetchRequest> = {}) =>
    repo.fetch({ address: "origin", ref: REF, into: INTO, ...PATIENCE, ...extra });
  const push = (commit: string, extra: Partial<PushRequest> = {}) =>
    repo.push({ address: "origin", ref: REF, commit, ...PATIENCE, ...extra });
  return { dir, repo, fetch, push };
}

function hook(remote: string, name: string, script: string): void {
  const file = join(remote, "hooks", name);
  mkdirSync(join(remote, "hooks"), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

test("a pushed commit is fetched by another clone, and nothing else comes with it", async () => {
  const remote = bareRemote();
  const [a, b] = [await cloneOf(remote), await cloneOf(remote)];
  expect(await b.fetch()).toEqual({ kind: "absent" });
  const one = await writeOne(a.repo, "one");
  gitIn(a.dir, "tag", "v1", one);
  gitIn(a.dir, "push", "-q", "origin", "v1", `${one}:refs/heads/main`);
  expect(await a.push(one)).toEqual({ kind: "pushed", from: undefined });
  expect(await a.push(one)).toEqual({ kind: "up-to-date" });
  for (const key of ["tagOpt=--tags", "prune=true", "fetch=+refs/*:refs/everything/*"]) {
    const [name = "", value = ""] = key.split(/=(.*)/);
    gitIn(b.dir, "config", "--add", `remote.origin.${name}`, value);
  }
  gitIn(b.dir, "config", "fetch.writeCommitGraph", "true");
  expect(await b.fetch()).toEqual({ kind: "fetched", oid: one });
  expect(gitIn(b.dir, "for-each-ref", "--format=%(refname)")).toBe(INTO);
  expect(readdirSync(join(b.dir, ".git"))).not.toContain("FETCH_HEAD");
  expect(existsSync(join(b.dir, ".git/objects/info/commit-graph"))).toBe(false);
});

test("a rewritten ref is a finding, and what was fetched before stays", async () => {
  const remote = bareRemote();
  const [a, b] = [await cloneOf(remote), await cloneOf(remote)];
  const one = await writeOne(a.repo, "one");
  await a.push(one);
  await b.fetch();
  const other = await writeOne(a.repo, "other", "refs/tickets/other");
  gitIn(a.dir, "push", "-q", "-f", "origin", `${other}:${REF}`);
  expect(await b.fetch()).toEqual({ kind: "rewritten", oid: other });
  expect(await b.repo.readRef(INTO)).toBe(one);
  expect(await b.fetch({ into: undefined })).toEqual({ kind: "fetched", oid: other });
  expect(await b.repo.isAncestor(other, other)).toBe(true);
  gitIn(remote, "update-ref", "-d", REF);
  expect(await b.fetch()).toEqual({ kind: "absent" });
});

test("a lock at the tracking ref is named, with the way out", async () => {
  const remote = bareRemote();
  const [a, b] = [await cloneOf(remote), await cloneOf(remote)];
  await a.push(await writeOne(a.repo, "one"));
  const lock = join(b.dir, ".git", `${INTO}.lock`);
  mkdirSync(join(lock, ".."), { recursive: true });
  writeFileSync(lock, "");
  const error = await b.fetch().catch((e) => e);
  expect(error).toMatchObject({ code: "REF_LOCKED", retryable: true, data: { ref: INTO, lock } });
});

test.each([
  ["somebody who is dead", true],
  ["somebody who lives", false],
])("a lock at the tracking ref that a fetch of %s has left", async (_, dead) => {
  const remote = bareRemote();
  const [a, b] = [await cloneOf(remote), await cloneOf(remote)];
  const one = await writeOne(a.repo, "one");
  await a.push(one);
  // A name of its own: no other process of these tests has it among its arguments.
  const into = `refs/ticket-remotes/left-${dead}/main`;
  const lock = join(b.dir, ".git", `${into}.lock`);
  const notes = join(b.dir, ".git/ticket/writers");
  mkdirSync(notes, { recursive: true, mode: 0o700 });
  const owner = dead ? { ...processId(process.ppid), start: "1" } : processId(process.ppid);
  const note = { owner, lock, next: into, time: Date.now() };
  writeFileSync(join(notes, "1-note"), `${JSON.stringify(note)}\n`);
  mkdirSync(join(lock, ".."), { recursive: true });
  writeFileSync(lock, `${one}\n`);
  const fetched = await b.fetch({ into }).catch((error) => error.code);
  expect(fetched).toEqual(dead ? { kind: "fetched", oid: one } : "REF_LOCKED");
  expect(existsSync(lock)).toBe(!dead);
  expect(readdirSync(notes)).toEqual(dead ? [] : ["1-note"]);
});

test("a race is no refusal, whoever tells of it", async () => {
  const remote = bareRemote();
  const [a, b] = [await cloneOf(remote), await cloneOf(remote)];
  await a.push(await writeOne(a.repo, "one"));
  const late = await writeOne(b.repo, "two");
  expect(await b.push(late)).toMatchObject({ kind: "race", by: "client", reason: "fetch first" });
  writeFileSync(join(remote, `${REF}.lock`), "");
  const next = await writeOne(a.repo, "three");
  expect(await a.push(next)).toMatchObject({ kind: "race", by: "remote" });
});

test("a mirror is pushed one ref, and no hook of the user's runs", async () => {
  const remote = bareRemote();
  const a = await cloneOf(remote);
  const canary = join(a.dir, "canary");
  for (const name of ["pre-push", "reference-transaction"])
    hook(join(a.dir, ".git"), name, `echo ${name} >> ${canary}; exit 1`);
  gitIn(a.dir, "config", "core.hooksPath", ".git/hooks");
  gitIn(a.dir, "config", "remote.origin.mirror", "true");
  gitIn(a.dir, "config", "push.followTags", "true");
  gitIn(a.dir, "config", "push.pushOption", "ci.skip");
  gitIn(a.dir, "config", "core.hooksPath", "nowhere");
  const one = await writeOne(a.repo, "one");
  gitIn(a.dir, "tag", "-a", "-m", "v1", "v1", one);
  gitIn(a.dir, "config", "core.hooksPath", ".git/hooks");
  expect(await a.push(one)).toEqual({ kind: "pushed", from: undefined });
  expect(gitIn(remote, "for-each-ref", "--format=%(refname)")).toBe(REF);
  expect(existsSync(canary)).toBe(false);
});

test("a policy is told from a race, with the hook's words", async () => {
  const remote = bareRemote();
  const a = await cloneOf(remote);
  const one = await writeOne(a.repo, "one");
  hook(remote, "pre-receive", "echo 'tickets are closed today' >&2; exit 1");
  const refused = { kind: "refused", why: "policy", reason: "pre-receive hook declined" };
  expect(await a.push(one)).toEqual({ ...refused, words: "tickets are closed today" });
  hook(remote, "pre-receive", "echo 'Commits must have verified signatures.' >&2; exit 1");
  expect(await a.push(one)).toMatchObject({ kind: "refused", why: "signatures" });
  hook(remote, "pre-receive", "echo 'You are not authorized to update refs/tickets' >&2; exit 1");
  expect(await a.push(one)).toMatchObject({ kind: "refused", why: "denied" });
});

test("what can't be reached, entered or spoken to is told apart", async () => {
  const a = await cloneOf("/nowhere/at/all");
  const code = (address: string) =>
    a.repo.fetch({ address, ref: REF, into: INTO, ...PATIENCE }).catch((error) => error.code);
  expect(await code("origin")).toBe("REMOTE_NOT_FOUND");
  expect(await code("http://127.0.0.1:1/x")).toBe("REMOTE_UNREACHABLE");
  expect(await code("git://127.0.0.1:1/x")).toBe("REMOTE_UNREACHABLE");
  expect(await code("ext::sh -c touch% canary")).toBe("REMOTE_PROTOCOL");
  expect(await code("--upload-pack=touch canary")).toBe("BAD_REMOTE");
  expect(existsSync(join(a.dir, "canary"))).toBe(false);
});

test("a remote that says nothing is left", async () => {
  const remote = bareRemote();
  const a = await cloneOf(remote);
  gitIn(a.dir, "config", "remote.origin.uploadpack", "sleep 30; git-upload-pack");
  const begin = Date.now();
  const failure = await a.fetch({ patienceMs: 300 }).catch((error) => error);
  expect(failure).toMatchObject({ code: "REMOTE_UNREACHABLE", retryable: true });
  expect(Date.now() - begin).toBeLessThan(5000);
});

test("a relative address is meant from the worktree, wherever we stand", async () => {
  const remote = bareRemote();
  const a = await cloneOf("../remote-link");
  gitIn(a.dir, "config", "remote.origin.url", `./link`);
  runGit(a.dir, ["init", "-q", "--bare", "link"]);
  expect(remote).not.toBe("");
  const one = await writeOne(a.repo, "one");
  expect(await a.push(one)).toEqual({ kind: "pushed", from: undefined });
  expect(gitIn(join(a.dir, "link"), "rev-parse", REF)).toBe(one);
});

test("where GIT_DIR says which repository it is, a relative address is meant from where git works", async () => {
  const dir = emptyRepository();
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
  gitIn(dir, "worktree", "add", "-q", "linked");
  gitIn(dir, "init", "-q", "--bare", "linked/near");
  gitIn(dir, "config", "remote.origin.url", "near");
  const commit = await writeOne(await openNative(dir), "one");
  const push = async (cwd: string, env: Record<string, string>) => {
    const repo = await openNative(join(dir, cwd), { env: { ...process.env, ...env } });
    return (await repo.push({ address: "origin", ref: REF, commit, ...PATIENCE })).kind;
  };
  mkdirSync(join(dir, "linked/deep"));
  // As git calls the hooks of a linked worktree; and as `git --git-dir --work-tree` does.
  const GIT_DIR = join(dir, ".git/worktrees/linked");
  expect(await push("linked", { GIT_DIR })).toBe("pushed");
  expect(await push("linked/deep", { GIT_DIR, GIT_WORK_TREE: ".." })).toBe("up-to-date");
  await expect(push("linked/deep", { GIT_DIR })).rejects.toMatchObject({
    code: "REMOTE_NOT_FOUND",
  });
  // A configuration that only git can read: it is asked where the top is.
  appendFileSync(join(dir, ".git/config"), "[x]\n\ty = a \\\n  b\n");
  expect(await push("linked/deep", {})).toBe("up-to-date");
});
