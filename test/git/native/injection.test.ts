import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitEnvironment } from "../../../src/git/native/git-env.ts";
import { gitIn, runGit, scratch } from "../../support/git-env.ts";
import { emptyRepository, oneFile, openNative, REF, writeOne } from "../support.ts";

const canary = (dir: string) => join(dir, "canary");

/** Words that do something when git takes them for an option, a command or another file. */
function hostile(dir: string): string[] {
  const file = canary(dir);
  return [
    `--upload-pack=touch ${file};false`,
    `--output=${file}`,
    `-o${file}`,
    `--exec=touch ${file}`,
    `--open-files-in-pager=touch ${file}`,
    `--ext-diff`,
    `--git-dir=${dir}`,
    `-c core.pager=touch ${file}`,
    `-ccore.editor=touch ${file}`,
    `--stdin`,
    `--all`,
    `--batch`,
    `--help`,
    `-h`,
    `--`,
    `-`,
    `$(touch ${file})`,
    `\`touch ${file}\``,
    `; touch ${file}`,
    `| touch ${file}`,
    `HEAD\n--output=${file}`,
    `HEAD\0--output=${file}`,
    `ext::sh -c touch% ${file}`,
    `../../../${file}`,
    `refs/heads/../../config`,
    `@{upstream}`,
    `:/.*`,
    `HEAD:${file}`,
    `HEAD..main`,
    `^HEAD`,
    `:(exclude)*`,
    `%2e%2e`,
    `\u202e--output=${file}`,
  ];
}

test("the canary sings when it should", () => {
  const dir = emptyRepository();
  runGit(dir, ["ls-remote", `--upload-pack=touch ${canary(dir)};false`, "."]);
  expect(existsSync(canary(dir))).toBe(true);
});

test("no hostile word makes git do anything, wherever it is put", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const head = await writeOne(repo, "x");
  const files = readdirSync(dir);
  for (const word of hostile(dir)) {
    const { commit } = oneFile(repo, "x");
    const tries: Promise<unknown>[] = [
      repo.resolveCommit(word),
      repo.readRef(word),
      repo.readRef(`refs/tickets/${word}`),
      repo.readObjects([word], { maxBytes: 10 }),
      repo.history({ tips: [word] }),
      repo.history({ tips: [head], exclude: [word] }),
      repo.history({ tips: [head], paths: [word] }),
      repo.isAncestor(word, head),
      repo.mergeBases(head, word),
      repo.compareAndSwapRef({ ref: word, next: commit, expected: undefined, message: "x" }),
      repo.compareAndSwapRef({ ref: REF, next: word, expected: head, message: "x" }),
      repo.compareAndSwapRef({ ref: REF, next: commit, expected: word, message: "x" }),
      repo.compareAndSwapRef({ ref: REF, next: head, expected: head, message: word }),
    ];
    await Promise.allSettled(tries);
    expect([word, existsSync(canary(dir))]).toEqual([word, false]);
  }
  expect(readdirSync(dir)).toEqual(files);
  expect(await repo.readRef(REF)).toBe(head);
  expect(gitIn(dir, "for-each-ref", "--format=%(refname)")).toBe(REF);
});

test("only documented GIT_ variables reach git", () => {
  const env = {
    PATH: "/bin",
    HOME: "/h",
    GIT_DIR: "/d",
    GIT_WORK_TREE: "/w",
    GIT_INDEX_FILE: "/i",
    GIT_CONFIG: "/c",
    GIT_EXTERNAL_DIFF: "evil",
    GIT_PAGER: "evil",
    GIT_EDITOR: "evil",
    GIT_NAMESPACE: "n",
    GIT_TEST_X: "1",
    GIT_AUTHOR_DATE: "1 +0000",
    GIT_REPLACE_REF_BASE: "refs/evil/",
    GIT_LITERAL_PATHSPECS: "0",
    GIT_AUTHOR_NAME: "Ada",
    GIT_CONFIG_PARAMETERS: "'a.b=c'",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "a.b",
    GIT_CONFIG_GLOBAL: "g",
    GIT_TRACE2_EVENT: "/t",
    GIT_OBJECT_DIRECTORY: "objects",
    GIT_SSH_COMMAND: "ssh",
    LANGUAGE: "de",
    LC_ALL: "de_DE",
  };
  expect(gitEnvironment(env, "/base")).toEqual({
    PATH: "/bin",
    HOME: "/h",
    GIT_AUTHOR_NAME: "Ada",
    GIT_CONFIG_PARAMETERS: "'a.b=c'",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "a.b",
    GIT_CONFIG_GLOBAL: "/base/g",
    GIT_TRACE2_EVENT: "/t",
    GIT_OBJECT_DIRECTORY: "/base/objects",
    GIT_SSH_COMMAND: "ssh",
    GIT_GRAFT_FILE: "/dev/null/none",
    LC_ALL: "C",
  });
});

test("grafts, replace refs and a hook's index do not change what is read", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  const first = await writeOne(repo, "one");
  const second = await writeOne(repo, "two");
  gitIn(dir, "replace", second, first);
  writeFileSync(join(dir, ".git/info/grafts"), `${second}\n`);
  const env = {
    ...process.env,
    GIT_INDEX_FILE: "/nowhere",
    GIT_WORK_TREE: "/nowhere",
    GIT_PREFIX: "x/",
  };
  const other = await openNative(dir, { env });
  expect(await other.history({ tips: [second] })).toEqual([second, first]);
  const [read] = await other.readObjects([second], { maxBytes: 1000 });
  expect(read?.kind === "object" && Buffer.from(read.data).toString()).toContain(`parent ${first}`);
});

test("a repository's own hooks and programs are not run by reading and storing", async () => {
  const dir = emptyRepository();
  const evil = join(scratch("evil"), "evil");
  writeFileSync(evil, `#!/bin/sh\ntouch "${canary(dir)}"\n`, { mode: 0o755 });
  for (const name of [
    "core.fsmonitor",
    "core.pager",
    "core.editor",
    "diff.external",
    "uploadpack.packObjectsHook",
  ]) {
    gitIn(dir, "config", name, evil);
  }
  for (const hook of ["post-checkout", "pre-auto-gc", "post-rewrite", "fsmonitor-watchman"]) {
    writeFileSync(join(dir, ".git/hooks", hook), `#!/bin/sh\ntouch "${canary(dir)}"\n`, {
      mode: 0o755,
    });
  }
  const repo = await openNative(dir);
  const head = await writeOne(repo, "x");
  await repo.readObjects([head], { maxBytes: 100 });
  await repo.history({ tips: [head], paths: ["file.txt"] });
  await repo.resolveCommit("HEAD");
  expect(existsSync(canary(dir))).toBe(false);
});
