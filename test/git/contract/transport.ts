import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FetchRequest, PushRequest } from "../../../src/git/transport.ts";
import { gitIn, scratch } from "../../support/git-env.ts";
import { serveHttp } from "../http-server.ts";
import { emptyRepository, fsck, REF, writeOne } from "../support.ts";
import type { Open } from "./contract.ts";

const INTO = "refs/ticket-remotes/origin/main";
const PATIENCE = { patienceMs: 20_000 };

/** A bare remote behind HTTP, and two clones of it, all empty. */
async function scene(open: Open) {
  const root = scratch("remote");
  const remote = join(root, "hub.git");
  gitIn(root, "init", "-q", "--bare", remote);
  gitIn(remote, "config", "http.receivepack", "true");
  const server = await serveHttp(root);
  const address = `${server.url}/hub.git`;
  return { remote, server, a: await cloneOf(open, address), b: await cloneOf(open, address) };
}

async function cloneOf(open: Open, address: string) {
  const dir = emptyRepository();
  gitIn(dir, "remote", "add", "origin", address);
  const repo = await open(dir);
  const fetch = (extra: Partial<FetchRequest> = {}) =>
    repo.fetch({ address: "origin", ref: REF, into: INTO, ...PATIENCE, ...extra });
  const push = (commit: string, extra: Partial<PushRequest> = {}) =>
    repo.push({ address: "origin", ref: REF, commit, ...PATIENCE, ...extra });
  return { dir, repo, fetch, push };
}

function hook(remote: string, script: string): void {
  mkdirSync(join(remote, "hooks"), { recursive: true });
  writeFileSync(join(remote, "hooks/pre-receive"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(remote, "hooks/pre-receive"), 0o755);
}

/** What every engine must do over HTTP, which all of them speak. */
export function transportContract(open: Open): void {
  test("a pushed commit is fetched over HTTP, and nothing else comes with it", async () => {
    const { remote, a, b } = await scene(open);
    expect(await b.fetch()).toEqual({ kind: "absent" });
    const one = await writeOne(a.repo, "one");
    expect(await a.push(one, { dryRun: true })).toEqual({ kind: "pushed", from: undefined });
    expect(gitIn(remote, "for-each-ref")).toBe("");
    expect(await a.push(one)).toEqual({ kind: "pushed", from: undefined });
    expect(await a.push(one)).toEqual({ kind: "up-to-date" });
    gitIn(remote, "tag", "v1", one);
    expect(await b.fetch({ into: undefined })).toEqual({ kind: "fetched", oid: one });
    expect(gitIn(b.dir, "for-each-ref")).toBe("");
    expect(await b.fetch()).toEqual({ kind: "fetched", oid: one });
    expect(await b.fetch()).toEqual({ kind: "fetched", oid: one });
    expect(gitIn(b.dir, "for-each-ref", "--format=%(refname)")).toBe(INTO);
    expect(fsck(b.dir)).toEqual([]);
  });

  test("what is new at the remote comes over HTTP to a clone with news of its own", async () => {
    const { a, b } = await scene(open);
    const [one, two] = [await writeOne(a.repo, "one"), await writeOne(a.repo, "two")];
    await a.push(two);
    await b.fetch();
    await b.repo.compareAndSwapRef({ ref: REF, next: two, expected: undefined, message: "take" });
    const own = await writeOne(b.repo, "own");
    const three = await writeOne(a.repo, "three");
    expect(await a.push(three)).toEqual({ kind: "pushed", from: two.slice(0, 7) });
    expect(await b.push(own)).toMatchObject({ kind: "race", by: "client", reason: "fetch first" });
    expect(await b.fetch()).toEqual({ kind: "fetched", oid: three });
    expect(await b.push(own)).toMatchObject({ kind: "race", by: "client" });
    expect(await b.repo.history({ tips: [three] })).toEqual([three, two, one]);
    expect(fsck(b.dir)).toEqual([]);
  });

  test("a ref that was rewritten or deleted behind HTTP is a finding, and what was fetched stays", async () => {
    const { remote, a, b } = await scene(open);
    const one = await writeOne(a.repo, "one");
    await a.push(one);
    await b.fetch();
    const other = await writeOne(a.repo, "other", "refs/tickets/other");
    await a.push(other, { ref: "refs/tickets/other" });
    gitIn(remote, "update-ref", REF, other);
    expect(await b.fetch()).toEqual({ kind: "rewritten", oid: other });
    expect(await b.repo.readRef(INTO)).toBe(one);
    gitIn(remote, "update-ref", "-d", REF);
    expect(await b.fetch()).toEqual({ kind: "absent" });
  });

  test("a lock behind HTTP is a race, a hook that says no is none", async () => {
    const { remote, a } = await scene(open);
    const one = await writeOne(a.repo, "one");
    mkdirSync(join(remote, REF, ".."), { recursive: true });
    writeFileSync(join(remote, `${REF}.lock`), "");
    expect(await a.push(one)).toMatchObject({ kind: "race", by: "remote" });
    hook(remote, "echo 'tickets are closed today' >&2; exit 1");
    const refused = { kind: "refused", why: "policy", reason: "pre-receive hook declined" };
    expect(await a.push(one)).toEqual({ ...refused, words: "tickets are closed today" });
  });

  test("over HTTP it is told what is not there, not allowed, and not answering", async () => {
    const { server, a } = await scene(open);
    await a.push(await writeOne(a.repo, "one"));
    const code = (address: string) => a.fetch({ address }).catch((error) => error.code);
    expect(await code(`${server.url}/other.git`)).toBe("REMOTE_NOT_FOUND");
    expect(await code("http://127.0.0.1:1/x")).toBe("REMOTE_UNREACHABLE");
    for (const [status, expected] of [
      [401, "REMOTE_DENIED"],
      [503, "REMOTE_UNREACHABLE"],
    ] as const) {
      server.make({ status });
      expect(await code("origin")).toBe(expected);
    }
  });

  test("an answer over HTTP that is cut changes nothing, and the same call goes through later", async () => {
    const { server, a, b } = await scene(open);
    const one = await writeOne(a.repo, "one");
    await a.push(one);
    for (const after of [0, 3, 30, 100]) {
      server.make({ after });
      await expect(b.fetch()).rejects.toMatchObject({ code: "REMOTE_UNREACHABLE" });
      expect(await b.repo.readRef(INTO)).toBeUndefined();
    }
    const two = await writeOne(a.repo, "two");
    // The remote has it, and nobody has heard so.
    server.make({ after: 0 });
    await expect(a.push(two)).rejects.toMatchObject({ code: "REMOTE_UNREACHABLE" });
    server.make({});
    expect(await a.push(two)).toEqual({ kind: "up-to-date" });
    expect(await b.fetch()).toEqual({ kind: "fetched", oid: two });
  });
}
