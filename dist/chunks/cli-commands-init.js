import {
  jsonDocument
} from "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/commands/init.ts
var run = async (call, { io, json, tickets }) => {
  const prefix = call.text("prefix");
  const result = await (await tickets()).init(prefix === void 0 ? {} : { prefix });
  if (json) io.out(jsonDocument("init", result));
  else if (result.created)
    io.out(`Tickets begin on ${result.ref}; ids look like ${result.prefix}-7k3m.
`);
  else io.out(`There are tickets on ${result.ref} already; nothing was changed.
`);
  return EXIT.ok;
};
export {
  run
};
