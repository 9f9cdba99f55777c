import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Missing } from "./figure.mjs";
import { environment, folder } from "./scratch.mjs";

/** Every call by which a write can become visible; "?" since not every architecture has all of them. */
const CALLS = [
  "open openat creat write writev pwrite64 fsync fdatasync ftruncate chmod fchmod",
  "rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat mkdir mkdirat",
]
  .join(" ")
  .split(" ")
  .map((name) => `?${name}`)
  .join(",");

/**
 * Runs one git of a writer under strace: the first whose subcommand is $TORTURE_VERB. With $TORTURE_BOTH the writer
 * is killed right after its git was, as when a whole process group is killed or the machine stops.
 */
const SHIM = `#!/bin/sh
verb=
for word; do case $word in index-pack|update-ref) verb=$word; break;; esac; done
[ "$verb" = "$TORTURE_VERB" ] && mkdir "$TORTURE_ONCE" 2>/dev/null || exec "$TORTURE_GIT" "$@"
set -- $TORTURE_STRACE -o "$TORTURE_TRACE" "$TORTURE_GIT" "$@"
[ -n "$TORTURE_BOTH" ] || exec strace -D "$@"
strace "$@"
status=$?
[ "$status" -le 128 ] || kill -9 "$PPID"
exit "$status"
`;

/** Who is killed; `both`: git and the writer that started it; `files`: the trace names files beside their numbers. */
/** @typedef {{ who: "writer" | "index-pack" | "update-ref", both: boolean, files?: boolean }} Victim */

/**
 * Where a victim is killed: right before its `nth` call of this name, for strace counts each name by itself. With `error` that
 * call is not made but fails.
 *
 * @typedef {Victim & { call: string, nth: number, error?: string }} Point
 */

/** @throws Missing with the name of the package, where there is no strace that can inject. */
export function needStrace() {
  const { status, stderr, error } = spawnSync(
    "strace",
    ["-o", "/dev/null", "-e", "inject=?mkdir:signal=SIGKILL:when=99", "true"],
    { encoding: "utf8" },
  );
  if (error !== undefined || status !== 0)
    throw new Missing(`the package strace (4.22 or later): ${stderr ?? error}`);
}

/** @returns {string} the folder of a `git` that can be put before the real one on PATH */
export function makeShim() {
  const dir = folder("shim");
  writeFileSync(join(dir, "git"), SHIM);
  chmodSync(join(dir, "git"), 0o755);
  return dir;
}

/** @returns {string} the git that PATH leads to */
function realGit() {
  const { stdout } = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" });
  return stdout.trim();
}

/** @param {Point} point */
function effectOf({ error }) {
  return error === undefined ? "signal=SIGKILL" : `error=${error}`;
}

/** @param {Point | Victim} point */
function options(point) {
  const inject =
    "call" in point ? [`inject=${point.call}:${effectOf(point)}:when=${point.nth}`] : [];
  const files = point.files ? ["-y"] : [];
  const always = ["-q", ...files, "-s", "16", "-e", `trace=${CALLS}`];
  return [...always, ...inject.flatMap((words) => ["-e", words])];
}

/**
 * Returns how to start a program so that it, or a git that it starts, is traced, and killed if a point says where.
 *
 * @param {Point | Victim} point
 * @param {readonly string[]} command
 * @param {{ shim: string, trace: string, once: string }} files
 * @returns {{ program: string, args: string[], env: Record<string, string> }}
 */
export function killedAt(point, command, { shim, trace, once }) {
  const { who, both } = point;
  const [program = "", ...args] = command;
  if (who === "writer") {
    return { program: "strace", args: [...options(point), "-o", trace, ...command], env: {} };
  }
  const env = {
    PATH: `${shim}:${environment()["PATH"]}`,
    TORTURE_GIT: realGit(),
    TORTURE_VERB: who,
    TORTURE_ONCE: once,
    TORTURE_TRACE: trace,
    TORTURE_STRACE: ["-f", ...options(point)].join(" "),
    ...(both ? { TORTURE_BOTH: "1" } : {}),
  };
  return { program, args, env };
}

/** One call of a trace. `writes` tells whether it changes anything. */
/** @typedef {{ name: string, nth: number, text: string, writes: boolean }} Call */

/**
 * Returns the calls of a trace, numbered as strace counts them.
 *
 * @param {string} trace
 * @returns {Call[]}
 */
export function callsOf(trace) {
  const counts = new Map();
  return readFileSync(trace, "latin1")
    .split("\n")
    .flatMap((line) => {
      const [text, name = ""] = /^(?:\d+ +)?((\w+)\(.*)$/.exec(line)?.slice(1) ?? [];
      if (text === undefined) return [];
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      return [{ name, nth, text, writes: !/^open/.test(name) || text.includes("O_CREAT") }];
    });
}
