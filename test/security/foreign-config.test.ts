import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchFrom, openClone, ticketRepository } from "../store/support.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";

// Threats 7 and 8 of the threat model: what a foreign repository's configuration names is not run by us.

const HOOKS = [
  "applypatch-msg",
  "commit-msg",
  "fsmonitor-watchman",
  "post-applypatch",
  "post-checkout",
  "post-commit",
  "post-index-change",
  "post-merge",
  "post-rewrite",
  "pre-auto-gc",
  "pre-commit",
  "pre-merge-commit",
  "prepare-commit-msg",
  "pre-push",
  "reference-transaction",
  "sendemail-validate",
  "update",
];

/** A repository in which every setting that can name a program names one that writes its name down. */
async function hostileRepository() {
  const dir = await ticketRepository();
  const log = join(dir, "canary.log");
  const script = (name: string): string => {
    const path = join(dir, `canary-${name}`);
    writeFileSync(path, `#!/bin/sh\necho ${name} "$@" >> '${log}'\nexit 0\n`);
    chmodSync(path, 0o755);
    return path;
  };
  for (const folder of [join(dir, "hooks"), join(dir, ".git", "hooks")]) {
    mkdirSync(folder, { recursive: true });
    for (const hook of HOOKS) {
      const path = join(folder, hook);
      writeFileSync(path, `#!/bin/sh\necho hook ${hook} >> '${log}'\nexit 0\n`);
      chmodSync(path, 0o755);
    }
  }
  const settings: Readonly<Record<string, string>> = {
    "core.fsmonitor": script("fsmonitor"),
    "core.hooksPath": join(dir, "hooks"),
    "core.pager": script("pager"),
    "core.editor": script("editor"),
    "core.askPass": script("askpass"),
    "core.sshCommand": script("ssh"),
    "core.gitProxy": script("proxy"),
    "core.alternateRefsCommand": script("alternate-refs"),
    "core.attributesFile": join(dir, "attributes"),
    "credential.helper": `!${script("credential")}`,
    "diff.external": script("diff"),
    "diff.evil.command": script("diff-command"),
    "diff.evil.textconv": script("textconv"),
    "filter.evil.clean": script("clean"),
    "filter.evil.smudge": script("smudge"),
    "filter.evil.process": script("process"),
    "merge.evil.driver": script("driver"),
    "gpg.program": script("gpg"),
    "gpg.ssh.program": script("gpg-ssh"),
    "gpg.ssh.defaultKeyCommand": script("gpg-key"),
    "interactive.diffFilter": script("interactive"),
    "log.showSignature": "true",
    "pager.log": script("pager-log"),
    "pager.config": script("pager-config"),
    "sequence.editor": script("sequence"),
    "uploadpack.packObjectsHook": script("pack-objects"),
    "trailer.Ticket-Batch.command": script("trailer"),
    "trailer.Ticket-Batch.cmd": script("trailer-cmd"),
    "protocol.ext.allow": "always",
    "url.ext::sh -c true %.insteadOf": "/",
  };
  for (const alias of [
    "cat-file",
    "config",
    "rev-list",
    "rev-parse",
    "update-ref",
    "index-pack",
    "var",
    "ticket",
  ])
    gitIn(dir, "config", `alias.${alias}`, `!${script(`alias-${alias}`)}`);
  for (const [name, value] of Object.entries(settings)) gitIn(dir, "config", name, value);
  for (const path of [
    join(dir, "attributes"),
    join(dir, ".gitattributes"),
    join(dir, ".git", "info", "attributes"),
  ]) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "* diff=evil filter=evil merge=evil\n");
  }
  const heard = (): string[] =>
    existsSync(log) ? [...new Set(readFileSync(log, "utf8").trim().split("\n"))] : [];
  return { dir, heard };
}

test("the canary sings when git is asked in the ordinary way", async () => {
  const { dir, heard } = await hostileRepository();
  writeFileSync(join(dir, "file"), "x");
  runGit(dir, ["add", "file"]);
  runGit(dir, ["diff", "--cached"]);
  expect(heard().join("\n")).toMatch(/fsmonitor|clean|process|diff/);
});

test("reads run nothing that the repository names; writes run its reference-transaction hook alone", async () => {
  const { dir, heard } = await hostileRepository();
  const plain = await ticketRepository();
  const there = await openClone(plain);
  await there.transact([{ op: "create", title: "There" }]);
  const copy = scratch("fetched");
  gitIn(copy, "init", "-q", "--bare", ".");
  fetchFrom(copy, plain);
  const tickets = await openClone(dir);
  const look = async (id: string): Promise<void> => {
    await tickets.list({ all: true, assignee: ["@me"] });
    if (id !== "") await tickets.show(id);
    await tickets.history({ changes: true });
    await tickets.verify();
    await tickets.config();
    await tickets.me();
    for await (const line of tickets.exportLines({ full: true })) expect(line).not.toBe("");
    await tickets.transact([{ op: "create", title: "Not written" }], { dryRun: true });
    await tickets.lastBatch().catch(() => undefined);
    await tickets.merge("nonsense").catch(() => undefined);
  };
  await look("");
  expect(heard()).toEqual([]);
  // A user who has this hook wants it run for every move of a ref: git's own tools would run it too.
  const { created, commit } = await tickets.transact([{ op: "create", title: "One", body: "x" }]);
  expect(heard()).toEqual(["hook reference-transaction"]);
  const [id = ""] = created;
  await look(id);
  await tickets.revert(commit ?? "");
  const pack = join(copy, "objects");
  writeFileSync(join(dir, ".git", "objects", "info", "alternates"), `${pack}\n`);
  const again = await openClone(dir);
  const merged = await again.merge(gitIn(copy, "rev-parse", "refs/fetched/tickets"));
  expect(merged.kind).toBe("joined");
  expect(heard()).toEqual(["hook reference-transaction"]);
});

test("a repository inside another's files is not opened for what it is not", async () => {
  const { dir, heard } = await hostileRepository();
  const outer = scratch("outer");
  gitIn(outer, "init", "-q", ".");
  mkdirSync(join(outer, "embedded.git"));
  for (const name of ["objects", "refs"]) mkdirSync(join(outer, "embedded.git", name));
  writeFileSync(join(outer, "embedded.git", "HEAD"), "ref: refs/heads/main\n");
  const config = readFileSync(join(dir, ".git", "config"), "utf8");
  writeFileSync(
    join(outer, "embedded.git", "config"),
    config.replace("bare = false", "bare = true"),
  );
  const env = {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.bareRepository",
    GIT_CONFIG_VALUE_0: "explicit",
  };
  const opened = await openClone(join(outer, "embedded.git"), { env }).catch(
    (error: unknown) => error,
  );
  expect(opened).toMatchObject({ code: "UNSAFE_REPOSITORY" });
  expect(heard()).toEqual([]);
});
