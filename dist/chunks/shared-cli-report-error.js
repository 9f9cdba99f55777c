var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  reportError: () => reportError
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.js");
function faultLines({ data, code }) {
  const faults = data["faults"];
  if (!Array.isArray(faults) || code !== "BATCH_FAULTY") return "";
  return faults.map(({ index, line, file, token, message, code: code2 }) => {
    const inFile = file === void 0 || file === "-" ? `line ${line}` : `${file}:${line}`;
    const place = line === void 0 ? `operation ${index + 1}` : inFile;
    return `  ${(0, import_start.cli_render_escape__escapeText)(token ?? place)}: ${(0, import_start.cli_render_escape__escapeText)(message)} [${code2}]
`;
  }).join("");
}
function toldOf(error) {
  const stack = error instanceof Error ? error.stack : void 0;
  if ((0, import_start.base_errors__isTicketError)(error)) {
    const { code, kind, message, hint, retryable, data } = error;
    return { code, message, hint, retryable, data, exit: import_start.base_errors__EXIT[kind], stack };
  }
  const what = error instanceof Error ? error.message : String(error);
  return {
    code: "INTERNAL",
    message: `This is a bug in git-ticket: ${what}`,
    hint: "Nothing is left half-written. Please report it, with what --debug adds.",
    retryable: false,
    data: {},
    exit: import_start.base_errors__EXIT.internal,
    stack
  };
}
var plain = (data) => JSON.parse(JSON.stringify(data ?? {}));
function tellAsJson({ code, message, hint, retryable, exit, data }, io) {
  const error = { code, message, hint: hint ?? null, retryable, exit, data: plain(data) };
  io.err((0, import_start.cli_render_json__jsonDocument)("error", { error }));
}
function tellAsText(told, io, debug) {
  const { code, message, hint, stack } = told;
  const painted = (0, import_start.cli_render_paint__paint)(io.errColor).bad("error:");
  io.err(`${painted} ${(0, import_start.cli_render_escape__escapeText)(message)} [${code}]
${faultLines(told)}`);
  if (hint !== void 0) io.err(`hint: ${(0, import_start.cli_render_escape__escapeText)(hint)}
`);
  if (debug && stack !== void 0) io.err(`${(0, import_start.cli_render_escape__escapeText)(stack)}
`);
}
function reportError(error, { io, json, debug }) {
  if (error?.code === "EPIPE") return import_start.base_errors__EXIT.ok;
  const told = toldOf(error);
  if (json) tellAsJson(told, io);
  else tellAsText(told, io, debug);
  return told.exit;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportError
});
