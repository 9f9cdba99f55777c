/** @typedef {import("./canaries.mjs").Canaries} Canaries */

/** Commands, parts of commands, addresses, modules, settings, paths and patterns: what does something where it is believed. @param {Canaries} canaries */
export const foreignValues = ({ file, module, hooks, http, tcp }) => [
  ...[`touch ${file}`, `/usr/bin/touch ${file}`, `!touch ${file}`, `sh -c 'touch ${file}'`],
  ...[
    `$(touch ${file})`,
    `\`touch ${file}\``,
    `; touch ${file};`,
    `| touch ${file}`,
    `&& touch ${file}`,
  ],
  ...[`'; touch ${file}; '`, `"; touch ${file}; "`, `$(: >${file})`, `> ${file}`, "canary"],
  ...[`--upload-pack=touch ${file}`, `--receive-pack=touch ${file}`, `--output=${file}`],
  ...[`-c core.sshCommand=touch ${file}`, `-O${file}`, `ext::sh -c touch% ${file}`],
  ...[`core.hooksPath=${hooks}`, `core.fsmonitor=touch ${file}`, hooks],
  ...[`GIT_SSH_COMMAND=touch ${file}`, `NODE_OPTIONS=--require=${module}`, `PATH=${hooks}`],
  ...[
    http,
    `${http}hook?x=$(id)`,
    `tcp://${tcp}`,
    `git://${tcp}/x.git`,
    `ssh://${tcp}/x`,
    `//${tcp}/`,
  ],
  ...[module, `file://${module}`, "node:child_process", "data:text/javascript;process.exit(9)"],
  ...[file, `../../../../../..${file}`, "../../config", "%(contents)", `\${process.exit(9)}`],
  ...[
    "^(a+)+$",
    "(.*a){25}$",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(?:a|a)*$",
    "(x+x+)+y",
    "**/*".repeat(20),
  ],
];

/** What a pattern that believes all that it is told never comes to an end with. */
export const VICTIM = `${"a".repeat(60)}!`;

/** Names of members that somebody might believe. */
const KEYS = [
  ...[
    "command",
    "cmd",
    "run",
    "exec",
    "shell",
    "script",
    "scripts",
    "hook",
    "hooks",
    "onClose",
    "editor",
    "pager",
  ],
  ...[
    "url",
    "webhook",
    "webhooks",
    "remote",
    "endpoint",
    "proxy",
    "sink",
    "subscribers",
    "ticket-subscriber",
  ],
  ...[
    "module",
    "plugin",
    "plugins",
    "require",
    "import",
    "extends",
    "include",
    "includeIf",
    "loader",
    "template",
  ],
  ...[
    "pattern",
    "regex",
    "match",
    "glob",
    "path",
    "file",
    "output",
    "env",
    "NODE_OPTIONS",
    "GIT_SSH_COMMAND",
  ],
  ...[
    "core.pager",
    "core.hooksPath",
    "alias.ticket",
    "filter",
    "textconv",
    "credential",
    "mcpServers",
    "args",
  ],
];

/** Members that no document has, in every shape that one might be believed in. @param {readonly string[]} values @returns {Record<string, unknown>} */
export function foreignMembers(values) {
  const value = (/** @type {number} */ i) => values[i % values.length] ?? "";
  return Object.fromEntries(
    KEYS.map((key, i) => {
      const one = {
        name: "evil",
        sink: "command",
        command: value(i),
        url: value(i + 23),
        args: [value(i + 1)],
      };
      return [
        key,
        [value(i), [value(i), value(i + 7)], one, { evil: one, "post-commit": value(i) }][i % 4],
      ];
    }),
  );
}

/** The same, each with what it is most likely believed with. @param {Canaries} canaries */
export function meantMembers({ file, module, hooks, http, tcp }) {
  const command = `touch ${file}`;
  return {
    ...{
      command,
      run: command,
      exec: command,
      script: command,
      hook: command,
      "alias.ticket": `!${command}`,
    },
    ...{ hooks: { "post-commit": command, "pre-push": command }, "core.hooksPath": hooks },
    ...{ url: http, webhook: http, endpoint: http, remote: `git://${tcp}/x.git` },
    ...{ module, plugin: module, require: module, import: `file://${module}`, plugins: [module] },
    ...{ pattern: "^(a+)+$", regex: "^(a+)+$", path: file, output: file, file },
    subscribers: { evil: { sink: "command", command: [command], shell: true, url: http } },
    env: { NODE_OPTIONS: `--require=${module}`, GIT_SSH_COMMAND: command },
  };
}
