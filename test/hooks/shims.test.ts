import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_HOOKS, HOOKS } from "../../src/app/hooks/hook-names.ts";
import { shimOf } from "../../src/app/hooks/shims.ts";
import { runGit } from "../support/git-env.ts";
import { executable, SETTINGS, trial } from "./support.ts";

const COMMIT = ["commit", "-q", "--allow-empty"];

test("without a ticket nothing is started: commit, amend, rebase, merge, checkout, push", () => {
  const { git, calls, install, dir } = trial();
  install(CLIENT_HOOKS);
  const steps = [
    [...COMMIT, "-m", "Wait for the proxy\n\nIt re-reads all, pre-sorted, and opt-in."],
    [...COMMIT, "--amend", "-m", "Wait"],
    ["switch", "-q", "-c", "feature-2"],
    [...COMMIT, "-m", "Two"],
    [...COMMIT, "-m", "Three"],
    ["switch", "-q", "main"],
    [...COMMIT, "-m", "Four"],
    ["rebase", "-q", "main", "feature-2"],
    ["switch", "-q", "main"],
    ["merge", "-q", "--no-ff", "--no-edit", "feature-2"],
    ["init", "-q", "--bare", "hub"],
    ["push", "-q", "./hub", "main"],
  ];
  for (const step of steps)
    expect([step, git(...step)]).toMatchObject([step, { code: 0, stderr: "" }]);
  expect(calls()).toEqual([]);
  expect(readdirSync(join(dir, ".."))).not.toContain("hacked");
});

test.each([
  ["Closes tk-7k3m", 2],
  ["TK-7K3M: wait", 2],
  ["Fixes PROJ-12", 2],
  ["Wait\n\nTicket: 12", 2],
  ["See bd-a1b2", 2],
  ["Wait\n# tk-7k3m", 0],
  ["Wait for tk", 0],
])("a message %j starts git ticket %i times", (message, count) => {
  const { git, calls, install } = trial();
  install(CLIENT_HOOKS);
  expect(git(...COMMIT, "-m", message).code).toBe(0);
  expect(calls()).toHaveLength(count);
});

test("each hook is called with what git gave it, whatever that holds", () => {
  const { git, calls, install, dir } = trial();
  install(CLIENT_HOOKS);
  const branch = "tk-7k3m-$(touch$IFS'x');`touch$IFS'y'`";
  git("switch", "-q", "-c", branch);
  expect(git(...COMMIT, "-m", "--help; $(touch x) `touch y` Closes tk-7k3m\n\n-x\n").code).toBe(0);
  expect(calls()).toEqual([
    "hook prepare-commit-msg -- .git/COMMIT_EDITMSG message",
    "hook commit-msg -- .git/COMMIT_EDITMSG",
    "hook post-commit",
  ]);
  git("tag", "old");
  git(...COMMIT, "--amend", "-m", "Refs tk-7k3m");
  expect(calls().at(-1)).toBe("hook post-rewrite -- amend");
  expect(readdirSync(dir)).toEqual([".git"]);
});

test("the trailer that the branch gave is looked up once", () => {
  const { git, calls, install, says } = trial();
  install(["prepare-commit-msg", "commit-msg"]);
  says(`[ "$2" != prepare-commit-msg ] || printf '\\nTicket: tk-7k3m\\n' >> "$4"`);
  git("switch", "-q", "-c", "ada/tk-7k3m-login");
  git(...COMMIT, "-m", "Wait");
  expect(calls()).toEqual(["hook prepare-commit-msg -- .git/COMMIT_EDITMSG message"]);
  expect(git("log", "-1", "--format=%B").stdout).toContain("Ticket: tk-7k3m");
  git(...COMMIT, "-m", "Wait\n\nTicket: tk-9xyz");
  expect(calls()).toHaveLength(2);
});

test("a rebase of many commits starts git ticket once, at its end", () => {
  const { git, calls, install } = trial();
  git(...COMMIT, "-m", "One");
  git("switch", "-q", "-c", "tk-7k3m-login");
  for (const text of ["a", "b", "c"]) git(...COMMIT, "-m", `Refs tk-7k3m, ${text}`);
  git("switch", "-q", "main");
  git(...COMMIT, "-m", "Two");
  install(CLIENT_HOOKS);
  expect(git("rebase", "-q", "main", "tk-7k3m-login").code).toBe(0);
  expect(calls()).toEqual(["hook post-rewrite -- rebase"]);
});

