import {
  VERSION
} from "./shared-base-version.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/commands/version.ts
var run = async (_call, { io, json }) => {
  io.out(
    json ? `${JSON.stringify({ schemaVersion: 1, kind: "version", version: VERSION })}
` : `git-ticket ${VERSION}
`
  );
  return EXIT.ok;
};
export {
  run
};
