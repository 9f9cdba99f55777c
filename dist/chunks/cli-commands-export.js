import {
  listQuery
} from "./shared-cli-filters.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/commands/export.ts
var run = async (call, { io, tickets }) => {
  const query = { all: true, ...listQuery(call) };
  for await (const line of (await tickets()).exportLines({ full: call.flag("full"), query }))
    io.out(line);
  return EXIT.ok;
};
export {
  run
};