test.each([
  [1, 1],
  [2, 0],
  [70, 0],
  [127, 0],
])("where git ticket ends with %i, commit-msg does with %i", (code, expected) => {
  const { git, install, says } = trial();
  install(CLIENT_HOOKS);
  says(`exit ${code}`);
  expect(git(...COMMIT, "-m", "Closes tk-7k3m").code).toBe(expected);
});

test("where git ticket is not found, nothing is stopped; where it was when they were installed is a way out", () => {
  const { git, calls, install, dir } = trial();
  install(CLIENT_HOOKS);
  const bin = join(dir, "..", "bin");
  const other = join(dir, "..", "my 'own' git-ticket");
  executable(other, '#!/bin/sh\necho "$@" >> "$0.log"\n');
  rmSync(join(bin, "git-ticket"));
  expect(git(...COMMIT, "-m", "Closes tk-7k3m")).toMatchObject({ code: 0, stderr: "" });
  install(CLIENT_HOOKS, { program: [other] });
  expect(git(...COMMIT, "-m", "Closes tk-7k3m")).toMatchObject({ code: 0, stderr: "" });
  expect(existsSync(`${other}.log`)).toBe(true);
  install(CLIENT_HOOKS, { program: ["/bin/sh", join(dir, "gone.js")] });
  expect(git(...COMMIT, "-m", "Closes tk-7k3m")).toMatchObject({ code: 0, stderr: "" });
  expect(calls()).toEqual([]);
});

test("they work in a linked worktree, and with GIT_DIR and GIT_INDEX_FILE", () => {
  const { git, calls, install, dir } = trial();
  git(...COMMIT, "-m", "One");
  install(CLIENT_HOOKS);
  git("worktree", "add", "-q", "../side 'way'", "-b", "tk-7k3m");
  calls();
  const side = join(dir, "..", "side 'way'");
  const env = { PATH: `${join(dir, "..", "bin")}:${process.env["PATH"]}` };
  expect(runGit(side, [...COMMIT, "-m", "Refs tk-7k3m"], { env }).code).toBe(0);
  expect(calls().map((call) => call.split(" ")[1])).toEqual([
    "prepare-commit-msg",
    "commit-msg",
    "post-commit",
  ]);
  const gitDir = { GIT_DIR: join(dir, ".git"), GIT_WORK_TREE: dir };
  const index = { GIT_INDEX_FILE: join(dir, ".git", "other-index") };
  const elsewhere = runGit("/", [...COMMIT, "-m", "Refs tk-7k3m"], {
    env: { ...env, ...gitDir, ...index },
  });
  expect(elsewhere).toMatchObject({ code: 0, stderr: "" });
  expect(calls()).toHaveLength(2);
});

test("a hook that was here before goes first, is told the same, and may refuse", () => {
  const { git, calls, install, hooks, dir } = trial();
  const before = (name: string, script: string): void =>
    executable(join(hooks, `${name}.before-git-ticket`), `#!/bin/sh\n${script}\n`);
  install(HOOKS);
  before("commit-msg", 'echo "theirs $1" >&2; ! grep -q wrong "$1"');
  before("post-rewrite", "cat >> ../theirs");
  expect(git(...COMMIT, "-m", "wrong, closes tk-7k3m")).toMatchObject({ code: 1 });
  expect(calls()).toEqual([]);
  const right = git(...COMMIT, "-m", "right, closes tk-7k3m");
  expect(right).toMatchObject({ code: 0, stderr: "theirs .git/COMMIT_EDITMSG\n" });
  expect(calls().slice(0, 2)).toEqual([
    "hook commit-msg -- .git/COMMIT_EDITMSG",
    "hook post-commit",
  ]);
  const old = git("rev-parse", "HEAD").stdout;
  git(...COMMIT, "--amend", "-m", "Refs tk-7k3m");
  const told = `${old.trim()} ${git("rev-parse", "HEAD").stdout}`;
  expect(readFileSync(join(dir, "..", "theirs"), "utf8")).toBe(told);
  expect(calls()).toContain("hook post-rewrite -- amend");
});

