import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { programFolder } from "./callers.mjs";
import { folder } from "./scratch.mjs";
import { listen, startSink } from "./webhook-receiver.mjs";

/** @typedef {Awaited<ReturnType<typeof newCanaries>>} Canaries */

/** All that we and git may start. */
const NEEDED = ["git", "node", "sh"];
/** What a command that somebody believes would most likely start. */
const PROGRAMS = [
  ...[
    "touch",
    "cat",
    "rm",
    "cp",
    "mv",
    "tee",
    "id",
    "env",
    "xargs",
    "find",
    "sed",
    "awk",
    "less",
    "more",
  ],
  ...[
    "bash",
    "dash",
    "zsh",
    "python",
    "python3",
    "perl",
    "ruby",
    "php",
    "make",
    "npm",
    "npx",
    "gh",
  ],
  ...[
    "curl",
    "wget",
    "nc",
    "ncat",
    "socat",
    "telnet",
    "ssh",
    "scp",
    "open",
    "xdg-open",
    "vi",
    "vim",
  ],
  ...["nano", "emacs", "ed", "gpg", "askpass", "notify-send", "canary"],
];

/**
 * Programs that write down that they were started, files that nobody should write, and servers that nobody should call.
 *
 * @param {readonly string[]} command the command line under test, which is on the path as `git-ticket`
 */
export async function newCanaries(command) {
  const [bin, dir] = [programFolder(command), folder("canary")];
  const log = join(dir, "started");
  for (const name of NEEDED)
    symlinkSync(
      execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim(),
      join(bin, name),
    );
  const hooks = join(dir, "hooks");
  mkdirSync(hooks);
  for (const path of [
    ...PROGRAMS.map((name) => join(bin, name)),
    join(hooks, "post-commit"),
    join(hooks, "pre-push"),
  ]) {
    writeFileSync(path, `#!/bin/sh\necho "$0 $*" >>'${log}'\n`);
    chmodSync(path, 0o755);
  }
  const module = join(dir, "module.cjs");
  writeFileSync(
    module,
    `require("node:fs").appendFileSync(${JSON.stringify(log)}, "module\\n");\n`,
  );
  const kept = readdirSync(dir);
  let asked = 0;
  const http = createServer((_, response) => response.end()).on("connection", () => asked++);
  const port = await listen(http);
  const tcp = await startSink();
  const [home, tmp] = [folder("home"), folder("tmp")];
  return {
    ...{ dir, module, hooks, file: join(dir, "touched"), home, tmp },
    http: `http://127.0.0.1:${port}/`,
    tcp: `127.0.0.1:${tcp.port}`,
    env: { PATH: bin, HOME: home, TMPDIR: tmp },
    /** What happened that should not have. */
    heard() {
      const started = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
      const written = readdirSync(dir).filter((name) => name !== "started" && !kept.includes(name));
      return [
        ...started.map((line) => `was started: ${line}`),
        ...written.map((name) => `was written: ${name}`),
        ...(asked + tcp.reached() === 0 ? [] : [`was called ${asked + tcp.reached()} times`]),
      ];
    },
    close() {
      http.closeAllConnections();
      http.close();
      tcp.close();
    },
  };
}
