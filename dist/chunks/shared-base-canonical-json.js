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
  FORBIDDEN_KEYS: () => FORBIDDEN_KEYS,
  LONE_SURROGATE: () => LONE_SURROGATE,
  MAX_DEPTH: () => MAX_DEPTH,
  UNSEEN_ALL: () => UNSEEN_ALL,
  bareObject: () => bareObject,
  canonicalText: () => canonicalText,
  compareUtf8: () => compareUtf8,
  equalJson: () => equalJson,
  hasUnseen: () => hasUnseen,
  isArray: () => isArray,
  isObject: () => isObject,
  onOneLine: () => onOneLine,
  quoteJson: () => quoteJson,
  renderDocument: () => renderDocument,
  sortKeys: () => sortKeys
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
var FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype"
]);
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var MAX_DEPTH = 64;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
  return Array.isArray(value);
}
function bareObject() {
  return /* @__PURE__ */ Object.create(null);
}
function compareUtf8(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const xs = x >= 55296 && x <= 57343;
    const ys = y >= 55296 && y <= 57343;
    return xs === ys ? x - y : xs ? 1 : -1;
  }
  return a.length - b.length;
}
var UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
function hasUnseen(text) {
  return UNSEEN.test(text);
}
var UNSEEN_ALL = new RegExp(UNSEEN.source, "gu");
var CONTROLS = new RegExp("\\p{Cc}+", "gu");
function onOneLine(text) {
  return text.replaceAll(/[\u2028\u2029]/g, " ").replaceAll(CONTROLS, " ").trim();
}
var PLAIN = /^[ !#-[\]-~]*$/;
function quoteJson(text) {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text))
    throw new import_shared_base_errors.TicketError(
      "JSON_LONE_SURROGATE",
      "invalid",
      "A text in a document holds half of a surrogate pair."
    );
  return JSON.stringify(text).replaceAll(UNSEEN_ALL, escaped);
}
function escaped(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function checkNumber(value) {
  if (!Number.isFinite(value))
    throw new import_shared_base_errors.TicketError("JSON_NOT_FINITE", "invalid", "A number in a document must be finite.");
}
function checkDepth(depth) {
  if (depth >= MAX_DEPTH)
    throw new import_shared_base_errors.TicketError("JSON_TOO_DEEP", "invalid", `A document nests deeper than ${MAX_DEPTH}.`);
}
function checkKey(key) {
  if (FORBIDDEN_KEYS.has(key))
    throw new import_shared_base_errors.TicketError(
      "JSON_FORBIDDEN_KEY",
      "invalid",
      `A document can't hold the key ${key}.`,
      { data: { key } }
    );
}
var INDEX = /^(?:0|[1-9]\d{0,9})$/;
function membersOf(value) {
  const members = Object.entries(value);
  const first = members[0]?.[0];
  const reordered = first !== void 0 && INDEX.test(first);
  return reordered ? members.sort(([a], [b]) => compareUtf8(a, b)) : members;
}
function write(value, depth, out) {
  if (typeof value === "string") out.push(quoteJson(value));
  else if (typeof value !== "object" || value === null) out.push(JSON.stringify(value));
  else if (isArray(value))
    writeMembers("[", "]", value, depth, out, (v) => write(v, depth + 1, out));
  else
    writeMembers("{", "}", membersOf(value), depth, out, ([key, v]) => {
      out.push(quoteJson(key), ": ");
      write(v, depth + 1, out);
    });
}
function writeMembers(open, close, members, depth, out, each) {
  out.push(open);
  const pad = `
${"  ".repeat(depth + 1)}`;
  members.forEach((member, i) => {
    out.push(i === 0 ? pad : `,${pad}`);
    each(member);
  });
  out.push(members.length === 0 ? close : `
${"  ".repeat(depth)}${close}`);
}
function mayBeIndex(key) {
  return key.charCodeAt(0) <= 57 && INDEX.test(key);
}
function isInOrder(value, depth) {
  if (typeof value === "number") checkNumber(value);
  if (typeof value !== "object" || value === null) return true;
  checkDepth(depth);
  let inOrder = true;
  if (isArray(value)) {
    for (const item of value) inOrder = isInOrder(item, depth + 1) && inOrder;
    return inOrder;
  }
  for (const key of Object.keys(value)) {
    checkKey(key);
    inOrder = isInOrder(value[key] ?? null, depth + 1) && inOrder && !mayBeIndex(key);
  }
  return inOrder;
}
var UNSEEN_WRITTEN = new RegExp(UNSEEN_ALL.source.replace("\\p{Cc}", "\\u007f-\\u009f"), "g");
function renderDocument(value) {
  if (isInOrder(value, 0)) {
    const text = JSON.stringify(value, null, 2);
    if (!text.includes("\\ud")) return `${text.replaceAll(UNSEEN_WRITTEN, escaped)}
`;
  }
  const out = [];
  write(value, 0, out);
  out.push("\n");
  return out.join("");
}
function sortKeys(value, depth = 0) {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH)
    throw new import_shared_base_errors.TicketError("JSON_TOO_DEEP", "invalid", `A value nests deeper than ${MAX_DEPTH}.`);
  if (isArray(value)) return value.map((v) => sortKeys(v, depth + 1));
  const sorted = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(value).sort(compareUtf8))
    sorted[key] = sortKeys(value[key] ?? null, depth + 1);
  return sorted;
}
function canonicalText(value) {
  if (value === void 0) return "";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value === 0 ? 0 : value);
  return JSON.stringify(sortKeys(value));
}
function equalJson(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  return canonicalText(a) === canonicalText(b);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FORBIDDEN_KEYS,
  LONE_SURROGATE,
  MAX_DEPTH,
  UNSEEN_ALL,
  bareObject,
  canonicalText,
  compareUtf8,
  equalJson,
  hasUnseen,
  isArray,
  isObject,
  onOneLine,
  quoteJson,
  renderDocument,
  sortKeys
});
