import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { byGit, byHook, pusher } from "./callers.mjs";
import { git } from "./git.mjs";
import { at, clone } from "./kinds.mjs";

/** @typedef {import("./kinds.mjs").Kind} Kind */
/** @typedef {import("./kinds.mjs").Ground} Ground */

const OTHER = "refs/tickets/other";
const EMAIL = "bob@example.com";
const SETTINGS = `[ticket]\n\tref = ${OTHER}\n[user]\n\temail = ${EMAIL}\n`;
/** What those settings come to. */
const settled = { ref: OTHER, email: EMAIL };

/** A clone whose remote has an address that is meant from the top of the worktree. @param {Ground} ground */
function near(ground) {
  const dir = clone(ground);
  // Only paths can be relative; what the engine without git goes to has no such form.
  if (!ground.origin.startsWith("http"))
    git(dir, ["remote", "set-url", "origin", relative(dir, ground.hub)]);
  return dir;
}

/** A clone with settings that it takes from another file. @param {Ground} ground @param {(file: string) => readonly string[]} line */
function including(ground, line) {
  const dir = clone(ground);
  const file = join(ground.here, "shared.config");
  writeFileSync(file, SETTINGS);
  git(dir, ["config", ...line(file)]);
  return at(dir, settled);
}

/** A bare repository in which a hook that looks at a push calls us. @param {Ground} ground @param {string} hook */
function receiving(ground, hook) {
  const dir = clone(ground, ["--bare"]);
  return {
    cwd: dir,
    commonDir: dir,
    caller: byHook(join(dir, "hooks"), hook, pusher(ground, dir)),
  };
}

const COMMIT = ["git", "commit", "-q", "--allow-empty", "-m", "more"];

/** Every way in which git, a hook or the environment can say which repository it is. @type {readonly Kind[]} */
export const CALLED = [
  { name: "a relative address", make: (g) => at(near(g)) },
  {
    called: true,
    name: "git -C",
    make: (g) => {
      const dir = near(g);
      return at(dir, { caller: byGit(g.here, ["-C", "shop"]) });
    },
  },
  {
    called: true,
    name: "git --git-dir, relative, from the worktree",
    make: (g) => {
      const dir = near(g);
      return at(dir, { caller: byGit(dir, ["--git-dir=.git"]) });
    },
  },
  {
    called: true,
    name: "git --git-dir, relative, from elsewhere",
    make: (g) => {
      const dir = clone(g);
      const cwd = join(g.here, "elsewhere");
      mkdirSync(cwd);
      return at(dir, { caller: byGit(cwd, ["--git-dir=../shop/.git"]) });
    },
  },
  {
    called: true,
    name: "git --git-dir and --work-tree, from elsewhere",
    make: (g) => {
      const dir = clone(g);
      return at(dir, { caller: byGit(g.here, ["--git-dir=shop/.git", "--work-tree=shop"]) });
    },
  },
  {
    name: "GIT_DIR and GIT_WORK_TREE, relative",
    make: (g) => {
      const dir = near(g);
      return { ...at(dir), cwd: join(dir, "a"), env: { GIT_DIR: "../.git", GIT_WORK_TREE: ".." } };
    },
  },
  {
    called: true,
    name: "a hook of git commit",
    make: (g) => {
      const dir = near(g);
      const trigger = { cwd: join(dir, "a"), command: COMMIT };
      return at(dir, { caller: byHook(join(dir, ".git/hooks"), "pre-commit", trigger) });
    },
  },
  {
    called: true,
    name: "a hook of git commit in a linked worktree",
    make: (g) => {
      const dir = near(g);
      git(dir, ["worktree", "add", "-q", "--detach", "../linked"]);
      const trigger = { cwd: join(g.here, "linked"), command: COMMIT };
      return at(dir, { caller: byHook(join(dir, ".git/hooks"), "pre-commit", trigger) });
    },
  },
  { called: true, name: "a hook of git push, there", make: (g) => receiving(g, "update") },
  {
    called: true,
    name: "a hook of git push, there, in quarantine",
    make: (g) => receiving(g, "pre-receive"),
    refused: { native: "IN_QUARANTINE", isomorphic: "ENGINE_UNSUPPORTED" },
  },
  { name: "settings by include", make: (g) => including(g, (file) => ["include.path", file]) },
  {
    name: "settings by a condition",
    make: (g) => including(g, (file) => ["includeIf.gitdir:shop/.path", file]),
  },
  {
    name: "settings of a worktree",
    make: (g) => {
      const dir = clone(g);
      git(dir, ["config", "extensions.worktreeConfig", "true"]);
      git(dir, ["worktree", "add", "-q", "--detach", "../linked"]);
      const cwd = join(g.here, "linked");
      git(cwd, ["config", "--worktree", "ticket.ref", OTHER]);
      git(cwd, ["config", "--worktree", "user.email", EMAIL]);
      return { ...at(dir, settled), cwd };
    },
  },
  {
    name: "settings of the environment",
    make: (g) => {
      const pairs = { "ticket.ref": OTHER, "user.email": EMAIL };
      const lines = Object.entries(pairs).flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]);
      const env = { GIT_CONFIG_COUNT: "2", ...Object.fromEntries(lines) };
      return at(clone(g), { ...settled, env });
    },
  },
  {
    called: true,
    name: "settings of git -c",
    make: (g) => {
      const dir = clone(g);
      const flags = ["-c", `ticket.ref=${OTHER}`, "-c", `user.email=${EMAIL}`];
      return at(dir, { ...settled, caller: byGit(dir, flags) });
    },
  },
];
