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
  canonicalText: () => canonicalText,
  equalJson: () => equalJson,
  quoteJson: () => quoteJson,
  renderDocument: () => renderDocument,
  sortKeys: () => sortKeys
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var PLAIN = /^[ !#-[\]-~]*$/;
function quoteJson(text) {
  if (PLAIN.test(text)) return `"${text}"`;
  if (import_shared_base_json.LONE_SURROGATE.test(text))
    throw new import_shared_base_errors.TicketError(
      "JSON_LONE_SURROGATE",
      "invalid",
      "A text in a document holds half of a surrogate pair."
    );
  return JSON.stringify(text).replaceAll(import_shared_base_unseen.UNSEEN_ALL, escaped);
}
function escaped(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function checkNumber(value) {
  if (!Number.isFinite(value))
    throw new import_shared_base_errors.TicketError("JSON_NOT_FINITE", "invalid", "A number in a document must be finite.");
}
function checkDepth(depth) {
  if (depth >= import_shared_base_json.MAX_DEPTH)
    throw new import_shared_base_errors.TicketError("JSON_TOO_DEEP", "invalid", `A document nests deeper than ${import_shared_base_json.MAX_DEPTH}.`);
}
function checkKey(key) {
  if (import_shared_base_json.FORBIDDEN_KEYS.has(key))
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
  return reordered ? members.sort(([a], [b]) => (0, import_shared_base_json.compareUtf8)(a, b)) : members;
}
function write(value, depth, out) {
  if (typeof value === "string") out.push(quoteJson(value));
  else if (typeof value !== "object" || value === null) out.push(JSON.stringify(value));
  else if ((0, import_shared_base_json.isArray)(value))
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
  if ((0, import_shared_base_json.isArray)(value)) {
    for (const item of value) inOrder = isInOrder(item, depth + 1) && inOrder;
    return inOrder;
  }
  for (const key of Object.keys(value)) {
    checkKey(key);
    inOrder = isInOrder(value[key] ?? null, depth + 1) && inOrder && !mayBeIndex(key);
  }
  return inOrder;
}
var UNSEEN_WRITTEN = new RegExp(import_shared_base_unseen.UNSEEN_ALL.source.replace("\\p{Cc}", "\\u007f-\\u009f"), "g");
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
  if (depth >= import_shared_base_json.MAX_DEPTH)
    throw new import_shared_base_errors.TicketError("JSON_TOO_DEEP", "invalid", `A value nests deeper than ${import_shared_base_json.MAX_DEPTH}.`);
  if ((0, import_shared_base_json.isArray)(value)) return value.map((v) => sortKeys(v, depth + 1));
  const sorted = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(value).sort(import_shared_base_json.compareUtf8))
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
  canonicalText,
  equalJson,
  quoteJson,
  renderDocument,
  sortKeys
});
