import {
  paint
} from "./shared-cli-render-paint.js";
import {
  escapeText
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import {
  EXIT,
  isTicketError
} from "./shared-base-errors.js";

// src/cli/report-error.ts
function faultLines(error) {
  const faults = error.data["faults"];
  if (!Array.isArray(faults) || error.code !== "BATCH_FAULTY") return "";
  return faults.map(({ index, line, message, code }) => {
    const where = line === void 0 ? `operation ${index + 1}` : `line ${line}`;
    return `  ${where}: ${escapeText(message)} [${code}]
`;
  }).join("");
}
function reportTicketError(error, { io, json, debug }) {
  const { code, message, hint, retryable, data } = error;
  const exit = EXIT[error.kind];
  if (json)
    io.err(
      jsonDocument("error", {
        error: { code, message, hint: hint ?? null, retryable, exit, data: plain(data) }
      })
    );
  else {
    const painted = paint(io.color).bad("error:");
    io.err(`${painted} ${escapeText(message)} [${code}]
${faultLines(error)}`);
    if (hint !== void 0) io.err(`hint: ${escapeText(hint)}
`);
    if (debug) io.err(`${error.stack ?? ""}
`);
  }
  return exit;
}
var plain = (data) => JSON.parse(JSON.stringify(data ?? {}));
function reportError(error, options) {
  if (isTicketError(error)) return reportTicketError(error, options);
  const code = error?.code;
  if (code === "EPIPE") return EXIT.ok;
  const { io, debug } = options;
  const message = error instanceof Error ? error.message : String(error);
  io.err(`error: This is a bug in git-ticket: ${escapeText(message)} [INTERNAL]
`);
  io.err("hint: Nothing is left half-written. Please report it, with what --debug adds.\n");
  if (debug && error instanceof Error) io.err(`${error.stack ?? ""}
`);
  return EXIT.internal;
}
export {
  reportError
};
