var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  processTerminal: () => processTerminal,
  quietStreams: () => quietStreams,
  wantsColor: () => wantsColor
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
function wantsColor(wish, env, isTty) {
  if (wish !== "auto") return wish === "always";
  const { NO_COLOR, TERM } = env;
  return isTty && (NO_COLOR === void 0 || NO_COLOR === "") && TERM !== "dumb";
}
function quietStreams(io) {
  return { ...io, out: () => void 0 };
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
var textOf = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
async function askAt({ stdin, stderr }, question) {
  const { createInterface } = await Promise.resolve().then(() => __toESM(require("node:readline")));
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await new Promise((resolve) => {
      lines.on("close", () => resolve(""));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}
function outputFailed(error) {
  if (error.code === "EPIPE") return error;
  const message = `The output can't be written (${error.code ?? "?"}).`;
  return new import_shared_base_errors.TicketError("OUTPUT_FAILED", "failed", message, {
    hint: "What the command changed is changed; only its answer is lost.",
    cause: error
  });
}
function talk(proc) {
  let made;
  return () => {
    made ??= proc.stderr.on("error", () => void 0);
    return made;
  };
}
function processTerminal(proc) {
  const { stdout, env } = proc;
  const stderr = talk(proc);
  let trouble;
  stdout.on("error", (error) => {
    trouble ??= outputFailed(error);
  });
  const check = () => {
    if (trouble !== void 0) throw trouble;
  };
  const width = Number(env["COLUMNS"]);
  const columns = Number.isSafeInteger(width) && width > 0 ? width : stdout.columns;
  const outIsTty = stdout.isTTY === true;
  return {
    streams: (wish) => ({
      out: (text) => {
        check();
        stdout.write(text);
      },
      err: (text) => {
        stderr().write(text);
      },
      bytes: (data) => {
        check();
        stdout.write(data);
      },
      input: async () => textOf(await readAll(proc.stdin)),
      inputBytes: () => readAll(proc.stdin),
      ask: (question) => askAt(proc, question),
      outIsTty,
      get inIsTty() {
        return proc.stdin.isTTY === true;
      },
      columns: outIsTty ? columns : void 0,
      color: wantsColor(wish, env, outIsTty),
      get errColor() {
        return wantsColor(wish, env, stderr().isTTY === true);
      }
    }),
    settle: async () => {
      await new Promise(setImmediate);
      if ((0, import_shared_base_errors.isTicketError)(trouble)) throw trouble;
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  processTerminal,
  quietStreams,
  wantsColor
});
