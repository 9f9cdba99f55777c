import {
  jsonDocument
} from "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/commands/merge.ts
var run = async (call, { io, json, tickets }) => {
  const result = await (await tickets()).merge(call.operands[0] ?? "");
  const { kind, commit, joined, added } = result;
  const oid = commit.slice(0, 12);
  if (json) io.out(jsonDocument("merge", result));
  else if (kind === "up-to-date") io.out("Up to date; nothing was changed.\n");
  else if (kind === "fast-forward") io.out(`Went forward to commit ${oid}
`);
  else io.out(`Joined: ${joined.length} changed on both sides, ${added} new, in commit ${oid}
`);
  return EXIT.ok;
};
export {
  run
};
