import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { TicketError } from "../../base/errors.ts";
import type { CodeSide, HooksPlace } from "../code.ts";
import { checkRef } from "../names.ts";
import type { NativeContext } from "./context.ts";
import { plainWords, unexpectedOutcome } from "./git-errors.ts";

const SCOPES: ReadonlySet<string> = new Set(["system", "global", "local", "worktree", "command"]);

/** Returns the worktree of a git directory; undefined for a bare repository. */
function worktreeOf({ base, gitDir, commonDir }: NativeContext): string | undefined {
  if (gitDir !== commonDir) return linkedWorktree(gitDir);
  if (basename(gitDir) === ".git") return dirname(gitDir);
  // That of a submodule has a file that leads to its git directory.
  const leads = statSync(join(base, ".git"), { throwIfNoEntry: false })?.isFile() === true;
  return leads ? base : undefined;
}

function linkedWorktree(gitDir: string): string | undefined {
  try {
    return dirname(readFileSync(join(gitDir, "gitdir"), "utf8").trimEnd());
  } catch {
    return undefined;
  }
}

/** Returns the folder that a value of core.hooksPath names: relative to where hooks run. */
function folderOf(path: string, top: string): string {
  const home = /^~(?=\/|$)/.test(path) ? join(homedir(), path.slice(1)) : path;
  return isAbsolute(home) ? home : resolve(top, home);
}

async function hooksPlace(context: NativeContext): Promise<HooksPlace> {
  const { runner, commonDir, gitDir } = context;
  const args = ["config", "--show-scope", "-z", "--get", "core.hooksPath"];
  const outcome = await runner.run({ args, plain: true });
  const none: HooksPlace = { dir: join(commonDir, "hooks"), scope: "default" };
  if (outcome.code === 1) return none;
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  const [scope = "", path = ""] = outcome.stdout.toString("utf8").split("\0");
  if (path === "" || !SCOPES.has(scope)) return none;
  const dir = folderOf(path, worktreeOf(context) ?? gitDir);
  return { dir, scope: scope as HooksPlace["scope"] };
}

async function lastMove({ runner }: NativeContext): Promise<string | undefined> {
  const args = ["log", "--walk-reflogs", "--max-count=1", "--format=%gs", "HEAD", "--"];
  const outcome = await runner.run({ args, settings: ["log.showSignature=false"] });
  const said = outcome.stdout.toString("utf8").trimEnd();
  return outcome.code !== 0 || said === "" ? undefined : said;
}

function noWorktree(gitDir: string): TicketError {
  return new TicketError("NO_WORKTREE", "usage", "A bare repository has no branch checked out.", {
    data: { gitDir },
    hint: "Go to a clone or a worktree of it: git worktree add ../work",
  });
}

async function switchTo(context: NativeContext, branch: string, create: boolean): Promise<void> {
  const cwd = worktreeOf(context);
  if (cwd === undefined) throw noWorktree(context.gitDir);
  checkRef(branch.startsWith("-") ? branch : `refs/heads/${branch}`);
  const name = create ? ["--create", branch] : ["--no-guess", branch];
  const args = ["switch", "--quiet", ...name];
  const { code, stderr } = await context.runner.run({ args, cwd, hooks: true });
  if (code === 0) return;
  const words = plainWords(stderr);
  throw new TicketError("CHECKOUT_FAILED", "conflict", `Git can't check out ${branch}: ${words}.`, {
    data: { branch, create, words },
    hint: "Nothing was changed. Commit or stash what is in the way: git stash",
  });
}

/** What stands beside the tickets. See `CodeSide`. */
export function codeSide(context: NativeContext): CodeSide {
  return {
    worktree: worktreeOf(context),
    hooksPlace: () => hooksPlace(context),
    lastMove: () => lastMove(context),
    switchTo: (branch, { create }) => switchTo(context, branch, create),
    addTrailer: async (file, trailer) => {
      const how = ["--in-place", "--if-exists=addIfDifferent", `--trailer=${trailer}`];
      const args = ["interpret-trailers", ...how, "--", resolve(file)];
      const outcome = await context.runner.run({ args, plain: true });
      if (outcome.code !== 0)
        throw await unexpectedOutcome(context.runner, "interpret-trailers", outcome);
    },
  };
}
