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
  bodyOf: () => bodyOf,
  readBytes: () => readBytes,
  readInput: () => readInput,
  readText: () => readText,
  sizeOfFile: () => sizeOfFile,
  textOfWords: () => textOfWords
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_text_of_file = require("./shared-cli-text-of-file.js");
var import_shared_base_errors = require("./shared-base-errors.js");
function unreadable(name, error) {
  const { code } = error;
  const utf8 = error instanceof TypeError ? "is not UTF-8" : `can't be read (${code ?? "?"})`;
  const why = code === "ENOENT" ? "does not exist" : utf8;
  const what = name === "-" ? "Standard input" : `The file ${JSON.stringify(name)}`;
  return new import_shared_base_errors.TicketError("FILE_UNREADABLE", "failed", `${what} ${why}.`, {
    data: { file: name },
    hint: "Give a path from here, or - for standard input.",
    cause: error
  });
}
async function readNamed(name, dir) {
  const { readFile } = await Promise.resolve().then(() => __toESM(require("node:fs/promises")));
  const { resolve } = await Promise.resolve().then(() => __toESM(require("node:path")));
  return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(dir, name)));
}
async function readInput(name, { io, dir }) {
  try {
    return name === "-" ? await io.input() : await readNamed(name, dir);
  } catch (error) {
    throw unreadable(name, error);
  }
}
async function readBytes(name, { io, dir }) {
  try {
    if (name === "-") return await io.inputBytes();
    const { readFile } = await Promise.resolve().then(() => __toESM(require("node:fs/promises")));
    const { resolve } = await Promise.resolve().then(() => __toESM(require("node:path")));
    return await readFile(resolve(dir, name));
  } catch (error) {
    throw unreadable(name, error);
  }
}
async function sizeOfFile(name, { dir }) {
  if (name === "-") return 0;
  const { stat } = await Promise.resolve().then(() => __toESM(require("node:fs/promises")));
  const { resolve } = await Promise.resolve().then(() => __toESM(require("node:path")));
  try {
    return (await stat(resolve(dir, name))).size;
  } catch (error) {
    throw unreadable(name, error);
  }
}
async function readText(context) {
  return (0, import_shared_cli_text_of_file.textOfFile)(await readInput("-", context));
}
async function textOfWords(call, words, context, present = "") {
  const text = words.join(" ");
  if (call.flag("editor")) {
    const { edit } = await Promise.resolve().then(() => __toESM(require("./cli-editor.js")));
    return edit(words.length === 0 ? present : text, context);
  }
  if (words.length === 0) throw (0, import_shared_cli_usage_errors.wrongOperands)(call.spec, "give the text, - or --editor");
  return text === "-" ? readText(context) : text.trimEnd();
}
async function bodyOf(call, context, present) {
  if (call.flag("editor")) {
    const { edit } = await Promise.resolve().then(() => __toESM(require("./cli-editor.js")));
    return edit(present, context);
  }
  const body = call.text("body");
  return body === "-" ? readText(context) : body;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bodyOf,
  readBytes,
  readInput,
  readText,
  sizeOfFile,
  textOfWords
});
