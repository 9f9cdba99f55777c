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
  parseJson: () => parseJson
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var SPECIAL = new RegExp(`[\\\\${String.fromCharCode(0, 45, 31)}]`);
var SURROGATE = /[\ud800-\udfff]/;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function lineOf(text, at) {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
  return line;
}
function fault(cursor, what) {
  const line = lineOf(cursor.text, cursor.at);
  const column = cursor.at - cursor.text.lastIndexOf("\n", cursor.at - 1);
  return new import_shared_base_errors.TicketError("BAD_JSON", "invalid", `Line ${line}, column ${column}: ${what}.`, {
    data: { line, column },
    hint: "Each document must be strict JSON (RFC 8259) without duplicate keys."
  });
}
function take(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== void 0) cursor.at += found.length;
  return found;
}
function skipSpace(cursor) {
  const { text } = cursor;
  for (; ; ) {
    const code = text.charCodeAt(cursor.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    cursor.at++;
  }
}
function endOfString(text, start) {
  let end = text.indexOf('"', start + 1);
  for (; end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) break;
  }
  return end;
}
function readString(cursor) {
  const end = endOfString(cursor.text, cursor.at);
  if (end < 0) throw fault(cursor, "a string is not closed");
  const raw = cursor.text.slice(cursor.at, end + 1);
  const text = SPECIAL.test(raw) ? unescaped(raw) : raw.slice(1, -1);
  if (text === void 0)
    throw fault(cursor, "a string holds a raw control character or an unknown escape");
  cursor.at = end + 1;
  if (SURROGATE.test(text) && import_shared_base_json.LONE_SURROGATE.test(text))
    throw fault(cursor, "a string holds half of a surrogate pair");
  return text;
}
function unescaped(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return void 0;
  }
}
function readMember(cursor, object, depth) {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== '"') throw fault(cursor, "expected a key in double quotes");
  const key = readString(cursor);
  if (import_shared_base_json.FORBIDDEN_KEYS.has(key)) throw fault(cursor, `the key ${key} is not allowed`);
  if (key in object) throw fault(cursor, `the key ${JSON.stringify(key)} stands twice`);
  skipSpace(cursor);
  if (cursor.text[cursor.at++] !== ":") throw fault(cursor, "expected a colon after a key");
  object[key] = readValue(cursor, depth + 1);
}
function readMany(cursor, close, each) {
  cursor.at++;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === close) {
    cursor.at++;
    return;
  }
  for (; ; ) {
    each();
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next !== "," && next !== close) throw fault(cursor, `expected a comma or ${close}`);
    cursor.at++;
    if (next === close) return;
  }
}
function readWord(cursor) {
  for (const [word, value2] of [
    ["true", true],
    ["false", false],
    ["null", null]
  ]) {
    if (cursor.text.startsWith(word, cursor.at)) {
      cursor.at += word.length;
      return value2;
    }
  }
  const number = take(cursor, NUMBER);
  if (number === void 0) throw fault(cursor, "expected a value");
  const value = Number(number);
  if (!Number.isFinite(value)) throw fault(cursor, `the number ${number} is out of range`);
  return Object.is(value, -0) ? 0 : value;
}
function readValue(cursor, depth) {
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === '"') return readString(cursor);
  if (depth >= import_shared_base_json.MAX_DEPTH && (first === "{" || first === "["))
    throw fault(cursor, `nested deeper than ${import_shared_base_json.MAX_DEPTH}`);
  if (first === "{") {
    const object = (0, import_shared_base_json.bareObject)();
    readMany(cursor, "}", () => readMember(cursor, object, depth));
    return object;
  }
  if (first === "[") {
    const items = [];
    readMany(cursor, "]", () => {
      skipSpace(cursor);
      if (depth === 0) cursor.lines.push(cursor.at);
      items.push(readValue(cursor, depth + 1));
    });
    return items;
  }
  return readWord(cursor);
}
function parseJson(text) {
  const cursor = { text, at: 0, lines: [] };
  const value = readValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < text.length) throw fault(cursor, "something follows the end of the document");
  return { value, elementLines: linesOf(text, cursor.lines) };
}
function linesOf(text, offsets) {
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    for (let i = text.indexOf("\n", at); i >= 0 && i < offset; i = text.indexOf("\n", i + 1))
      line++;
    at = offset;
    return line;
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseJson
});
