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
var import_shared_cli_pager = require("./shared-cli-pager.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var PLAIN = /* @__PURE__ */ new Map([
  ["…", "..."],
  ["→", "->"],
  ["←", "<-"],
  ["·", "*"],
  ["•", "*"],
  ["●", "*"],
  ["∅", "(none)"],
  ["⏎", "\\n"],
  ["–", "-"],
  ["—", "-"],
  ["─", "-"],
  ["━", "-"],
  ["│", "|"],
  ["┃", "|"],
  ["✓", "+"],
  ["✗", "x"],
  ["█", "#"],
  ["░", "."],
  ["“", '"'],
  ["”", '"'],
  ["’", "'"]
]);
var CORNERS = /[┌┐└┘├┤┬┴┼╭╮╰╯]/g;
var CUT = /(?<=\S)…(?= {2}|$)/gm;
function asciiText(text) {
  return [...text.replace(CUT, "~").replace(CORNERS, "+")].map((char) => PLAIN.get(char) ?? char).join("");
}
function lacksUtf8(env) {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  if (/^(?:C|POSIX)$/.test(locale)) return true;
  const [, charset] = /^[^.@]*\.([^@]*)/.exec(locale) ?? [];
  return charset !== void 0 && !/^utf-?8$/i.test(charset);
}
function outputFailed(error) {
  if (error.code === "EPIPE") return error;
  const message = `The output can't be written (${error.code ?? "?"}).`;
  return new import_shared_base_errors.TicketError("OUTPUT_FAILED", "failed", message, {
    hint: "What the command changed is changed; only its answer is lost.",
    cause: error
  });
}
var CLEAR = "\r\x1B[K";
function watch(stdout) {
  let trouble;
  stdout.on("error", (error) => {
    trouble ??= outputFailed(error);
  });
  return {
    check: () => {
      if (trouble !== void 0) throw trouble;
    },
    end: () => {
      if ((0, import_shared_base_errors.isTicketError)(trouble)) throw trouble;
    }
  };
}
function processWriters({ stdout, env }, stderr, isTty) {
  const { check, end } = watch(stdout);
  const ascii = lacksUtf8(env);
  let paging;
  let pager;
  let shown = false;
  const clear = () => {
    if (shown) stderr().write(CLEAR);
    shown = false;
  };
  const write = (text) => {
    clear();
    if (text !== "") pager ??= paging?.start((plain) => stdout.write(plain));
    if (pager?.over === true)
      throw Object.assign(new Error("the pager has ended"), { code: "EPIPE" });
    (pager ?? stdout).write(text);
  };
  return {
    out: (text) => {
      check();
      write(isTty && ascii ? asciiText(text) : text);
    },
    bytes: (data) => {
      check();
      clear();
      stdout.write(data);
    },
    err: (text) => {
      clear();
      const stream = stderr();
      const talk2 = ascii && stream.isTTY === true ? asciiText(text) : text;
      if (pager?.over === false && stream.isTTY === true) pager.write(talk2);
      else stream.write(talk2);
    },
    status: (text) => {
      if (pager !== void 0 || stderr().isTTY !== true) return;
      stderr().write(`${CLEAR}${text}`);
      shown = true;
    },
    page: async (place) => {
      if (stdout.isTTY === true) paging = (await Promise.resolve().then(() => __toESM(require("./cli-start-pager.js")))).pagerAt(place);
    },
    pageBy: (how) => {
      paging = how;
    },
    get hyperlinks() {
      return paging?.hyperlinks ?? true;
    },
    settle: async () => {
      clear();
      await pager?.finish();
      pager = void 0;
      paging = void 0;
      await new Promise(setImmediate);
      end();
    }
  };
}
function wantsColor(wish, env, isTty) {
  if (wish !== "auto") return wish === "always";
  const { NO_COLOR, TERM } = env;
  return isTty && (NO_COLOR === void 0 || NO_COLOR === "") && TERM !== "dumb";
}
function quietStreams(io) {
  return { ...io, out: () => void 0 };
}
var UNKNOWN_WIDTH = 80;
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
  const outIsTty = stdout.isTTY === true || (0, import_shared_cli_pager.pagerInUse)(env);
  const writers = processWriters(proc, stderr, outIsTty);
  const { out, bytes, err, status, page, pageBy, settle } = writers;
  const width = Number(env["COLUMNS"]);
  const known = Number.isSafeInteger(width) && width > 0 ? width : void 0;
  const columns = known ?? (stdout.isTTY === true ? stdout.columns || UNKNOWN_WIDTH : void 0);
  return {
    page,
    pageBy,
    settle,
    streams: (wish) => ({
      out,
      bytes,
      err,
      status,
      input: async () => textOf(await readAll(proc.stdin)),
      inputBytes: () => readAll(proc.stdin),
      ask: (question) => askAt(proc, question),
      outIsTty,
      get inIsTty() {
        return proc.stdin.isTTY === true;
      },
      columns: outIsTty ? columns : void 0,
      color: wantsColor(wish, env, outIsTty),
      get hyperlinks() {
        return wish !== "never" && stdout.isTTY === true && writers.hyperlinks;
      },
      get errColor() {
        return wantsColor(wish, env, stderr().isTTY === true);
      }
    })
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  processTerminal,
  quietStreams,
  wantsColor
});