test("reference-transaction tells of the tickets ref once they moved, and of no other", async () => {
  const { git, calls, install, hooks } = trial();
  install(["reference-transaction"]);
  git(...COMMIT, "-m", "One");
  git("update-ref", "refs/tickets/other", "HEAD");
  expect(calls()).toEqual([]);
  git("update-ref", "refs/tickets/main", "HEAD");
  await expect.poll(calls, { timeout: 5000 }).toEqual(["publish --background --quiet"]);
  executable(join(hooks, "reference-transaction.before-git-ticket"), "#!/bin/sh\nexit 1\n");
  expect(git("update-ref", "-d", "refs/tickets/main").code).not.toBe(0);
});

test("on a server a push of anything else starts nothing, and one of tickets is not taken unchecked", async () => {
  const { git, calls, install, dir, says } = trial("--bare");
  const work = join(dir, "..", "work");
  mkdirSync(work);
  const clone = (...args: string[]) =>
    runGit(work, args, { env: { PATH: `${join(dir, "..", "bin")}:${process.env["PATH"]}` } });
  clone("init", "-q", ".");
  clone(...COMMIT, "-m", "One");
  clone("update-ref", "refs/tickets/main", "HEAD");
  install(["pre-receive", "post-receive"]);
  expect(clone("push", "-q", dir, "main").code).toBe(0);
  expect(calls()).toEqual([]);
  says("exit 1");
  expect(clone("push", "-q", dir, "refs/tickets/main").stderr).toContain(
    "pre-receive hook declined",
  );
  expect(calls()).toEqual(["hook pre-receive"]);
  rmSync(join(dir, "..", "bin", "git-ticket"));
  expect(clone("push", "-q", dir, "refs/tickets/main").stderr).toContain("is not installed here");
  says("exit 0");
  expect(clone("push", "-q", dir, "refs/tickets/main").code).toBe(0);
  await expect.poll(calls, { timeout: 5000 }).toContain("publish --background --quiet");
  rmSync(join(dir, "hooks", "pre-receive"));
  install(["update"]);
  calls();
  const oid = clone("rev-parse", "HEAD").stdout.trim();
  clone("push", "-q", dir, ":refs/tickets/main", "main:topic");
  expect(calls()).toContain(`hook update -- refs/tickets/main ${oid} ${"0".repeat(40)}`);
  expect(git("rev-parse", "topic").stdout.trim()).toBe(oid);
});

test("pre-push does something where it is asked to, and not within itself", () => {
  const { git, calls, install, says } = trial();
  git(...COMMIT, "-m", "One");
  git("init", "-q", "--bare", "hub");
  git("remote", "add", "origin", "./hub");
  install(["pre-push"]);
  git("push", "-q", "origin", "main");
  expect(calls()).toEqual([]);
  git("config", "ticket.pushAlong", "yes");
  // Once: a script without its guard must not go on for ever.
  says("[ -e ../again ] || { touch ../again; git push -q origin main:other; }; exit 1");
  expect(git("push", "-q", "origin", "main:topic").code).toBe(0);
  expect(calls()).toEqual(["hook pre-push -- origin"]);
  expect(git("ls-remote", "./hub", "refs/heads/*").stdout.split("\n")).toHaveLength(4);
});

test("what is written into a script is one word, whatever it holds", () => {
  const program = ["/a b/$(touch x)/'no'de", '/c;d/"git\n-ticket.js'];
  const { dir } = trial();
  for (const hook of HOOKS) {
    const text = shimOf(hook, { ...SETTINGS, prefix: "ab1", program, every: true });
    const [settings = ""] = text.split(/^(?=# Another hook|ticket\(\))/m);
    writeFileSync(
      join(dir, "shim"),
      `${settings}\nprintf "%s|" "$prefix" "$node" "$script" "$every"\n`,
    );
    const said = runGit(dir, ["-c", "alias.x=!sh ./shim", "x"]).stdout;
    const every = hook === "commit-msg" ? "yes" : "";
    expect(said).toBe(["[Aa][Bb]1", ...program, every, ""].join("|"));
  }
  expect(readdirSync(dir).sort()).toEqual([".git", "shim"]);
});
