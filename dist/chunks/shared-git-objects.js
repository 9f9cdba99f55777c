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
  encodeCommit: () => encodeCommit,
  encodeTree: () => encodeTree,
  newObject: () => newObject,
  oidLength: () => oidLength,
  parseCommit: () => parseCommit,
  parseTree: () => parseTree,
  zeroOid: () => zeroOid
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
var import_node_crypto = require("node:crypto");
var OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function hashObject(format, type, data) {
  return (0, import_node_crypto.createHash)(format).update(`${type} ${data.length}\0`).update(data).digest("hex");
}
function newObject(format, type, data) {
  return { oid: hashObject(format, type, data), type, data };
}
function oidLength(format) {
  return format === "sha1" ? 40 : 64;
}
function zeroOid(format) {
  return "0".repeat(oidLength(format));
}
var TREE_MODE = "40000";
function canonicalMode(mode) {
  return mode.replace(/^0+(?=.)/, "");
}
function compareTreeEntries(a, b) {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
function sortKey(entry) {
  return canonicalMode(entry.mode) === TREE_MODE ? `${entry.name}/` : entry.name;
}
function encodeTree(entries) {
  const sorted = [...entries].sort(compareTreeEntries);
  const names = /* @__PURE__ */ new Set();
  const parts = [];
  for (const entry of sorted) {
    const fault = entryFault(entry) ?? (names.has(entry.name) ? "is there twice" : void 0);
    if (fault !== void 0) throw badTree(`the entry ${JSON.stringify(entry.name)} ${fault}`);
    names.add(entry.name);
    parts.push(Buffer.from(`${canonicalMode(entry.mode)} ${entry.name}\0`, "latin1"));
    parts.push(Buffer.from(entry.oid, "hex"));
  }
  return Buffer.concat(parts);
}
var BAD_NAME_BYTE = /[/\0\u0100-\uffff]/;
function entryFault({ mode, name, oid }) {
  if (!/^[0-7]{5,6}$/.test(mode)) return "has a bad mode";
  if (name === "" || BAD_NAME_BYTE.test(name)) return "has a bad name";
  return OID.test(oid) ? void 0 : "has a bad oid";
}
function parseTree(data, format) {
  const bytes = asBuffer(data);
  const width = oidLength(format) / 2;
  const entries = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    if (space < at + 1 || space > at + 7) throw badTree(`bad mode at byte ${at}`);
    const mode = bytes.toString("latin1", at, space);
    if (!/^[0-7]+$/.test(mode)) throw badTree(`bad mode at byte ${at}`);
    const nul = bytes.indexOf(0, space + 1);
    if (nul < space + 2) throw badTree(`bad name at byte ${space + 1}`);
    const end = nul + 1 + width;
    if (end > bytes.length) throw badTree("the last entry is cut off");
    const name = bytes.toString("latin1", space + 1, nul);
    entries.push({ mode: canonicalMode(mode), name, oid: bytes.toString("hex", nul + 1, end) });
    at = end;
  }
  return entries;
}
function asBuffer(data) {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}
function badTree(reason) {
  return new import_shared_base_errors.TicketError("GIT_BAD_TREE", "invalid", `A tree object is malformed: ${reason}.`, {
    data: { reason }
  });
}
function encodeCommit(commit) {
  const { tree, parents, message, signature } = commit;
  for (const oid of [tree, ...parents]) {
    if (!OID.test(oid)) throw badCommit("an oid is out of form");
  }
  if (message.includes("\0")) throw badCommit("the message holds a NUL");
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${encodePerson(commit.author)}`,
    `committer ${encodePerson(commit.committer)}`
  ];
  if (signature !== void 0) lines.push(encodeSignature(signature, tree.length));
  return Buffer.from(`${lines.join("\n")}

${message}`, "utf8");
}
function encodePerson({ name, email, time, tz }) {
  if (/[\0\n<>]/.test(name + email))
    throw badCommit("a name or address holds <, > or a line break");
  if (!Number.isSafeInteger(time) || time < 0) throw badCommit("a time is no count of seconds");
  if (!/^[+-]\d{4}$/.test(tz)) throw badCommit("a time zone is out of form");
  return `${name} <${email}> ${time} ${tz}`;
}
function encodeSignature(signature, oidDigits) {
  const header = oidDigits === 64 ? "gpgsig-sha256" : "gpgsig";
  return `${header} ${signature.replace(/\n+$/, "").replaceAll("\n", "\n ")}`;
}
function parseCommit(data) {
  const bytes = asBuffer(data);
  const split = bytes.indexOf("\n\n");
  const headerEnd = split < 0 ? bytes.length : split;
  const headers = readHeaders(bytes.toString("latin1", 0, headerEnd));
  const decode = decoderFor(last(headers, "encoding"));
  const tree = last(headers, "tree");
  const parents = headers.filter(([key]) => key === "parent").map(([, value]) => value);
  if (tree === void 0) throw badCommit("it has no tree");
  if (![tree, ...parents].every((oid) => OID.test(oid))) throw badCommit("an oid is out of form");
  const signature = last(headers, tree.length === 64 ? "gpgsig-sha256" : "gpgsig");
  const message = split < 0 ? "" : decode(bytes.subarray(split + 2));
  const person = (key) => parsePerson(decode(Buffer.from(last(headers, key) ?? "", "latin1")));
  const author = person("author");
  const committer = person("committer");
  const base = { tree, parents, author, committer, message };
  return signature === void 0 ? base : { ...base, signature: `${signature}
` };
}
function readHeaders(text) {
  const headers = [];
  for (const line of text.replaceAll("\n ", "￿").split("\n")) {
    const space = line.indexOf(" ");
    if (space < 1) continue;
    headers.push([line.slice(0, space), line.slice(space + 1).replaceAll("￿", "\n")]);
  }
  return headers;
}
function last(headers, key) {
  return headers.findLast(([name]) => name === key)?.[1];
}
function decoderFor(label) {
  if (label === void 0 || /^utf-?8$/i.test(label)) return (bytes) => bytes.toString("utf8");
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => bytes.toString("utf8");
  }
}
function parsePerson(line) {
  const open = line.indexOf("<");
  const close = line.indexOf(">", open);
  if (open < 0 || close < 0) return { name: line.trim(), email: "", time: 0, tz: "+0000" };
  const when = /^ *(\d+)(?: ([+-]\d{4}))?/.exec(line.slice(line.lastIndexOf(">") + 1));
  const time = Number(when?.[1] ?? 0);
  return {
    name: line.slice(0, open).trim(),
    email: line.slice(open + 1, close),
    time: Number.isSafeInteger(time) ? time : 0,
    tz: when?.[2] ?? "+0000"
  };
}
function badCommit(reason) {
  return new import_shared_base_errors.TicketError("GIT_BAD_COMMIT", "invalid", `A commit object is malformed: ${reason}.`, {
    data: { reason }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  encodeCommit,
  encodeTree,
  newObject,
  oidLength,
  parseCommit,
  parseTree,
  zeroOid
});
