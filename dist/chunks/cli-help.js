import {
  COMMANDS
} from "./shared-cli-table-links.js";
import {
  GLOBAL_OPTIONS,
  optionsOf
} from "./shared-cli-table-options.js";

// src/cli/help.ts
function optionLine({ name, short, value, description }) {
  const head = short === void 0 ? "    " : `-${short}, `;
  return [`${head}--${name}${value === void 0 ? "" : ` ${value}`}`, description];
}
function aligned(rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}
`).join("");
}
function mainHelp() {
  const commands = COMMANDS.map((c) => [c.name, c.summary]);
  return [
    "Tickets that live in git: on a ref of their own, with no server.\n",
    "Usage: git ticket COMMAND [OPTION…]\n",
    "Commands:",
    aligned(commands),
    "Options of every command:",
    aligned(GLOBAL_OPTIONS.map(optionLine)),
    "For one command: git ticket help COMMAND",
    "To see it work: git ticket demo\n"
  ].join("\n");
}
function commandHelp(spec) {
  const own = optionsOf(spec).filter((o) => !GLOBAL_OPTIONS.includes(o));
  const usage = `git ticket ${spec.name} ${spec.operands}`.trimEnd();
  const parts = [`${spec.summary}.
`, `Usage: ${usage} [OPTION…]
`];
  if (own.length > 0) parts.push("Options:", aligned(own.map(optionLine)));
  parts.push("Options of every command:", aligned(GLOBAL_OPTIONS.map(optionLine)));
  parts.push("Examples:", spec.examples.map((e) => `  ${e}
`).join(""));
  return parts.join("\n");
}
export {
  commandHelp,
  mainHelp
};
