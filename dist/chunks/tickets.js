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
  app_list_tickets__getAt: () => getAt,
  app_list_tickets__listAt: () => listAt,
  app_list_tickets__listTickets: () => listTickets,
  app_list_tickets__ticketsBeginning: () => ticketsBeginning,
  app_match_tickets__GROUP_FIELDS: () => GROUP_FIELDS,
  app_match_tickets__readQuery: () => readQuery,
  app_match_tickets__valuesOf: () => valuesOf,
  app_open_tickets__openTickets: () => openTickets,
  app_show_ticket__getTickets: () => getTickets,
  app_show_ticket__showTicket: () => showTicket,
  app_sort_tickets__SORT_KEYS: () => SORT_KEYS,
  app_sort_tickets__ticketOrder: () => ticketOrder,
  app_workspace__openWorkspace: () => openWorkspace,
  app_workspace__viewHead: () => viewHead,
  domain_config_config__DEFAULT_REF: () => DEFAULT_REF,
  domain_config_config__Draft: () => Draft,
  domain_config_config__FILE: () => FILE,
  domain_config_config__LIMITS: () => LIMITS,
  domain_config_config__NOTHING: () => NOTHING,
  domain_config_config__TREE: () => TREE,
  domain_config_config__attachmentPath: () => attachmentPath,
  domain_config_config__categoryOf: () => categoryOf,
  domain_config_config__commitAt: () => commitAt,
  domain_config_config__commitIn: () => commitIn,
  domain_config_config__configOf: () => configOf,
  domain_config_config__decodeDocument: () => decodeDocument,
  domain_config_config__defaultConfig: () => defaultConfig,
  domain_config_config__defaultType: () => defaultType,
  domain_config_config__documentPath: () => documentPath,
  domain_config_config__entriesOf: () => entriesOf,
  domain_config_config__findFiles: () => findFiles,
  domain_config_config__findFolders: () => findFolders,
  domain_config_config__firstStatus: () => firstStatus,
  domain_config_config__formatOf: () => formatOf,
  domain_config_config__fromLines: () => fromLines,
  domain_config_config__headSnapshot: () => headSnapshot,
  domain_config_config__isDocumentName: () => isDocumentName,
  domain_config_config__isLegalName: () => isLegalName,
  domain_config_config__keepCommit: () => keepCommit,
  domain_config_config__knownCategory: () => knownCategory,
  domain_config_config__loadTrees: () => loadTrees,
  domain_config_config__looseJson: () => looseJson,
  domain_config_config__migrate: () => migrate,
  domain_config_config__oneLine: () => oneLine,
  domain_config_config__parseDocument: () => parseDocument,
  domain_config_config__placeOf: () => placeOf,
  domain_config_config__readCommits: () => readCommits,
  domain_config_config__readConfig: () => readConfig,
  domain_config_config__readDocument: () => readDocument,
  domain_config_config__readDocuments: () => readDocuments,
  domain_config_config__readTexts: () => readTexts,
  domain_config_config__renderMessage: () => renderMessage,
  domain_config_config__requireHead: () => requireHead,
  domain_config_config__snapshotAt: () => snapshotAt,
  domain_config_config__subjectOf: () => subjectOf,
  domain_config_config__ticketPath: () => ticketPath,
  domain_config_config__toLines: () => toLines,
  domain_config_config__unreadable: () => unreadable,
  domain_encode__documentJson: () => documentJson,
  domain_encode__encodeDocument: () => encodeDocument,
  domain_ticket__idsBeginning: () => idsBeginning,
  domain_ticket__nameOwners: () => nameOwners,
  domain_ticket__readTickets: () => readTickets,
  domain_ticket__resolveToken: () => resolveToken,
  domain_ticket__resolveTokens: () => resolveTokens,
  domain_ticket__shownIds: () => shownIds,
  domain_ticket__ticketOf: () => ticketOf,
  domain_ticket__ticketOfJson: () => ticketOfJson,
  domain_ticket__unresolved: () => unresolved,
  git_names__checkOid: () => checkOid,
  git_names__checkRef: () => checkRef,
  git_names__validOid: () => validOid,
  git_names__validRef: () => validRef,
  git_native_context__dropDeadKeep: () => dropDeadKeep,
  git_native_context__dropTemporary: () => dropTemporary,
  git_native_context__dropUnfinished: () => dropUnfinished,
  git_native_context__freeStaleLock: () => freeStaleLock,
  git_native_context__holdsWords: () => holdsWords,
  git_native_context__isAbandoned: () => isAbandoned,
  git_native_context__isAbandonedKeep: () => isAbandonedKeep,
  git_native_context__isForeignKeep: () => isForeignKeep,
  git_native_context__isNoteInUse: () => isNoteInUse,
  git_native_context__isRepackOver: () => isRepackOver,
  git_native_context__isStaleLock: () => isStaleLock,
  git_native_context__isUnwrittenKeep: () => isUnwrittenKeep,
  git_native_context__keepWords: () => keepWords,
  git_native_context__maintain: () => maintain,
  git_native_context__openNote: () => openNote,
  git_native_context__parseKeepWords: () => parseKeepWords,
  git_native_context__processId: () => processId,
  git_native_context__randomBetween: () => randomBetween,
  git_native_context__randomName: () => randomName,
  git_native_context__readOwner: () => readOwner,
  git_native_context__readRef: () => readRef,
  git_native_context__refPath: () => refPath,
  git_native_context__removeStale: () => removeStale,
  git_native_context__sleep: () => sleep,
  git_native_context__stateOf: () => stateOf,
  git_native_context__stateOfKeeper: () => stateOfKeeper,
  git_native_context__sweepNotes: () => sweepNotes,
  git_native_context__syncDirectory: () => syncDirectory,
  git_native_context__ticketDir: () => ticketDir,
  git_native_context__tryCreate: () => tryCreate,
  git_native_context__tryLstat: () => tryLstat,
  git_native_context__tryUnlink: () => tryUnlink,
  git_native_context__withWriteLock: () => withWriteLock,
  git_native_git_errors__gitNotFound: () => gitNotFound,
  git_native_git_errors__gitVersion: () => gitVersion,
  git_native_git_errors__notARepository: () => notARepository,
  git_native_git_errors__plainWords: () => plainWords,
  git_native_git_errors__unexpectedOutcome: () => unexpectedOutcome,
  git_native_git_errors__workingDirectoryGone: () => workingDirectoryGone,
  git_objects__encodeCommit: () => encodeCommit,
  git_objects__encodeTree: () => encodeTree,
  git_objects__hashObject: () => hashObject,
  git_objects__newObject: () => newObject,
  git_objects__oidLength: () => oidLength,
  git_objects__parseCommit: () => parseCommit,
  git_objects__parseTree: () => parseTree,
  git_objects__zeroOid: () => zeroOid,
  store_document_pairs__documentKey: () => documentKey,
  store_document_pairs__documentPlace: () => documentPlace,
  store_document_pairs__readBlobs: () => readBlobs,
  store_document_pairs__readPairs: () => readPairs,
  store_document_pairs__tryReadBlobs: () => tryReadBlobs,
  store_walk__TOO_MANY_ENTRIES: () => TOO_MANY_ENTRIES,
  store_walk__isOurFolder: () => isOurFolder,
  store_walk__walkTree: () => walkTree
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.js");
var import_base = require("./base.js");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_fs6 = require("node:fs");
var import_node_fs7 = require("node:fs");
var import_node_path5 = require("node:path");
var import_node_fs8 = require("node:fs");
var import_node_path6 = require("node:path");
var import_node_fs9 = require("node:fs");
var import_node_path7 = require("node:path");
var import_node_fs10 = require("node:fs");
var import_node_path8 = require("node:path");
var import_node_fs11 = require("node:fs");
var import_node_path9 = require("node:path");
var import_node_os2 = require("node:os");
var import_node_path10 = require("node:path");
var import_node_fs12 = require("node:fs");
var import_node_os3 = require("node:os");
var import_node_fs13 = require("node:fs");
var import_node_path11 = require("node:path");
var import_node_fs14 = require("node:fs");
var import_node_path12 = require("node:path");
var import_node_zlib = require("node:zlib");
var import_node_fs15 = require("node:fs");
var import_node_path13 = require("node:path");
var import_node_path14 = require("node:path");
var import_node_crypto2 = require("node:crypto");
var import_node_fs16 = require("node:fs");
var import_node_path15 = require("node:path");
var import_node_path16 = require("node:path");
var import_node_path17 = require("node:path");
var import_node_crypto3 = require("node:crypto");
var import_node_zlib2 = require("node:zlib");
var import_node_path18 = require("node:path");
var import_node_crypto4 = require("node:crypto");
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
  return new import_start.base_errors__TicketError("GIT_BAD_TREE", "invalid", `A tree object is malformed: ${reason}.`, {
    data: { reason }
  });
}
function encodeCommit(commit) {
  const { tree, parents, message, signature } = commit;
  for (const oid of [tree, ...parents]) {
    if (!OID.test(oid)) throw badCommit("an oid is out of form");
  }
  if (message.includes("\0")) throw badCommit("the message holds a NUL");
  const lines3 = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${encodePerson(commit.author)}`,
    `committer ${encodePerson(commit.committer)}`
  ];
  if (signature !== void 0) lines3.push(encodeSignature(signature, tree.length));
  return Buffer.from(`${lines3.join("\n")}

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
  return new import_start.base_errors__TicketError("GIT_BAD_COMMIT", "invalid", `A commit object is malformed: ${reason}.`, {
    data: { reason }
  });
}
var FOLDERS = /* @__PURE__ */ new Map([
  ["workflows", "workflow"],
  ["agents", "agent"],
  ["views", "view"]
]);
var NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
var RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
var HASH = /^[0-9a-f]{64}$/;
function isDocumentName(name) {
  return NAME.test(name) && !RESERVED.test(name);
}
function ticketPath(id) {
  return `tickets/${id.charAt(0)}/${id.charAt(1)}/${id}.json`;
}
function attachmentPath(id, hash2) {
  return `attachments/${id.charAt(0)}/${id.charAt(1)}/${id}/${hash2}`;
}
function documentPath(kind, name) {
  if (kind === "ticket") return ticketPath(name);
  if (kind === "config") return "config.json";
  return `${kind}s/${name}.json`;
}
function placeOf(path) {
  if (path === "config.json") return { kind: "document", document: "config", name: "config" };
  const parts = path.split("/");
  if (parts[0] === "tickets") return ticketPlace(parts);
  if (parts[0] === "attachments") return attachmentPlace(parts);
  const [folder = "", file = ""] = parts;
  const document = FOLDERS.get(folder);
  const name = file.slice(0, -".json".length);
  const ours = parts.length === 2 && file.endsWith(".json") && isDocumentName(name);
  return document !== void 0 && ours ? { kind: "document", document, name } : void 0;
}
function ticketPlace(parts) {
  const name = parts[3]?.slice(0, -".json".length) ?? "";
  if (!(0, import_base.base_base32__isTicketId)(name) || parts.join("/") !== ticketPath(name)) return void 0;
  return { kind: "document", document: "ticket", name };
}
function attachmentPlace(parts) {
  const [, , , ticket = "", hash2 = ""] = parts;
  if (!(0, import_base.base_base32__isTicketId)(ticket) || !HASH.test(hash2)) return void 0;
  if (parts.join("/") !== attachmentPath(ticket, hash2)) return void 0;
  return { kind: "attachment", ticket, hash: hash2 };
}
var Draft = class {
  #before;
  #stamp;
  #cells;
  #redacted;
  #elements;
  #claim;
  /** Cells that differ from those before the batch. */
  #written = /* @__PURE__ */ new Set();
  #changed = false;
  #purged;
  constructor(before, stamp) {
    this.#before = before;
    this.#stamp = stamp;
    this.#cells = new Map(before.cells);
    this.#redacted = new Set(before.redacted);
    this.#claim = before.claim;
    this.#purged = before.purged;
  }
  /** The document as it was before the batch. */
  get before() {
    return this.#before;
  }
  get changed() {
    return this.#changed || this.#written.size > 0;
  }
  get claim() {
    return this.#claim;
  }
  /** Returns the value of a cell, or `undefined` when it is absent. */
  value(field, ...path) {
    return this.#cells.get((0, import_base.domain_document__cellKey)(field, ...path))?.value;
  }
  /** Returns the keys of the present elements of a set, records or map field. */
  keys(field) {
    const prefix = `${field}\0`;
    const found = [];
    for (const [key, cell] of this.#cells)
      if (key.startsWith(prefix) && cell.value !== void 0) found.push(key.slice(prefix.length));
    return found;
  }
  /** Writes a cell; `undefined`, or an empty text, clears or removes it. What is redacted stays so. */
  set(key, given) {
    const value = given === "" && (0, import_base.domain_document__isText)(this.#before.kind, key) ? void 0 : given;
    const before = this.#cells.get(key);
    if ((0, import_start.base_canonical_json__equalJson)(before?.value, value)) return;
    if ((0, import_base.domain_document__isRedactedText)(this.#before.kind, this.#redacted, key)) return;
    if (this.#takesBack(key, value)) return;
    this.#written.add(key);
    const stamp = this.#stamp;
    const [field, element, part] = (0, import_base.domain_document__cellPath)(key);
    if (part !== void 0 && element !== void 0) this.elements().add((0, import_base.domain_document__cellKey)(field, element));
    const isDefault = value === void 0 && stamp === (0, import_base.domain_document__defaultStamp)(this.#before.kind, this.#before.all, key, (e) => this.elements().has(e));
    if (isDefault) this.#cells.delete(key);
    else this.#cells.set(key, { value, stamp });
  }
  /** Puts the cell back as it was before the batch, if that is the value which it gets. */
  #takesBack(key, value) {
    const original = this.#before.cells.get(key);
    if (!this.#written.has(key) || !(0, import_start.base_canonical_json__equalJson)(original?.value, value)) return false;
    this.#written.delete(key);
    if (original === void 0) this.#cells.delete(key);
    else this.#cells.set(key, original);
    return true;
  }
  setClaim(claim2) {
    if (this.#claim !== void 0 && (0, import_start.base_canonical_json__equalJson)({ ...this.#claim }, { ...claim2 })) return;
    this.#changed = true;
    this.#claim = claim2;
  }
  /** Takes the text out of an element for ever. */
  redact(name, id) {
    const field = (0, import_base.domain_document__fieldOf)(this.#before.kind, name);
    if (field?.kind !== "elements" || this.#redacted.has((0, import_base.domain_document__cellKey)(name, id))) return;
    this.#changed = true;
    this.#redacted.add((0, import_base.domain_document__cellKey)(name, id));
    for (const part of field.texts) this.#cells.delete((0, import_base.domain_document__cellKey)(name, id, part));
  }
  get purged() {
    return this.#purged;
  }
  /** Leaves nothing of the document but its name, for ever. */
  purge() {
    if (this.#purged) return;
    this.#purged = true;
    this.#changed = true;
    this.#claim = void 0;
    for (const emptied of [this.#cells, this.#redacted, this.#written]) emptied.clear();
    this.#elements = void 0;
  }
  isRedacted(name, id) {
    return this.#redacted.has((0, import_base.domain_document__cellKey)(name, id));
  }
  /** Returns `field␀id` of every element there is. */
  elements() {
    this.#elements ??= new Set((0, import_base.domain_document__elementsOf)({ cells: this.#cells, redacted: this.#redacted }));
    return this.#elements;
  }
  /** Returns the document as it is now. */
  document() {
    if (!this.changed) return this.#before;
    const { kind, name } = this.#before;
    if (this.#purged) return { ...(0, import_base.domain_document__emptyDocument)(kind, name, ""), purged: true };
    return { ...this.#before, cells: this.#cells, redacted: this.#redacted, claim: this.#claim };
  }
};
var MIB = 1024 * 1024;
var MOST_ATTACHED = 100 * MIB;
function attachmentLimitOf(limits) {
  const limit = (0, import_start.base_json__isObject)(limits) ? limits["attachment"] : void 0;
  const given = typeof limit === "number" && Number.isFinite(limit) && limit >= 0;
  return given ? Math.min(Math.floor(limit), MOST_ATTACHED) : 10 * MIB;
}
var STATUSES = {
  open: { category: "open", rank: 1, to: ["in-progress", "in-review", "blocked", "closed"] },
  "in-progress": { category: "active", rank: 2, to: ["open", "in-review", "blocked", "closed"] },
  "in-review": { category: "active", rank: 3, to: ["open", "in-progress", "blocked", "closed"] },
  blocked: { category: "active", rank: 4, to: ["open", "in-progress", "in-review", "closed"] },
  closed: { category: "closed", rank: 5, to: ["open"] }
};
var TYPES = ["task", "bug", "feature", "epic", "story", "chore", "spike"];
var PRIORITIES = ["critical", "high", "medium", "low"];
var RESOLUTIONS = ["done", "wontfix", "duplicate", "cancelled"];
var CATEGORIES = /* @__PURE__ */ new Set(["open", "active", "closed"]);
function defaultConfig(prefix, stamp) {
  const draft = new Draft((0, import_base.domain_document__emptyDocument)("config", "config", stamp), stamp);
  draft.set("prefix", prefix);
  for (const [name, value] of Object.entries(STATUSES)) draft.set((0, import_base.domain_document__cellKey)("statuses", name), value);
  const lists = { types: TYPES, priorities: PRIORITIES, resolutions: RESOLUTIONS };
  for (const [field, names] of Object.entries(lists))
    names.forEach((name, i) => {
      draft.set((0, import_base.domain_document__cellKey)(field, name), { rank: i + 1 });
    });
  return draft.document();
}
function rankOf(value) {
  const rank = (0, import_start.base_json__isObject)(value) ? value["rank"] : void 0;
  return typeof rank === "number" ? rank : Number.MAX_SAFE_INTEGER;
}
function ranked(source, otherwise) {
  if (!(0, import_start.base_json__isObject)(source)) return otherwise.map((name) => [name, {}]);
  return Object.entries(source).sort(([a, x], [b, y]) => rankOf(x) - rankOf(y) || (a < b ? -1 : 1));
}
function statusOf([name, value]) {
  const { category, to } = (0, import_start.base_json__isObject)(value) ? value : {};
  const known = typeof category === "string" && CATEGORIES.has(category);
  const targets = (0, import_start.base_json__isArray)(to) ? to.filter((t) => typeof t === "string") : void 0;
  return { name, category: known ? category : "open", to: targets };
}
function configOf(source) {
  const { prefix, statuses, types, priorities, resolutions, milestones, limits } = source ?? {};
  const map = (value) => (0, import_start.base_json__isObject)(value) ? value : {};
  const names = (value, otherwise) => ranked(value, otherwise).map(([name]) => name);
  return {
    prefix: typeof prefix === "string" && /^[a-z][a-z0-9]{0,9}$/.test(prefix) ? prefix : "tk",
    statuses: ((0, import_start.base_json__isObject)(statuses) ? ranked(statuses, []) : Object.entries(STATUSES)).map(statusOf),
    types: names(types, TYPES),
    priorities: names(priorities, PRIORITIES),
    resolutions: names(resolutions, RESOLUTIONS),
    fields: map(source?.["fields"]),
    templates: map(source?.["templates"]),
    milestones: (0, import_base.domain_milestones__milestonesOf)(milestones),
    attachmentLimit: attachmentLimitOf(limits)
  };
}
function knownCategory(config, status) {
  return config.statuses.find((s) => s.name === status)?.category ?? "unknown";
}
function categoryOf(config, status) {
  return config.statuses.find((s) => s.name === status)?.category ?? "open";
}
function firstStatus(config, category) {
  return config.statuses.find((s) => s.category === category)?.name ?? category;
}
function defaultType({ types }) {
  return types.includes("task") ? "task" : types[0] ?? "task";
}
function toLines(text) {
  return text === "" ? void 0 : text.split("\n");
}
function fromLines(lines22) {
  if (!(0, import_start.base_json__isArray)(lines22) || !lines22.every((l) => typeof l === "string")) return void 0;
  return lines22.length === 0 ? void 0 : lines22.join("\n");
}
var RENAMED = /* @__PURE__ */ new Map([
  ["state", "status"],
  ["assignee", "assignees"],
  ["dependsOn", "links"]
]);
var lines = (value) => typeof value === "string" ? toLines(value) : value;
function migrateComment(value) {
  if (!(0, import_start.base_json__isObject)(value) || value["body"] === void 0) return value;
  const { body, ...rest } = value;
  const text = lines(body);
  return text === void 0 ? rest : { ...rest, body: text };
}
function migrateMember(name, value) {
  switch (name) {
    case "body":
      return lines(value);
    case "comments":
      return (0, import_start.base_json__isArray)(value) ? value.map(migrateComment) : value;
    case "assignee":
      return typeof value === "string" ? [value].filter((v) => v !== "") : value;
    case "dependsOn":
      return (0, import_start.base_json__isArray)(value) ? value.map((to) => ({ to, type: "depends-on" })) : value;
    default:
      return value;
  }
}
function migrateStamps(stamps, source) {
  const next = (0, import_start.base_json__bareObject)();
  for (const [name, stamp] of Object.entries(stamps)) {
    if (name === "removed" && (0, import_start.base_json__isObject)(stamp)) next["removed"] = migrateStamps(stamp, source);
    else {
      const migrated = migrateStamp(name, stamp, source);
      if (migrated !== void 0) next[RENAMED.get(name) ?? name] = migrated;
    }
  }
  return next;
}
function migrateStamp(name, stamp, source) {
  const { assignee } = source;
  if (name === "assignee" && typeof stamp === "string")
    return typeof assignee === "string" ? { [assignee]: stamp } : void 0;
  if (name !== "dependsOn" || !(0, import_start.base_json__isObject)(stamp)) return stamp;
  return Object.fromEntries(Object.entries(stamp).map(([to, s]) => [`depends-on ${to}`, s]));
}
function fromZero(kind, source) {
  const next = (0, import_start.base_json__bareObject)();
  for (const [name, value] of Object.entries(source)) {
    const [renamed, migrated] = kind === "ticket" ? [RENAMED.get(name) ?? name, migrateMember(name, value)] : [name, kind === "workflow" && name === "description" ? lines(value) : value];
    if (migrated !== void 0) next[renamed] = migrated;
  }
  next["schema"] = 1;
  const stamps = source["_v"];
  if (kind === "ticket" && (0, import_start.base_json__isObject)(stamps)) next["_v"] = migrateStamps(stamps, source);
  return next;
}
var STEPS = [fromZero];
function formatOf(source) {
  const schema = (0, import_start.base_json__isObject)(source) ? source["schema"] : void 0;
  return typeof schema === "number" && Number.isSafeInteger(schema) && schema >= 0 ? schema : void 0;
}
function migrate(kind, _name, source) {
  let current = source;
  for (let format = formatOf(source) ?? import_base.domain_document__SCHEMA; format < import_base.domain_document__SCHEMA; format++)
    current = STEPS[format]?.(kind, current) ?? current;
  return current;
}
function invalidDocument(name, path, problem) {
  return new import_start.base_errors__TicketError("INVALID_DOCUMENT", "invalid", `Document ${name}: ${path} ${problem}.`, {
    data: { name, path, problem },
    hint: "git ticket verify lists every document that is not as it should be."
  });
}
var EMPTY = (0, import_start.base_json__bareObject)();
function objectAt(name, path, value) {
  if (value === void 0) return EMPTY;
  if (!(0, import_start.base_json__isObject)(value)) throw invalidDocument(name, path, "must be an object");
  return value;
}
function stampAt(reading2, path, value, otherwise) {
  if (value === void 0) return otherwise;
  if (!(0, import_base.base_base32__isStamp)(value)) throw invalidDocument(reading2.name, `/_v/${path}`, "is not a stamp");
  return value;
}
function textAt(name, path, lines22) {
  if (lines22 === void 0) return void 0;
  const text = fromLines(lines22);
  if (text === void 0) throw invalidDocument(name, path, "must be a non-empty array of lines");
  return text === "" ? void 0 : text;
}
function safeKey(reading2, path, key) {
  if (import_start.base_json__FORBIDDEN_KEYS.has(key) || key.includes("\0"))
    throw invalidDocument(reading2.name, `/${path}`, `has the forbidden key ${JSON.stringify(key)}`);
  return key;
}
function elementIdOf(reading2, field, item) {
  const where = `/${field.name}`;
  const { id } = item;
  if (!(0, import_base.base_base32__isElementId)(id))
    throw invalidDocument(reading2.name, where, "has an element without a proper id");
  const unknown = Object.keys(item).find(
    (k) => k !== "id" && k !== "redacted" && !field.parts.includes(k)
  );
  if (unknown === void 0) return id;
  const problem = `has the unknown member ${JSON.stringify(unknown)}`;
  throw invalidDocument(reading2.name, `${where}/${id}`, problem);
}
function readElement(reading2, field, item, stamps) {
  const id = elementIdOf(reading2, field, item);
  const element = (0, import_base.domain_document__cellKey)(field.name, id);
  if (item["redacted"] === true) {
    reading2.redacted.add(element);
    for (const text of field.texts) reading2.cells.delete((0, import_base.domain_document__cellKey)(field.name, id, text));
  }
  const redacted = reading2.redacted.has(element);
  const own = objectAt(reading2.name, `/_v/${field.name}/${id}`, stamps[id]);
  for (const part of field.parts)
    if (!redacted || !field.texts.includes(part)) readPart(reading2, field, part, item, own);
}
function readPart(reading2, field, part, item, stamps) {
  const id = String(item["id"]);
  const first = (0, import_base.base_base32__elementStamp)(id);
  const path = `${field.name}/${id}/${part}`;
  const stamp = stampAt(reading2, path, stamps[part], first);
  if (stamp < first)
    throw invalidDocument(reading2.name, `/_v/${path}`, "is older than its element");
  const raw = item[part];
  const value = field.texts.includes(part) ? textAt(reading2.name, `/${path}`, raw) : raw;
  if (value !== void 0 || stamp !== first)
    reading2.cells.set((0, import_base.domain_document__cellKey)(field.name, id, part), { value, stamp });
}
function readElements(reading2, field) {
  const items = reading2.source[field.name];
  if (items === void 0) return;
  if (!(0, import_start.base_json__isArray)(items)) throw invalidDocument(reading2.name, `/${field.name}`, "must be an array");
  const stamps = objectAt(reading2.name, `/_v/${field.name}`, reading2.stamps[field.name]);
  for (const item of items) {
    if (!(0, import_start.base_json__isObject)(item))
      throw invalidDocument(reading2.name, `/${field.name}`, "has an element that is no object");
    readElement(reading2, field, item, stamps);
  }
}
function put(reading2, key, value, stamp) {
  if (value !== void 0 || stamp !== reading2.all) reading2.cells.set(key, { value, stamp });
}
function readRegister(reading2, name, value) {
  put(reading2, name, value, stampAt(reading2, name, reading2.stamps[name], reading2.all));
}
function readComposite(reading2, name, members) {
  const found = members.filter((m) => reading2.source[m] !== void 0);
  const value = Object.fromEntries(found.map((m) => [m, reading2.source[m] ?? null]));
  readRegister(reading2, name, found.length === 0 ? void 0 : value);
}
function readText(reading2, name) {
  readRegister(reading2, name, textAt(reading2.name, `/${name}`, reading2.source[name]));
}
function keyOfItem(reading2, field, item) {
  if (field.kind === "records" && (0, import_start.base_json__isObject)(item)) {
    const known = Object.keys(item).every((k) => field.members.includes(k));
    const texts = field.members.every((m) => typeof item[m] === "string");
    const [first = ""] = field.members;
    if (known && texts && !String(item[first]).includes(" ")) return (0, import_base.domain_document__recordKey)(field.members, item);
  }
  if (field.kind === "set" && typeof item === "string") return item;
  throw invalidDocument(reading2.name, `/${field.name}`, "has an item of the wrong shape");
}
function* present(reading2, field) {
  const value = reading2.source[field.name];
  if (value === void 0) return;
  if (field.kind === "map") {
    yield* Object.entries(objectAt(reading2.name, `/${field.name}`, value));
    return;
  }
  if (!(0, import_start.base_json__isArray)(value)) throw invalidDocument(reading2.name, `/${field.name}`, "must be an array");
  for (const item of value) yield [keyOfItem(reading2, field, item), item];
}
function readKeyed(reading2, field) {
  const { name } = field;
  const stamps = objectAt(reading2.name, `/_v/${name}`, reading2.stamps[name]);
  for (const [key, value] of present(reading2, field)) {
    safeKey(reading2, name, key);
    const stamp = stampAt(reading2, `${name}/${key}`, stamps[key], reading2.all);
    reading2.cells.set((0, import_base.domain_document__cellKey)(name, key), { value: field.kind === "set" ? true : value, stamp });
  }
  const removed = objectAt(reading2.name, `/_v/removed/${name}`, reading2.removed[name]);
  for (const [key, value] of Object.entries(removed)) {
    const cell = (0, import_base.domain_document__cellKey)(name, safeKey(reading2, name, key));
    if (reading2.cells.has(cell)) continue;
    const stamp = stampAt(reading2, `removed/${name}/${key}`, value, reading2.all);
    reading2.cells.set(cell, { value: void 0, stamp });
  }
}
function readClaim(reading2, value) {
  if (value === void 0) return void 0;
  const claim2 = objectAt(reading2.name, "/claim", value);
  const { by, lease, fence, expires } = claim2;
  const whole = typeof fence === "number" && Number.isSafeInteger(fence) && fence > 0;
  if (typeof by !== "string" || typeof lease !== "string" || typeof expires !== "string" || !whole)
    throw invalidDocument(reading2.name, "/claim", "is not a claim");
  const stamp = stampAt(reading2, "claim", reading2.stamps["claim"], reading2.all);
  return { by, lease, fence, expires, stamp, released: claim2["released"] === true };
}
function readField(reading2, field) {
  switch (field.kind) {
    case "register":
      readRegister(reading2, field.name, reading2.source[field.name]);
      return;
    case "text":
      readText(reading2, field.name);
      return;
    case "composite":
      readComposite(reading2, field.name, field.members);
      return;
    case "set":
    case "records":
    case "map":
      readKeyed(reading2, field);
      return;
    case "elements":
      readElements(reading2, field);
      return;
    case "claim":
      return;
  }
}
var NO_MEMBER = /^(?:all|removed|0|[1-9]\d{0,9})$/;
function memberName(reading2, path, name) {
  if (NO_MEMBER.test(safeKey(reading2, path, name)))
    throw invalidDocument(reading2.name, `/${path}`, `has a member that can't be called ${name}`);
}
function readUnknown(reading2) {
  const known = (0, import_base.domain_document__knownMembers)(reading2.kind);
  for (const [name, value] of Object.entries(reading2.source)) {
    if (known.has(name)) continue;
    memberName(reading2, "", name);
    const stamp = stampAt(reading2, name, reading2.stamps[name], reading2.all);
    reading2.cells.set(name, { value, stamp });
  }
  for (const [name, stamp] of Object.entries(reading2.removed)) {
    if (known.has(name) || reading2.cells.has(name)) continue;
    memberName(reading2, "_v/removed", name);
    reading2.cells.set(name, {
      value: void 0,
      stamp: stampAt(reading2, `removed/${name}`, stamp, reading2.all)
    });
  }
}
function decodeDocument(kind, name, source, unstamped) {
  checkIdentity(kind, name, source);
  const base = { kind, name, claim: void 0, redacted: /* @__PURE__ */ new Set() };
  if (source["purged"] === true) return { ...base, all: "", cells: /* @__PURE__ */ new Map(), purged: true };
  const stamps = objectAt(name, "/_v", source["_v"]);
  const all = stamps["all"] ?? unstamped;
  if (!(0, import_base.base_base32__isStamp)(all)) throw invalidDocument(name, "/_v/all", "is not a stamp");
  const removed = objectAt(name, "/_v/removed", stamps["removed"]);
  const reading2 = { ...base, source, all, stamps, removed, cells: /* @__PURE__ */ new Map() };
  for (const field of (0, import_base.domain_document__fieldsOf)(kind)) readField(reading2, field);
  readUnknown(reading2);
  const claim2 = kind === "ticket" ? readClaim(reading2, source["claim"]) : void 0;
  return {
    kind,
    name,
    all,
    cells: reading2.cells,
    claim: claim2,
    redacted: reading2.redacted,
    purged: false
  };
}
function checkIdentity(kind, name, source) {
  const { schema } = source;
  if (typeof schema === "number" && schema > import_base.domain_document__SCHEMA)
    throw new import_start.base_errors__TicketError(
      "NEWER_FORMAT",
      "newerFormat",
      `Document ${name} has format ${schema}; this version reads up to ${import_base.domain_document__SCHEMA}.`,
      {
        data: { name, format: schema, known: import_base.domain_document__SCHEMA },
        hint: "Update git-ticket. Until then these tickets can be read, not changed."
      }
    );
  if (schema !== import_base.domain_document__SCHEMA) throw invalidDocument(name, "/schema", `must be ${import_base.domain_document__SCHEMA}`);
  const own = source[kind === "ticket" ? "id" : "name"];
  if (own !== name)
    throw invalidDocument(name, kind === "ticket" ? "/id" : "/name", "is not what its path says");
}
var DEFAULT_REF = "refs/tickets/main";
var LIMITS = {
  /** Bytes of one document. */
  document: 1024 * 1024,
  /** Bytes of one attachment, where somebody asks for it. */
  attachment: MOST_ATTACHED,
  /** Bytes of one tree. */
  tree: 16 * 1024 * 1024,
  /** Bytes of one commit. */
  commit: 1024 * 1024,
  /** Entries that are looked at in the whole tree. */
  entries: 4e5
};
var NAMES = {
  batch: "Ticket-Batch",
  actor: "Ticket-Actor",
  clock: "Ticket-Clock",
  reverts: "Ticket-Reverts",
  key: "Ticket-Key",
  join: "Ticket-Join",
  adopts: "Ticket-Adopts",
  migrates: "Ticket-Migrates"
};
var LINE = /^(Ticket-[A-Z][a-z]+): (.*)$/;
function parseTrailers(message) {
  const last2 = message.trimEnd().split("\n\n").at(-1) ?? "";
  const found = /* @__PURE__ */ new Map();
  for (const line of last2.split("\n")) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name !== void 0 && value !== void 0) found.set(name, value);
  }
  const stamp = (name) => {
    const value = found.get(name);
    return (0, import_base.base_base32__isStamp)(value) ? value : void 0;
  };
  return {
    batch: stamp(NAMES.batch),
    actor: found.get(NAMES.actor),
    clock: stamp(NAMES.clock),
    reverts: found.get(NAMES.reverts),
    key: found.get(NAMES.key),
    join: found.get(NAMES.join),
    adopts: found.get(NAMES.adopts),
    migrates: found.get(NAMES.migrates)
  };
}
function oneLine(text) {
  return (0, import_start.base_unseen__onOneLine)(text);
}
function renderMessage(subject, trailers, body = "") {
  const lines22 = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = trailers[key];
    return value === void 0 ? [] : [`${name}: ${oneLine(value)}`];
  });
  const paragraphs = [oneLine(subject).slice(0, 200), body, lines22.join("\n")];
  return `${paragraphs.filter((p) => p !== "").join("\n\n")}
`;
}
function subjectOf(message) {
  return message.split("\n", 1)[0] ?? "";
}
var TREE = "40000";
var FILE = "100644";
function unreadable(oid, what, why) {
  return new import_start.base_errors__TicketError("STORE_DAMAGED", "failed", `The ${what} ${oid.slice(0, 12)} is ${why}.`, {
    data: { oid, what, why },
    hint: "git fsck names what is damaged; another clone may have the object (git fetch)."
  });
}
async function loadTrees(store, oids) {
  const wanted = [...new Set(oids)].filter((oid) => !store.trees.has(oid));
  if (wanted.length === 0) return;
  const results = await store.repo.readObjects(wanted, { maxBytes: LIMITS.tree });
  for (const result of results) {
    if (result.kind === "missing") throw unreadable(result.oid, "tree", "missing");
    if (result.kind === "too-large") throw unreadable(result.oid, "tree", "larger than we read");
    if (result.type !== "tree") throw unreadable(result.oid, "tree", `a ${result.type}`);
    store.trees.set(result.oid, parseTree(result.data, store.repo.objectFormat));
  }
}
function isLegalName(name) {
  return !name.includes("/");
}
function entriesOf(store, oid) {
  return store.trees.get(oid) ?? [];
}
var parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function foldersByDepth(paths) {
  const levels = [];
  for (const path of paths) {
    const parts = path.split("/");
    parts.forEach((_, i) => {
      levels[i] ??= /* @__PURE__ */ new Set();
      levels[i].add(parts.slice(0, i + 1).join("/"));
    });
  }
  return levels;
}
var namedEntries = /* @__PURE__ */ new WeakMap();
function entryAt(store, tree, name) {
  const entries = entriesOf(store, tree);
  if (entries.length < 16) return entries.find((e) => e.name === name);
  const named2 = namedEntries.get(entries) ?? new Map(entries.map((e) => [e.name, e]));
  namedEntries.set(entries, named2);
  return named2.get(name);
}
async function findFolders(store, root, paths) {
  const found = new Map(root === void 0 ? [] : [["", root]]);
  await loadTrees(store, found.values());
  for (const level of foldersByDepth(paths)) {
    const reached = [];
    for (const path of level) {
      const parent = found.get(parentOf(path));
      const entry = parent === void 0 ? void 0 : entryAt(store, parent, nameOf(path));
      if (entry?.mode !== TREE) continue;
      found.set(path, entry.oid);
      reached.push(entry.oid);
    }
    await loadTrees(store, reached);
  }
  const wanted = new Set(paths);
  return new Map([...found].filter(([path]) => wanted.has(path)));
}
async function findFiles(store, root, paths) {
  const folders = await findFolders(
    store,
    root,
    [...new Set(paths.map(parentOf))].filter((f) => f !== "")
  );
  if (root !== void 0) folders.set("", root);
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = folders.get(parentOf(path));
    const entry = folder === void 0 ? void 0 : entryAt(store, folder, nameOf(path));
    if (entry?.mode === FILE) found.set(path, entry.oid);
  }
  return found;
}
function parseDocument(kind, name, content) {
  const { value } = (0, import_base.base_parse_json__parseJson)(content);
  if (!(0, import_start.base_json__isObject)(value)) throw invalidDocument(name, "/", "must be an object");
  return migrate(kind, name, value);
}
function readDocument(kind, name, content, unstamped) {
  return decodeDocument(kind, name, parseDocument(kind, name, content), unstamped);
}
var NOTHING = {
  commit: void 0,
  root: void 0,
  data: void 0,
  trailers: void 0
};
function commitIn(result) {
  if (result.kind === "missing") throw unreadable(result.oid, "commit", "missing");
  if (result.kind === "too-large") throw unreadable(result.oid, "commit", "larger than we read");
  if (result.type !== "commit") throw unreadable(result.oid, "commit", `a ${result.type}`);
  const data = parseCommit(result.data);
  return { oid: result.oid, data, trailers: parseTrailers(data.message) };
}
async function readCommits(store, oids) {
  const results = await store.repo.readObjects(oids, { maxBytes: LIMITS.commit });
  return results.map(commitIn);
}
var latest = /* @__PURE__ */ new WeakMap();
function keepCommit(store, oid, data) {
  latest.set(store, { oid, data, trailers: parseTrailers(data.message) });
}
async function commitAt(store, oid) {
  const known = latest.get(store);
  if (known?.oid === oid) return known;
  const [commit] = await readCommits(store, [oid]);
  if (commit === void 0) throw unreadable(oid, "commit", "missing");
  latest.set(store, commit);
  return commit;
}
async function snapshotAt(store, oid) {
  const { data, trailers } = await commitAt(store, oid);
  return { commit: oid, root: data.tree, data, trailers };
}
async function headSnapshot(store) {
  const head = await store.repo.readRef(store.ref);
  return head === void 0 ? NOTHING : snapshotAt(store, head);
}
async function requireHead(store) {
  const { commit, ...rest } = await headSnapshot(store);
  if (commit === void 0)
    throw new import_start.base_errors__TicketError("NO_TICKETS", "notFound", "This repository has no tickets yet.", {
      data: { ref: store.ref },
      hint: "To begin: git ticket init"
    });
  return { commit, ...rest };
}
var CHUNK = 4e3;
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
async function readTexts(store, oids) {
  const wanted = [...new Set(oids)];
  const texts = /* @__PURE__ */ new Map();
  for (let at = 0; at < wanted.length; at += CHUNK) {
    store.onProgress?.({ what: "reading", done: at, total: wanted.length });
    const chunk = wanted.slice(at, at + CHUNK);
    for (const result of await store.repo.readObjects(chunk, { maxBytes: LIMITS.document }))
      texts.set(result.oid, textIn(result));
  }
  return oids.map((oid) => texts.get(oid) ?? { oid, problem: "is missing from the repository" });
}
function textIn(result) {
  const { oid } = result;
  if (result.kind === "missing") return { oid, problem: "is missing from the repository" };
  if (result.kind === "too-large")
    return {
      oid,
      problem: `is larger (${result.size} bytes) than the ${LIMITS.document} that are read`
    };
  if (result.type !== "blob") return { oid, problem: `is a ${result.type}` };
  try {
    return { oid, text: UTF8.decode(result.data) };
  } catch {
    return { oid, problem: "is not UTF-8" };
  }
}
function isTooDeep(value, left = import_start.base_json__MAX_DEPTH) {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1));
}
function looseJson(kind, name, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!(0, import_start.base_json__isObject)(value) || isTooDeep(value["_v"]) || isTooDeep(value["custom"])) return void 0;
  return migrate(kind, name, value);
}
async function readDocuments(store, snapshot, kind, names) {
  const paths = names.map((name) => documentPath(kind, name));
  const files = await findFiles(store, snapshot.root, paths);
  const present2 = names.filter((_, i) => files.has(paths[i] ?? ""));
  const oids = present2.map((name) => files.get(documentPath(kind, name)) ?? "");
  const texts = await readTexts(store, oids);
  return new Map(
    present2.map((name, i) => {
      const read = texts[i];
      if (read === void 0 || "problem" in read)
        throw unreadable(oids[i] ?? "", `${kind} ${name}`, read?.problem ?? "missing");
      return [name, { oid: read.oid, document: readDocument(kind, name, read.text) }];
    })
  );
}
var configs = /* @__PURE__ */ new WeakMap();
async function readConfig(store, snapshot) {
  const oid = (await findFiles(store, snapshot.root, ["config.json"])).get("config.json");
  if (oid === void 0) return configOf(void 0);
  const known = configs.get(store);
  if (known?.oid === oid) return known.config;
  const [read] = await readTexts(store, [oid]);
  if (read === void 0 || "problem" in read) return configOf(void 0);
  const config = configOf(looseJson("config", "config", read.text));
  configs.set(store, { oid, config });
  return config;
}
function documentPlace(path) {
  const place2 = placeOf(path);
  return place2?.kind === "document" ? place2 : void 0;
}
function documentKey({ document, name }) {
  return `${document} ${name}`;
}
var blobKey = (oid, place2) => `${oid} ${documentKey(place2)}`;
function readBlobs(store, wanted) {
  return readEach(store, wanted, (error) => {
    throw error;
  });
}
var NO_STAMP = (0, import_base.base_base32__formatStamp)(0, 0, "00000000");
function tryReadBlobs(store, wanted) {
  return readEach(store, wanted, () => void 0, NO_STAMP);
}
async function readEach(store, wanted, onFault, unstamped) {
  const unique = [...new Map(wanted.map((w) => [blobKey(w.oid, w.place), w]))];
  const texts = await readTexts(
    store,
    unique.map(([, { oid }]) => oid)
  );
  const found = /* @__PURE__ */ new Map();
  unique.forEach(([key, { oid, place: place2 }], i) => {
    try {
      const read = texts[i];
      if (read === void 0 || "problem" in read)
        throw unreadable(oid, `${place2.document} ${place2.name}`, read?.problem ?? "missing");
      found.set(key, readDocument(place2.document, place2.name, read.text, unstamped));
    } catch (error) {
      if (!(0, import_start.base_errors__isTicketError)(error)) throw error;
      onFault(error);
    }
  });
  return { at: (oid, place2) => oid === void 0 ? void 0 : found.get(blobKey(oid, place2)) };
}
async function readPairs(store, differences) {
  const ours = differences.flatMap((d) => {
    const place2 = documentPlace(d.path);
    return place2 === void 0 ? [] : [{ ...d, place: place2 }];
  });
  const wanted = ours.flatMap(
    ({ before, after, place: place2 }) => [before, after].flatMap((entry) => entry?.mode === FILE ? [{ oid: entry.oid, place: place2 }] : [])
  );
  const documents = await readBlobs(store, wanted);
  return ours.map(({ path, place: place2, before, after }) => ({
    path,
    place: place2,
    before: documents.at(before?.oid, place2),
    after: documents.at(after?.oid, place2)
  }));
}
function validOid(text, format) {
  return text.length === oidLength(format) && /^[0-9a-f]+$/.test(text);
}
var LONGEST_REF = 1024;
var BAD_IN_REF = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/;
function validRef(ref) {
  return ref.startsWith("refs/") && ref.length <= LONGEST_REF && !BAD_IN_REF.test(ref);
}
function checkOid(text, format) {
  if (validOid(text, format)) return text;
  throw new import_start.base_errors__TicketError("BAD_OID", "usage", `${JSON.stringify(text)} is not an object name.`, {
    data: { oid: text, format }
  });
}
function checkRef(ref) {
  if (validRef(ref)) return ref;
  throw new import_start.base_errors__TicketError("BAD_REF", "usage", `${JSON.stringify(ref)} is not a full ref name.`, {
    data: { ref },
    hint: "A full name begins with refs/, for example refs/tickets/main."
  });
}
var OLDEST_GIT = "2.32";
function plainWords(stderr) {
  const lines3 = stderr.split("\n").map((line) => line.replace(/^(?:fatal|error|warning): /, "").trim()).filter((line) => line !== "");
  const text = lines3.join("; ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
function gitNotFound(cause) {
  return new import_start.base_errors__TicketError("GIT_NOT_FOUND", "failed", "The program git was not found.", {
    hint: `Install git ${OLDEST_GIT} or later, and see that it is on PATH.`,
    cause
  });
}
function workingDirectoryGone(cwd, cause) {
  return new import_start.base_errors__TicketError("NO_DIRECTORY", "failed", `The directory ${cwd} does not exist.`, {
    data: { cwd },
    cause
  });
}
function notARepository(cwd, reason) {
  return new import_start.base_errors__TicketError("NOT_A_REPOSITORY", "failed", `${cwd} is not inside a git repository.`, {
    data: { cwd, reason },
    hint: "Go to a repository, or make one with: git init"
  });
}
async function unexpectedOutcome(runner, what, outcome) {
  const version = await gitVersion(runner);
  if (version !== void 0 && isOlder(version, OLDEST_GIT)) {
    return new import_start.base_errors__TicketError("GIT_TOO_OLD", "failed", `git ${version} is too old.`, {
      data: { version, oldest: OLDEST_GIT },
      hint: `Install git ${OLDEST_GIT} or later.`
    });
  }
  const reason = plainWords(outcome.stderr) || `it ended with code ${outcome.code ?? "none"}`;
  return new import_start.base_errors__TicketError("GIT_FAILED", "failed", `git ${what} failed: ${reason}.`, {
    data: { command: what, exit: outcome.code ?? null, reason, version: version ?? null }
  });
}
async function gitVersion(runner) {
  const { stdout } = await runner.run({ args: ["version"] });
  return /(\d+\.\d+(?:\.\d+)*)/.exec(stdout.toString("latin1"))?.[1];
}
function isOlder(version, than) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = than.split(".").map(Number);
  return major < wantedMajor || major === wantedMajor && minor < wantedMinor;
}
function sleep(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
function randomBetween(random, least, most) {
  const [high = 0, low = 0] = random(2);
  return least + (high * 256 + low) % (most - least + 1);
}
function randomName(random) {
  return Buffer.from(random(8)).toString("hex");
}
function tryCreate(path, content) {
  const file = tryOpenNew(path);
  if (file === void 0) return false;
  try {
    (0, import_node_fs.writeFileSync)(file, content);
  } catch (error) {
    tryUnlink(path);
    throw error;
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
  return true;
}
function tryOpenNew(path) {
  try {
    return (0, import_node_fs.openSync)(path, "wx", 384);
  } catch (error) {
    if (error.code === "EEXIST") return void 0;
    throw error;
  }
}
function tryLstat(path) {
  try {
    return (0, import_node_fs.lstatSync)(path);
  } catch {
    return void 0;
  }
}
function tryUnlink(path) {
  try {
    (0, import_node_fs.unlinkSync)(path);
  } catch {
  }
}
function removeStale(path, judged, dir, random) {
  const aside = (0, import_node_path.join)(dir, `stale-${randomName(random)}`);
  try {
    (0, import_node_fs.renameSync)(path, aside);
  } catch {
    return false;
  }
  const moved = tryLstat(aside);
  const same = moved?.ino === judged.ino && moved.mtimeMs === judged.mtimeMs;
  if (!same) putBack(aside, path);
  tryUnlink(aside);
  return same;
}
function putBack(aside, path) {
  try {
    (0, import_node_fs.linkSync)(aside, path);
  } catch {
  }
}
function processId(pid) {
  return { pid, start: startOf(pid), machine: thisMachine() };
}
function stateOf(id) {
  if (id.machine !== thisMachine()) return rebooted(id) ? "dead" : "unknown";
  if (!exists(id.pid)) return "dead";
  const start = startOf(id.pid);
  return start !== "-" && id.start !== "-" && start !== id.start ? "dead" : "alive";
}
function startOf(pid) {
  const stat = tryRead(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields?.[0] === "Z" || fields?.[0] === "X") return "ended";
  return fields?.[19] ?? "-";
}
function exists(pid) {
  if (startOf(pid) === "ended") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function rebooted(id) {
  const [host, boot, space] = id.machine.split("/");
  const [ourHost, ourBoot, ourSpace] = thisMachine().split("/");
  return host === ourHost && space === ourSpace && boot !== ourBoot && boot !== "-" && ourHost !== "-";
}
var machine;
function thisMachine() {
  machine ??= describeMachine();
  return machine;
}
function describeMachine() {
  const id = tryRead("/etc/machine-id")?.trim() || "-";
  const boot = tryRead("/proc/sys/kernel/random/boot_id")?.trim() || "-";
  const host = `${(0, import_node_os.hostname)()}:${id}`.replace(/[\s/]/g, "_");
  return [host, boot, pidNamespace()].join("/");
}
function pidNamespace() {
  try {
    return (0, import_node_fs2.readlinkSync)("/proc/self/ns/pid");
  } catch {
    return "-";
  }
}
function tryRead(path) {
  try {
    return (0, import_node_fs2.readFileSync)(path, "latin1");
  } catch {
    return void 0;
  }
}
function ticketDir(commonDir, ...inside) {
  let dir = (0, import_node_path2.join)(commonDir, "ticket");
  for (const next of ["", ...inside]) {
    dir = (0, import_node_path2.join)(dir, next);
    const stats = tryLstat2(dir) ?? make(dir);
    if (stats === void 0) return void 0;
    if (!stats.isDirectory()) throw unsafe(dir);
    const me = process.geteuid?.();
    if (me !== void 0 && stats.uid !== me) return void 0;
  }
  return dir;
}
function make(dir) {
  try {
    (0, import_node_fs3.mkdirSync)(dir, { mode: 448 });
  } catch {
  }
  return tryLstat2(dir);
}
function tryLstat2(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path);
  } catch {
    return void 0;
  }
}
function syncDirectory(dir) {
  try {
    const handle = (0, import_node_fs3.openSync)(dir, "r");
    try {
      (0, import_node_fs3.fsyncSync)(handle);
    } finally {
      (0, import_node_fs3.closeSync)(handle);
    }
  } catch {
  }
}
function unsafe(path) {
  return new import_start.base_errors__TicketError("TICKET_DIR_UNSAFE", "auth", `${path} is not a directory.`, {
    data: { path },
    hint: "A link there could lead our files elsewhere. Look at it, then remove it; it is made anew."
  });
}
function keepWords({ pid, start, machine: machine2 }, unique) {
  return `ticket ${pid} ${start} ${machine2} ${unique}`;
}
function parseKeepWords(text) {
  const [, pid, start = "", machine2 = ""] = /^ticket (\d+) (\S+) (\S+) \S+\n?$/.exec(text) ?? [];
  return pid === void 0 ? void 0 : { pid: Number(pid), start, machine: machine2 };
}
function isForeignKeep(path) {
  const text = tryRead2(path) ?? "";
  return text !== "" && parseKeepWords(text) === void 0;
}
function stateOfKeeper(path) {
  const owner = parseKeepWords(tryRead2(path) ?? "");
  return owner === void 0 ? void 0 : stateOf(owner);
}
function holdsWords(path, words) {
  return tryRead2(path)?.trimEnd() === words;
}
var EMPTY_MS = 6e4;
function dropDeadKeep(context, path) {
  const stats = tryLstat(path);
  const dir = ticketDir(context.commonDir);
  if (stats === void 0 || dir === void 0) return false;
  const owner = parseKeepWords(tryRead2(path) ?? "");
  const dead = owner === void 0 ? isAbandonedKeep(path, stats, context.now()) : stateOf(owner) === "dead";
  return dead && removeStale(path, stats, dir, context.random);
}
function isUnwrittenKeep(path) {
  return tryLstat(path)?.size === 0 && tryLstat(path.replace(/\.keep$/, ".pack")) === void 0;
}
function isAbandonedKeep(path, { mtimeMs }, now) {
  return now - mtimeMs > EMPTY_MS && isUnwrittenKeep(path);
}
function dropUnfinished(base) {
  if (tryLstat(`${base}.idx`) !== void 0) return;
  for (const end of [".pack", ".rev"]) tryUnlink(base + end);
}
var TELLING_PACK_BYTES = 64;
var TELLING_INDEX_BYTES = 8 + 4 * 256 + 20;
function dropTemporary(packDir, pack, index) {
  try {
    for (const name of (0, import_node_fs4.readdirSync)(packDir)) {
      const path = (0, import_node_path3.join)(packDir, name);
      const ours = name.startsWith("tmp_pack_") && beginsAs(path, pack, TELLING_PACK_BYTES) || name.startsWith("tmp_idx_") && beginsAs(path, index, TELLING_INDEX_BYTES);
      if (ours) tryUnlink(path);
    }
  } catch {
  }
}
function beginsAs(path, bytes, telling) {
  const size = tryLstat(path)?.size ?? 0;
  if (size < telling) return false;
  const head = Buffer.alloc(Math.min(size, bytes.length, 4096));
  const handle = (0, import_node_fs4.openSync)(path, "r");
  try {
    (0, import_node_fs4.readSync)(handle, head, 0, head.length, 0);
  } finally {
    (0, import_node_fs4.closeSync)(handle);
  }
  return head.equals(bytes.subarray(0, head.length));
}
function tryRead2(path) {
  try {
    return (0, import_node_fs4.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
async function anyoneMentions(word) {
  const pids = processNumbers();
  if (pids === void 0) return (await argumentsByPs()).includes(word);
  return pids.some((pid) => pid !== process.pid && argumentsOf(pid).includes(word));
}
function processNumbers() {
  try {
    const pids = (0, import_node_fs6.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    return pids.includes(process.pid) ? pids : void 0;
  } catch {
    return void 0;
  }
}
function argumentsOf(pid) {
  try {
    return (0, import_node_fs6.readFileSync)(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}
async function argumentsByPs() {
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
  return new Promise((done) => {
    execFile(
      "ps",
      ["-A", "-o", "args="],
      { maxBuffer: 1 << 26 },
      (error, stdout) => done(error === null ? stdout : { includes: () => true })
    );
  });
}
var NOTES = "writers";
var EMPTY_MS2 = 1e4;
var EMPTY_LEAST_MS = 1e3;
var REBOOT_MS = 6e4;
var SWEEP_MS = 6e4;
function openNote(context, lock, next) {
  const owner = processId(context.pid);
  const note = { owner, lock, next, time: context.now() };
  const dir = ticketDir(context.commonDir, NOTES);
  const path = dir && (0, import_node_path4.join)(dir, `${context.pid}-${randomName(context.random)}`);
  if (path === void 0 || !tryWrite(() => tryCreate(path, `${JSON.stringify(note)}
`))) {
    return { childStarted: () => void 0, remove: () => void 0 };
  }
  return {
    childStarted: (pid) => {
      tryWrite(() => (0, import_node_fs5.appendFileSync)(path, `${JSON.stringify({ child: processId(pid) })}
`));
    },
    remove: () => tryUnlink(path)
  };
}
function tryWrite(write) {
  try {
    return write() !== false;
  } catch {
    return false;
  }
}
async function freeStaleLock(context, lock) {
  if (tryLstat(lock) === void 0) return "free";
  const dir = ticketDir(context.commonDir, NOTES);
  const makers = dir === void 0 ? [] : makersOf(context, lock, dir);
  if (dir === void 0 || makers.length === 0) return "held";
  for (const maker of makers) if (!await hasEnded(context, maker)) return "held";
  const claims = claim(context, makers);
  const left = makersOf(context, lock, dir).map((maker) => maker.path);
  const ours = claims.length === makers.length && left.join() === claims.join();
  if (ours) tryUnlink(lock);
  for (const path of claims) dropClaim(path, ours);
  return ours ? "freed" : "held";
}
async function isStaleLock(context, lock) {
  const dir = (0, import_node_path4.join)(context.commonDir, "ticket", NOTES);
  const makers = tryLstat(dir) === void 0 ? [] : makersOf(context, lock, dir);
  for (const maker of makers) if (!await hasEnded(context, maker)) return false;
  return makers.length > 0;
}
function dropClaim(path, done) {
  if (done) tryUnlink(path);
  else tryWrite(() => (0, import_node_fs5.renameSync)(path, path.replace(BREAKING, "")));
}
var BREAKING = /\.breaking\.(\d+)\.([\w-]+)$/;
function claim({ pid }, makers) {
  const { start } = processId(pid);
  const claims = [];
  for (const { path } of makers) {
    const target = `${path.replace(BREAKING, "")}.breaking.${pid}.${start}`;
    if (!tryWrite(() => (0, import_node_fs5.renameSync)(path, target))) break;
    claims.push(target);
  }
  return claims;
}
function makersOf(context, lock, dir) {
  const stats = tryLstat(lock);
  const content = tryReadText(lock)?.trim();
  if (stats === void 0 || !stats.isFile() || content === void 0) return [];
  const empty = content === "";
  if (empty && context.now() - stats.mtimeMs < EMPTY_LEAST_MS) return [];
  return readMakers(dir).filter(
    ({ note }) => note.lock === lock && (empty ? madeBy(note, stats) : content === note.next)
  );
}
function madeBy(note, { mtimeMs }) {
  return mtimeMs - note.time > -1e3 && mtimeMs - note.time < EMPTY_MS2;
}
async function hasEnded({ now }, { note, breaker }) {
  const here = note.owner.machine === processId(process.pid).machine;
  if (!here && now() - note.time < REBOOT_MS) return false;
  if (breaker !== void 0 && stateOf(breaker) !== "dead") return false;
  if (note.child !== void 0) return stateOf(note.child) === "dead";
  if (stateOf(note.owner) !== "dead") return false;
  return !here || !await anyoneMentions(note.next);
}
function readMakers(dir) {
  const makers = (0, import_node_fs5.readdirSync)(dir).flatMap((name) => {
    const path = (0, import_node_path4.join)(dir, name);
    const note = parseNote(tryReadText(path) ?? "");
    const [, pid, start = ""] = BREAKING.exec(name) ?? [];
    const { machine: machine2 } = processId(process.pid);
    const breaker = pid === void 0 ? void 0 : { pid: Number(pid), start, machine: machine2 };
    return note === void 0 ? [] : [{ path, note, breaker }];
  });
  return makers.sort((a, b) => a.path < b.path ? -1 : 1);
}
function isNoteInUse({ now }, path, { mtimeMs }) {
  const note = parseNote(tryReadText(path) ?? "");
  if (note === void 0) return now() - mtimeMs < SWEEP_MS;
  const { owner, child, lock } = note;
  const ended = stateOf(owner) === "dead" && (child === void 0 || stateOf(child) === "dead");
  return !ended || tryLstat(lock) !== void 0;
}
function sweepNotes({ commonDir, now }) {
  tryWrite(() => {
    const dir = ticketDir(commonDir, NOTES);
    for (const { path, note } of dir === void 0 ? [] : readMakers(dir)) {
      const old = now() - note.time > SWEEP_MS;
      if (old && stateOf(note.owner) === "dead" && !tryLstat(note.lock)) tryUnlink(path);
    }
  });
}
function parseNote(text) {
  try {
    const [first = "", second = "{}"] = text.split("\n").filter((line) => line !== "");
    const note = { ...JSON.parse(first), ...parseRest(second) };
    const complete = [note.lock, note.next, note.owner?.machine].every(
      (v) => typeof v === "string"
    );
    return complete && typeof note.time === "number" ? note : void 0;
  } catch {
    return void 0;
  }
}
function parseRest(line) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}
function tryReadText(path) {
  try {
    return (0, import_node_fs5.readFileSync)(path, "latin1");
  } catch {
    return void 0;
  }
}
var MOST_PACKS = 40;
var REPACK = [
  ...["repack", "--geometric=2", "-d", "-l", "-n", "--quiet"],
  ...["--no-write-bitmap-index", "--no-pack-kept-objects"]
];
var OTHERS_LOCKS = ["gc.pid", "objects/maintenance.lock"];
var OTHERS_AGE_MS = 36e5;
async function maintain(context, config) {
  try {
    const packs = countPacks(context);
    if (packs < MOST_PACKS) return;
    sweepNotes(context);
    if (context.format.partialClone) return;
    if (isSwitchedOff(await config()) || othersAtWork(context)) return;
    const dir = ticketDir(context.commonDir);
    if (dir === void 0) return;
    const lock = takeLock(context, dir);
    if (lock !== void 0) await startRepack(context, lock);
  } catch {
  }
}
function countPacks(context) {
  const dir = (0, import_node_path5.join)(context.objectsDir, "pack");
  const names = (0, import_node_fs7.readdirSync)(dir);
  const keeps = names.filter((name) => name.endsWith(".keep"));
  const kept = keeps.filter(
    (name) => !dropDeadPack(context, (0, import_node_path5.join)(dir, name.slice(0, -".keep".length)))
  );
  if (kept.length < keeps.length) sweepNotes(context);
  return names.filter((name) => name.endsWith(".pack")).length - kept.length;
}
function dropDeadPack(context, base) {
  const dropped = dropDeadKeep(context, `${base}.keep`);
  if (dropped) dropUnfinished(base);
  return dropped;
}
function isSwitchedOff(config) {
  const wish = config.get("ticket.maintenance")?.toLowerCase() ?? "on";
  if (["off", "false", "no", "0"].includes(wish) || config.get("gc.auto") === "0") return true;
  return config.names("remote.").some((name) => name.endsWith(".promisor"));
}
function othersAtWork({ commonDir, now }) {
  return OTHERS_LOCKS.some((name) => {
    const stats = tryLstat((0, import_node_path5.join)(commonDir, name));
    return stats !== void 0 && now() - stats.mtimeMs < OTHERS_AGE_MS;
  });
}
function takeLock(context, dir) {
  const path = (0, import_node_path5.join)(dir, "maintenance.lock");
  const words = JSON.stringify(processId(context.pid));
  if (tryCreate(path, words)) return path;
  const stats = tryLstat(path);
  if (stats === void 0 || !isRepackOver(path)) return void 0;
  return removeStale(path, stats, dir, context.random) && tryCreate(path, words) ? path : void 0;
}
function isRepackOver(lock) {
  const owner = readOwner(lock);
  return owner !== void 0 && stateOf(owner) === "dead";
}
async function startRepack(context, lock) {
  const pid = await context.runner.detach(REPACK, () => tryUnlink(lock));
  if (pid === void 0) return tryUnlink(lock);
  (0, import_node_fs7.writeFileSync)(lock, JSON.stringify(processId(pid)));
}
function readOwner(path) {
  try {
    const owner = JSON.parse((0, import_node_fs7.readFileSync)(path, "utf8"));
    return typeof owner.pid === "number" && typeof owner.machine === "string" ? owner : void 0;
  } catch {
    return void 0;
  }
}
var DEEPEST_SYMREF = 5;
var PER_WORKTREE = /^refs\/(?:worktree|bisect|rewritten)\//;
async function readRef(context, ref) {
  checkRef(ref);
  if (context.format.refStorage !== "files") return askGit(context, ref);
  let name = ref;
  for (let depth = 0; depth < DEEPEST_SYMREF; depth++) {
    const text = readLoose(context, name);
    if (text === void 0) return readPacked(context, name);
    const oid = text.trimEnd();
    if (isName(oid, context.format.objectFormat)) return oid;
    const target = /^ref: *(\S+)\s*$/.exec(text)?.[1];
    if (target === void 0 || !validRef(target)) break;
    name = target;
  }
  return askGit(context, ref);
}
function refPath(context, ref) {
  return (0, import_node_path6.join)(PER_WORKTREE.test(ref) ? context.gitDir : context.commonDir, ref);
}
function readLoose(context, ref) {
  return readIfThere(refPath(context, ref))?.toString("latin1");
}
function readPacked(context, ref) {
  const packed = readIfThere((0, import_node_path6.join)(context.commonDir, "packed-refs"));
  const end = packed?.indexOf(` ${ref}
`, 0, "utf8") ?? -1;
  if (packed === void 0 || end < 0) return void 0;
  const start = packed.lastIndexOf(10, end) + 1;
  const oid = packed.toString("latin1", start, end);
  if (isName(oid, context.format.objectFormat)) return oid;
  throw refBroken(ref, "packed-refs is damaged");
}
function readIfThere(path) {
  try {
    return (0, import_node_fs8.readFileSync)(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return void 0;
    throw unreadable2(path, code ?? "unknown", error);
  }
}
async function askGit({ runner, format }, ref) {
  const args = ["show-ref", "--verify", "--hash", "--end-of-options", ref];
  const answer = await runner.run({ args });
  const dangling = /bad ref \S+ \(([0-9a-f]+)\)/.exec(answer.stderr)?.[1];
  const oid = dangling ?? answer.stdout.toString("latin1").trimEnd();
  if (isName(oid, format.objectFormat)) return oid;
  if (format.refStorage === "files") throw refBroken(ref, plainWords(answer.stderr));
  if (/not a valid ref/.test(answer.stderr)) return void 0;
  throw await unexpectedOutcome(runner, "show-ref", answer);
}
function isName(text, format) {
  return validOid(text, format) && text !== zeroOid(format);
}
function refBroken(ref, reason) {
  return new import_start.base_errors__TicketError("REF_BROKEN", "invalid", `The ref ${ref} is damaged.`, {
    data: { ref, reason },
    hint: `Look for its last value with: git reflog show ${ref}. Then restore it: git update-ref ${ref} <commit>`
  });
}
function unreadable2(path, reason, cause) {
  return new import_start.base_errors__TicketError("GIT_DIR_UNREADABLE", "auth", `${path} can't be read (${reason}).`, {
    data: { path, reason },
    cause
  });
}
var LEASE_MS = 3e4;
var UNFINISHED_MS = 1e3;
var MOST_WAITS = 550;
var TRIES_PER_LOOK = 20;
var LEAST_WAIT_MS = 3;
var MOST_WAIT_MS = 15;
async function withWriteLock(context, body) {
  const dir = ticketDir(context.commonDir);
  const release2 = dir === void 0 ? void 0 : await tryAcquire(context, dir);
  try {
    return await body();
  } finally {
    release2?.();
  }
}
async function tryAcquire(context, dir) {
  const path = (0, import_node_path7.join)(dir, "lock");
  const unique = randomName(context.random);
  const owner = processId(context.pid);
  try {
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      const holder = { owner, expires: context.now() + LEASE_MS, unique };
      if (tryCreate(path, JSON.stringify(holder))) return () => release(path, unique);
      if (waits % TRIES_PER_LOOK === 0 && stealable(context, path)) continue;
      await sleep(randomBetween(context.random, LEAST_WAIT_MS, MOST_WAIT_MS));
    }
  } catch {
  }
  return void 0;
  function stealable({ now, random }, lock) {
    const stats = tryLstat(lock);
    if (stats === void 0) return true;
    return isAbandoned(lock, stats, now()) && removeStale(lock, stats, dir, random);
  }
}
function isAbandoned(path, stats, now) {
  const holder = readHolder(path);
  if (holder === void 0) return now - stats.mtimeMs > UNFINISHED_MS;
  return now > holder.expires || now < holder.expires - 2 * LEASE_MS || stateOf(holder.owner) === "dead";
}
function release(path, unique) {
  if (readHolder(path)?.unique === unique) tryUnlink(path);
}
function readHolder(path) {
  try {
    const holder = JSON.parse((0, import_node_fs9.readFileSync)(path, "utf8"));
    const complete = typeof holder.expires === "number" && typeof holder.owner?.machine === "string";
    return complete ? holder : void 0;
  } catch {
    return void 0;
  }
}
function findRepository(cwd, env) {
  const given = env["GIT_DIR"];
  if (given) return locate((0, import_node_path9.resolve)(cwd, given), env, cwd, void 0);
  const worktree = findWorktree(cwd, env);
  return worktree === void 0 ? void 0 : locate((0, import_node_path9.join)(worktree, ".git"), env, cwd, worktree);
}
function findWorktree(cwd, env) {
  const start = tryRealpath(cwd);
  const device = start && tryStat(start)?.dev;
  const stops = ceilings(env);
  for (let dir = start; dir !== void 0; dir = parentOf2(dir, stops)) {
    const stats = tryStat(dir);
    if (stats === void 0 || stats.dev !== device) return void 0;
    const found = tryStat((0, import_node_path9.join)(dir, ".git"));
    if (found !== void 0) return owned(stats, found) ? dir : void 0;
    if (looksBare(dir)) return void 0;
  }
  return void 0;
}
function parentOf2(dir, stops) {
  const parent = (0, import_node_path9.dirname)(dir);
  return parent === dir || stops.has(parent) ? void 0 : parent;
}
function locate(path, env, cwd, worktree) {
  const gitDir = followGitFile(path);
  if (gitDir === void 0) return void 0;
  const stats = tryStat(gitDir);
  if (stats === void 0 || worktree !== void 0 && !owned(stats)) return void 0;
  const commonDir = env["GIT_COMMON_DIR"] ? (0, import_node_path9.resolve)(cwd, env["GIT_COMMON_DIR"]) : (0, import_node_path9.resolve)(gitDir, tryRead3((0, import_node_path9.join)(gitDir, "commondir"))?.trimEnd() ?? ".");
  const objects2 = env["GIT_OBJECT_DIRECTORY"] ?? (0, import_node_path9.join)(commonDir, "objects");
  const complete = isDirectory((0, import_node_path9.resolve)(cwd, objects2)) && isDirectory((0, import_node_path9.join)(commonDir, "refs"));
  if (!complete || tryRead3((0, import_node_path9.join)(gitDir, "HEAD")) === void 0) return void 0;
  return { gitDir, commonDir, worktree };
}
function followGitFile(path) {
  const stats = tryStat(path);
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile() || stats.size > 4096 + 16) return void 0;
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(tryRead3(path) ?? "")?.[1];
  if (target === void 0) return void 0;
  return (0, import_node_path9.isAbsolute)(target) ? target : (0, import_node_path9.resolve)((0, import_node_path9.dirname)(path), target);
}
function owned(...found) {
  const me = process.geteuid?.();
  return me !== void 0 && found.every((stats) => stats.uid === me);
}
function looksBare(dir) {
  return tryStat((0, import_node_path9.join)(dir, "HEAD")) !== void 0 && isDirectory((0, import_node_path9.join)(dir, "objects")) && isDirectory((0, import_node_path9.join)(dir, "refs"));
}
function ceilings(env) {
  const stops = /* @__PURE__ */ new Set();
  let follow = true;
  for (const path of (env["GIT_CEILING_DIRECTORIES"] ?? "").split(import_node_path9.delimiter)) {
    if (path === "") follow = false;
    else if ((0, import_node_path9.isAbsolute)(path)) stops.add((follow ? tryRealpath(path) : void 0) ?? (0, import_node_path9.resolve)(path));
  }
  return stops;
}
function isDirectory(path) {
  return tryStat(path)?.isDirectory() ?? false;
}
function tryStat(path) {
  try {
    return (0, import_node_fs11.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function tryRead3(path) {
  try {
    return (0, import_node_fs11.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
function tryRealpath(path) {
  try {
    return (0, import_node_fs11.realpathSync)(path);
  } catch {
    return void 0;
  }
}
var KEPT = new Set(
  [
    "OBJECT_DIRECTORY ALTERNATE_OBJECT_DIRECTORIES QUARANTINE_PATH NO_LAZY_FETCH",
    "CONFIG_GLOBAL CONFIG_SYSTEM CONFIG_NOSYSTEM CONFIG_COUNT CONFIG_PARAMETERS",
    "AUTHOR_NAME AUTHOR_EMAIL COMMITTER_NAME COMMITTER_EMAIL",
    "SSH SSH_COMMAND SSH_VARIANT ASKPASS TERMINAL_PROMPT PROXY_COMMAND ALLOW_PROTOCOL PROTOCOL_FROM_USER",
    "HTTP_USER_AGENT HTTP_LOW_SPEED_LIMIT HTTP_LOW_SPEED_TIME HTTP_PROXY_AUTHMETHOD",
    "CEILING_DIRECTORIES DISCOVERY_ACROSS_FILESYSTEM EXEC_PATH"
  ].join(" ").split(" ").map((name) => `GIT_${name}`)
);
var KEPT_GROUPS = /^GIT_(?:TRACE|SSL_|CURL_|CONFIG_(?:KEY|VALUE)_\d)/;
var PATHS = ["GIT_OBJECT_DIRECTORY", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"];
function gitEnvironment(env, cwd) {
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === void 0) continue;
    if (!name.startsWith("GIT_") || KEPT.has(name) || KEPT_GROUPS.test(name)) kept[name] = value;
  }
  for (const name of PATHS) {
    if (kept[name]) kept[name] = (0, import_node_path10.resolve)(cwd, kept[name]);
  }
  kept["LC_ALL"] = "C";
  delete kept["LANGUAGE"];
  kept["GIT_GRAFT_FILE"] = (0, import_node_path10.join)(import_node_os2.devNull, "none");
  return kept;
}
var LOW_PRIORITY = 10;
function createGitRunner(options) {
  async function start(request) {
    const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
    const args = fullArguments(request);
    options.onSpawn?.(args);
    const child = spawn("git", args, {
      cwd: request.cwd ?? options.cwd,
      env: options.env,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    child.stdin.on("error", () => void 0);
    if (child.pid !== void 0) request.onStart?.(child.pid);
    return child;
  }
  async function detach(args, onEnd) {
    const [{ spawn }, { setPriority }] = await Promise.all([
      Promise.resolve().then(() => __toESM(require("node:child_process"))),
      Promise.resolve().then(() => __toESM(require("node:os")))
    ]);
    const full = fullArguments({ args });
    options.onSpawn?.(full);
    const { cwd, env } = options;
    const child = spawn("git", full, {
      cwd,
      env,
      stdio: "ignore",
      detached: true,
      windowsHide: true
    });
    child.on("error", onEnd);
    child.on("exit", onEnd);
    child.unref();
    try {
      if (child.pid !== void 0) setPriority(child.pid, LOW_PRIORITY);
    } catch {
    }
    return child.pid;
  }
  return {
    start,
    detach,
    run: async (request) => outcomeOf(await start(request), request, options.cwd)
  };
}
function fullArguments({ args, settings = [], hooks, plain }) {
  const always = ["core.fsmonitor=false", ...hooks ? [] : [`core.hooksPath=${import_node_os3.devNull}`]];
  const config = [...plain ? [] : always, ...settings].flatMap((setting) => ["-c", setting]);
  return ["--no-pager", "--no-replace-objects", "--literal-pathspecs", ...config, ...args];
}
function outcomeOf(child, request, cwd) {
  const out = [];
  const err = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.end(request.input ?? "");
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(spawnFailure(error, request.cwd ?? cwd)));
    child.on("close", (code) => {
      const stderr = Buffer.concat(err).toString("utf8");
      done({ code: code ?? void 0, stdout: Buffer.concat(out), stderr });
    });
  });
}
function spawnFailure(error, cwd) {
  if (error.code !== "ENOENT") return error;
  return (0, import_node_fs12.existsSync)(cwd) ? gitNotFound(error) : workingDirectoryGone(cwd, error);
}
function configuredIdentity(role, env, config) {
  const upper = role === "author" ? "GIT_AUTHOR" : "GIT_COMMITTER";
  const name = env[`${upper}_NAME`] ?? config.get(`${role}.name`) ?? config.get("user.name");
  const email = env[`${upper}_EMAIL`] ?? config.get(`${role}.email`) ?? config.get("user.email") ?? env["EMAIL"];
  if (name === void 0 || email === void 0) return void 0;
  return isClean(name) && isClean(email) ? { name, email } : void 0;
}
var CRUD = String.raw`[\0-\x20.,:;<>"\\']`;
var NEEDS_CLEANING = new RegExp(`^${CRUD}|${CRUD}$|[<>\\n\\0]|^$`);
function isClean(text) {
  return !NEEDS_CLEANING.test(text);
}
function parseIdent(line) {
  const match = /^(.*?) ?<([^<>\n]*)> \d+ [+-]\d{4}\s*$/.exec(line);
  return match?.[1] ? { name: match[1], email: match[2] ?? "" } : void 0;
}
function noIdentity(role, reason) {
  return new import_start.base_errors__TicketError("NO_IDENTITY", "usage", `Git does not know who you are (${role}).`, {
    data: { role, reason },
    hint: 'Tell it with: git config --global user.name "Your Name" && git config --global user.email "you@example.com"'
  });
}
function checkedOut(context, ref, bare) {
  const { commonDir } = context;
  if (!bare && headOf(commonDir) === ref) return (0, import_node_path11.dirname)(commonDir);
  const linked = (0, import_node_path11.join)(commonDir, "worktrees");
  const name = tryList(linked).find((entry) => headOf((0, import_node_path11.join)(linked, entry)) === ref);
  if (name === void 0) return void 0;
  return (0, import_node_path11.dirname)(tryRead22((0, import_node_path11.join)(linked, name, "gitdir")) ?? (0, import_node_path11.join)(linked, name));
}
function headOf(dir) {
  return /^ref: (.+)$/.exec(tryRead22((0, import_node_path11.join)(dir, "HEAD")) ?? "")?.[1];
}
function tryRead22(path) {
  try {
    return (0, import_node_fs13.readFileSync)(path, "utf8").trim();
  } catch {
    return void 0;
  }
}
function tryList(dir) {
  try {
    return (0, import_node_fs13.readdirSync)(dir);
  } catch {
    return [];
  }
}
var LONGEST_REVISION = 4096;
async function resolveCommit({ runner, format }, revision) {
  if (revision === "" || revision.length > LONGEST_REVISION || /[\0\n]/.test(revision))
    return void 0;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const { code, stdout } = await runner.run({ args });
  const oid = stdout.toString("latin1").trimEnd();
  return code === 0 && validOid(oid, format.objectFormat) ? oid : void 0;
}
async function history(context, query) {
  const { tips, exclude = [], paths = [], limit, fullHistory = false } = query;
  if (tips.length === 0 || limit === 0) return [];
  const { objectFormat } = context.format;
  const wanted = tips.map((oid) => checkOid(oid, objectFormat));
  const unwanted = exclude.map((oid) => `^${checkOid(oid, objectFormat)}`);
  const bad = paths.find((path) => path === "" || path.includes("\0"));
  if (bad !== void 0) throw badPath(bad);
  const options = [
    ...limit === void 0 ? [] : [`--max-count=${Math.trunc(limit)}`],
    ...fullHistory ? ["--full-history"] : []
  ];
  const args = ["rev-list", "--date-order", ...options, "--stdin", "--", ...paths];
  const outcome = await context.runner.run({
    args,
    input: `${[...wanted, ...unwanted].join("\n")}
`
  });
  if (outcome.code !== 0) throw await unexpectedOutcome(context.runner, "rev-list", outcome);
  return lines2(outcome);
}
async function isAncestor(context, ancestor, descendant) {
  const [a, b] = pair(context, ancestor, descendant);
  if (a === b) return true;
  const args = ["merge-base", "--is-ancestor", "--end-of-options", a, b];
  const outcome = await context.runner.run({ args });
  if (outcome.code === 0 || outcome.code === 1) return outcome.code === 0;
  throw await unexpectedOutcome(context.runner, "merge-base", outcome);
}
async function mergeBases(context, a, b) {
  const args = ["merge-base", "--all", "--end-of-options", ...pair(context, a, b)];
  const outcome = await context.runner.run({ args });
  if (outcome.code === 0 || outcome.code === 1 && outcome.stderr === "") return lines2(outcome);
  throw await unexpectedOutcome(context.runner, "merge-base", outcome);
}
function pair({ format }, a, b) {
  return [checkOid(a, format.objectFormat), checkOid(b, format.objectFormat)];
}
function lines2({ stdout }) {
  return stdout.toString("latin1").split("\n").filter((line) => line !== "");
}
function badPath(path) {
  return new import_start.base_errors__TicketError("BAD_PATH", "usage", `${JSON.stringify(path)} is not a path in a tree.`, {
    data: { path }
  });
}
async function listRefs({ runner, format }, { below, holding }) {
  const folders = below.map((folder) => `${checkRef(folder.replace(/\/$/, ""))}/`);
  const only = holding === void 0 ? [] : [`--contains=${checkOid(holding, format.objectFormat)}`];
  const args = ["for-each-ref", "--format=%(objectname) %(refname)", ...only, ...folders];
  const outcome = await runner.run({ args });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "for-each-ref", outcome);
  const lines22 = outcome.stdout.toString("utf8").split("\n");
  return lines22.filter(Boolean).map((line) => {
    const [oid = "", ref = ""] = line.split(" ");
    return { ref, oid };
  });
}
var BadDelta = class extends Error {
};
function readSize(delta, at) {
  let size = 0;
  let scale = 1;
  for (let next = at; next < delta.length && scale <= 2 ** 42; scale *= 128) {
    const byte = delta[next++] ?? 0;
    size += (byte & 127) * scale;
    if (byte < 128) return { size, next };
  }
  throw new BadDelta("a size that does not end");
}
function deltaResultSize(delta) {
  return readSize(delta, readSize(delta, 0).next).size;
}
function applyDelta(base, delta) {
  const source = readSize(delta, 0);
  const target = readSize(delta, source.next);
  if (source.size !== base.length) throw new BadDelta("another base");
  const result = new Uint8Array(target.size);
  let filled = 0;
  const add = (from, start, length) => {
    if (start + length > from.length || filled + length > result.length)
      throw new BadDelta("a piece that does not fit");
    result.set(from.subarray(start, start + length), filled);
    filled += length;
  };
  for (let at = target.next; at < delta.length; ) {
    const opcode = delta[at++] ?? 0;
    if (opcode === 0) throw new BadDelta("an instruction of the future");
    if (opcode < 128) {
      add(delta, at, opcode);
      at += opcode;
      continue;
    }
    const copied = readCopy(delta, at, opcode);
    add(base, copied.start, copied.length);
    at = copied.next;
  }
  if (filled !== result.length) throw new BadDelta("too little");
  return result;
}
function readCopy(delta, from, opcode) {
  let next = from;
  const bytes = Array.from({ length: 7 }, (_, i) => opcode >> i & 1 ? delta[next++] ?? 0 : 0);
  if (next > delta.length) throw new BadDelta("a copy that is cut short");
  const number = (list) => list.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return { start: number(bytes.slice(0, 4)), length: number(bytes.slice(4)) || 65536, next };
}
var TYPES2 = [void 0, "commit", "tree", "blob", "tag"];
var OFFSET_DELTA = 6;
var NAMED_DELTA = 7;
var LONGEST_HEAD = 48;
function readEntryHead(bytes, hashLength) {
  let at = 0;
  let byte = bytes[at++] ?? 0;
  const kind = byte >> 4 & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 128; scale *= 128) {
    if (at >= bytes.length) return void 0;
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * scale;
  }
  const type = TYPES2[kind];
  if (type !== void 0) return { type, size, start: at };
  if (kind === NAMED_DELTA) {
    const start = at + hashLength;
    return start > bytes.length ? void 0 : { type: { base: bytes.toString("hex", at, start) }, size, start };
  }
  return kind === OFFSET_DELTA ? readOffset(bytes, at, size) : void 0;
}
function readOffset(bytes, from, size) {
  let at = from;
  let byte = bytes[at++] ?? 0;
  let back = byte & 127;
  while (byte & 128) {
    if (at >= bytes.length) return void 0;
    byte = bytes[at++] ?? 0;
    back = (back + 1) * 128 + (byte & 127);
  }
  return { type: { back }, size, start: at };
}
var HEAD = 8;
var FANOUT = 4 * 256;
var MAGIC = "ff744f6300000002";
function openIndex(read, hashLength) {
  const head = read(0, HEAD + FANOUT);
  if (head.length < HEAD + FANOUT || head.toString("hex", 0, HEAD) !== MAGIC) return void 0;
  return { fanout: Buffer.from(head.subarray(HEAD)), hashLength };
}
var upTo = ({ fanout }, byte) => byte < 0 ? 0 : fanout.readUInt32BE(4 * byte);
function offsetOf(index, read, oid) {
  const { hashLength } = index;
  const first = oid[0] ?? 0;
  const low = upTo(index, first - 1);
  const count = upTo(index, first) - low;
  if (count <= 0) return void 0;
  const names = read(HEAD + FANOUT + low * hashLength, count * hashLength);
  const found = search(names, oid, hashLength);
  if (found === void 0) return void 0;
  const total = upTo(index, 255);
  const offsets = HEAD + FANOUT + total * (hashLength + 4);
  const small2 = read(offsets + 4 * (low + found), 4).readUInt32BE();
  if (small2 < 2147483648) return small2;
  const large = read(offsets + 4 * total + 8 * (small2 - 2147483648), 8);
  return Number(large.readBigUInt64BE());
}
function search(names, oid, length) {
  let low = 0;
  let high = names.length / length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const order = oid.compare(names, middle * length, (middle + 1) * length);
    if (order === 0) return middle;
    if (order > 0) low = middle + 1;
    else high = middle - 1;
  }
  return void 0;
}
var SMALL_INDEX = 1 << 16;
function withFile(path, use) {
  const file = (0, import_node_fs15.openSync)(path, "r");
  try {
    const { size } = (0, import_node_fs15.statSync)(path);
    const read = (position, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)));
      return bytes.subarray(0, (0, import_node_fs15.readSync)(file, bytes, 0, bytes.length, position));
    };
    return use(read, size);
  } finally {
    (0, import_node_fs15.closeSync)(file);
  }
}
var PackFiles = class {
  #dir;
  #hashLength;
  #known = /* @__PURE__ */ new Map();
  #packs = [];
  #listed = "";
  constructor(objectsDir, hashLength) {
    this.#dir = (0, import_node_path13.join)(objectsDir, "pack");
    this.#hashLength = hashLength;
  }
  /** Returns where an object is, or undefined where no pack that can be read here holds it. */
  find(oid) {
    return this.#look(oid) ?? (this.refresh() ? this.#look(oid) : void 0);
  }
  #look(oid) {
    const name = Buffer.from(oid, "hex");
    for (const [at, pack] of this.#packs.entries()) {
      const offset = this.#offsetIn(pack, name);
      if (offset === void 0) continue;
      this.#packs.splice(at, 1);
      this.#packs.unshift(pack);
      return { pack, offset };
    }
    return void 0;
  }
  #offsetIn(pack, name) {
    try {
      const path = `${pack}.idx`;
      if (!this.#known.has(pack)) this.#known.set(pack, withFile(path, this.#open));
      const known = this.#known.get(pack);
      if (known === void 0) return void 0;
      const { index, bytes } = known;
      if (bytes !== void 0)
        return offsetOf(index, (at, length) => bytes.subarray(at, at + length), name);
      return withFile(path, (read) => offsetOf(index, read, name));
    } catch {
      return void 0;
    }
  }
  #open = (read, size) => {
    const bytes = size <= SMALL_INDEX ? read(0, size) : void 0;
    const index = openIndex(
      bytes ? (at, length) => bytes.subarray(at, at + length) : read,
      this.#hashLength
    );
    return index && { index, bytes };
  };
  /** Lists the packs again if there may be others; tells whether there are. */
  refresh() {
    try {
      const { mtimeNs, ino } = (0, import_node_fs15.statSync)(this.#dir, { bigint: true });
      const listed = `${ino} ${mtimeNs}`;
      if (listed === this.#listed) return false;
      const packs = (0, import_node_fs15.readdirSync)(this.#dir).filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name));
      this.#packs = packs.map((name) => (0, import_node_path13.join)(this.#dir, name.slice(0, -".idx".length)));
      for (const pack of this.#known.keys())
        if (!this.#packs.includes(pack)) this.#known.delete(pack);
      this.#listed = listed;
      return true;
    } catch {
      return false;
    }
  }
};
var LARGEST = 1 << 20;
var LONGEST_CHAIN = 64;
var compressedBound = (size) => size + (size >> 12) + (size >> 14) + 64;
var LocalObjects = class {
  #dir;
  #format;
  #hashLength;
  #packs;
  constructor(objectsDir, format) {
    this.#dir = objectsDir;
    this.#format = format;
    this.#hashLength = format === "sha1" ? 20 : 32;
    this.#packs = new PackFiles(objectsDir, this.#hashLength);
  }
  read(oid, maxBytes) {
    return this.#try(oid, maxBytes) ?? (this.#packs.refresh() ? this.#try(oid, maxBytes) : void 0);
  }
  #try(oid, maxBytes) {
    try {
      const most = Math.min(maxBytes, LARGEST);
      const content = this.#packed(oid, most) ?? this.#loose(oid, most);
      if (content === void 0 || content.data.length > most) return void 0;
      if (hashObject(this.#format, content.type, content.data) !== oid) return void 0;
      return { kind: "object", oid, ...content };
    } catch {
      return void 0;
    }
  }
  #loose(oid, most) {
    const path = (0, import_node_path12.join)(this.#dir, oid.slice(0, 2), oid.slice(2));
    const stats = (0, import_node_fs14.statSync)(path, { throwIfNoEntry: false });
    if (stats === void 0 || stats.size > LARGEST) return void 0;
    const bytes = (0, import_node_zlib.inflateSync)((0, import_node_fs14.readFileSync)(path), { maxOutputLength: most + 32 });
    const end = bytes.indexOf(0);
    const head = /^(blob|tree|commit|tag) \d+$/.exec(
      bytes.toString("latin1", 0, Math.min(end, 32))
    );
    return head === null ? void 0 : { type: head[1], data: bytes.subarray(end + 1) };
  }
  #packed(oid, most) {
    const at = this.#packs.find(oid);
    return at && this.#unpack(at, most, 0);
  }
  /** Reads an entry of a pack, and below it what it is a delta of. */
  #unpack(at, most, depth) {
    const entry = this.#entry(at, most);
    if (entry === void 0 || depth > LONGEST_CHAIN) return void 0;
    const { type } = entry.head;
    if (typeof type === "string") return { type, data: entry.data };
    if (deltaResultSize(entry.data) > most) return void 0;
    const below = "back" in type ? { pack: at.pack, offset: at.offset - type.back } : this.#packs.find(type.base);
    const base = below && this.#unpack(below, LARGEST, depth + 1);
    return base && { type: base.type, data: applyDelta(base.data, entry.data) };
  }
  /** Returns the head and the bytes of an entry, undefined if they are more than wanted. */
  #entry({ pack, offset }, most) {
    return withFile(`${pack}.pack`, (read) => {
      const first = read(offset, 4096);
      const head = readEntryHead(first.subarray(0, LONGEST_HEAD), this.#hashLength);
      if (head === void 0 || head.size > most) return void 0;
      const needed = head.start + compressedBound(head.size);
      const bytes = needed <= first.length ? first : read(offset, needed);
      const data = (0, import_node_zlib.inflateSync)(bytes.subarray(head.start), {
        maxOutputLength: head.size + 1,
        // Not a buffer of 16 KB for each.
        chunkSize: Math.max(64, head.size + 1)
      });
      return data.length === head.size ? { head, data } : void 0;
    });
  }
};
var LONGEST_SKIP = 8 << 20;
var LONGEST_HEADER = 256;
var HEADER = /^([0-9a-f]+) (?:(missing)|(blob|tree|commit|tag) (\d+))$/;
function createBatchParser(sink) {
  let header = "";
  let content;
  let filled = 0;
  let abandoned = false;
  function takeHeader(chunk, at) {
    const end = chunk.indexOf(10, at);
    header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
    if (header.length > LONGEST_HEADER) throw outOfStep(header);
    if (end < 0) return chunk.length;
    content = openContent(header, sink);
    header = "";
    filled = 0;
    if (content !== void 0 && content.data === void 0 && content.size > LONGEST_SKIP) {
      abandoned = true;
      finish(content);
      sink.abandon();
    }
    return end + 1;
  }
  function takeContent(chunk, at, open) {
    const end = Math.min(chunk.length, at + open.size - filled);
    if (open.data !== void 0) chunk.copy(open.data, filled, at, end);
    filled += end - at;
    if (filled < open.size || end === chunk.length) return end;
    if (chunk[end] !== 10) throw outOfStep("a content that is longer than announced");
    finish(open);
    return end + 1;
  }
  function finish({ oid, type, size, data }) {
    content = void 0;
    sink.accept(
      data === void 0 ? { kind: "too-large", oid, type, size } : { kind: "object", oid, type, data }
    );
  }
  return (chunk) => {
    for (let at = 0; at < chunk.length && !abandoned; ) {
      at = content === void 0 ? takeHeader(chunk, at) : takeContent(chunk, at, content);
    }
  };
}
function openContent(line, sink) {
  const match = HEADER.exec(line);
  const awaited = sink.awaited();
  if (match === null || awaited === void 0 || match[1] !== awaited.oid) throw outOfStep(line);
  const { oid, maxBytes } = awaited;
  if (match[2] === "missing") {
    sink.accept({ kind: "missing", oid });
    return void 0;
  }
  const size = Number(match[4]);
  const data = size > maxBytes ? void 0 : Buffer.allocUnsafe(size);
  return { oid, type: match[3], size, data };
}
function outOfStep(line) {
  return new import_start.base_errors__TicketError("GIT_OUT_OF_STEP", "internal", "git cat-file gave an unexpected answer.", {
    data: { answer: line.slice(0, LONGEST_HEADER) }
  });
}
var MOST_DEATHS = 20;
var SETTINGS = ["core.bigFileThreshold=2m"];
var ObjectReader = class {
  #runner;
  #format;
  #cwd;
  #jobs = [];
  #batch;
  #deaths = 0;
  #generation = 0;
  /** The generation that is being started: the same as the present one while a start is under way. */
  #starting = -1;
  constructor(runner, format, cwd) {
    this.#runner = runner;
    this.#format = format;
    this.#cwd = cwd;
  }
  async read(oids, maxBytes) {
    for (const oid of oids) checkOid(oid, this.#format);
    if (oids.length === 0) return [];
    return new Promise((done, fail) => {
      const idle = this.#jobs.length === 0;
      this.#jobs.push({ oids, maxBytes, results: [], done, fail });
      if (this.#batch !== void 0) this.#send(this.#batch, oids);
      else if (idle) this.warm();
    });
  }
  /** Starts the process, if there is none, before anybody asks. */
  warm() {
    if (this.#batch === void 0 && this.#starting !== this.#generation) void this.#start();
  }
  /** Ends the process. Reads that wait are answered by a new one. */
  close() {
    const old = this.#batch;
    this.#batch = void 0;
    this.#generation++;
    old?.child.kill();
    if (this.#jobs.length > 0) void this.#start();
  }
  async #start() {
    const generation = ++this.#generation;
    this.#starting = generation;
    try {
      const child = await this.#runner.start({ args: ["cat-file", "--batch"], settings: SETTINGS });
      if (generation !== this.#generation) return void child.kill();
      this.#attach({ child, stderr: "", answered: 0 });
    } catch (error) {
      this.#failAll(error);
    }
  }
  #attach(batch) {
    const { child } = batch;
    this.#batch = batch;
    this.#starting = -1;
    const parse = createBatchParser({
      awaited: () => {
        const [job] = this.#jobs;
        const oid = job?.oids[job.results.length];
        return job && oid ? { oid, maxBytes: job.maxBytes } : void 0;
      },
      accept: (result) => this.#accept(batch, result),
      abandon: () => this.close()
    });
    child.stdout.on("data", (chunk) => {
      if (this.#batch === batch) this.#guard(() => parse(chunk));
    });
    child.stderr.on("data", (chunk) => {
      batch.stderr = (batch.stderr + chunk.toString("utf8")).slice(-4096);
    });
    child.on("error", (error) => {
      if (this.#batch === batch) this.#failAll(spawnFailure(error, this.#cwd));
    });
    child.on("close", (code) => {
      if (this.#batch === batch) void this.#died(batch, code ?? void 0);
    });
    const due = this.#jobs.flatMap((job) => job.oids.slice(job.results.length));
    if (due.length > 0) this.#send(batch, due);
    else holdProcess(child, false);
  }
  #send({ child }, oids) {
    holdProcess(child, true);
    child.stdin.write(`${oids.join("\n")}
`);
  }
  #accept(batch, result) {
    batch.answered++;
    this.#deaths = 0;
    const [job] = this.#jobs;
    job?.results.push(result);
    if (job === void 0 || job.results.length < job.oids.length) return;
    this.#jobs.shift();
    if (this.#jobs.length === 0) holdProcess(batch.child, false);
    job.done(job.results);
  }
  /** git gives up on a damaged object: that one is answered for it, and the others are asked again. */
  async #died(batch, code) {
    this.#batch = void 0;
    const [job] = this.#jobs;
    const oid = job?.oids[job.results.length];
    if (job === void 0 || oid === void 0) return;
    this.#deaths++;
    const outcome = { code, stdout: Buffer.alloc(0), stderr: batch.stderr };
    if (this.#deaths > MOST_DEATHS || /not a git repository/i.test(batch.stderr)) {
      return this.#failAll(await unexpectedOutcome(this.#runner, "cat-file", outcome));
    }
    if (code !== void 0 || this.#deaths > 2) {
      const deaths = this.#deaths;
      this.#accept(batch, { kind: "missing", oid, damage: damageOf(batch.stderr) });
      this.#deaths = deaths;
    }
    if (this.#jobs.length > 0) await this.#start();
  }
  #guard(parse) {
    try {
      parse();
    } catch (error) {
      this.#failAll(error);
    }
  }
  #failAll(error) {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#deaths = 0;
    this.#starting = -1;
    this.close();
    for (const job of jobs) job.fail(error);
  }
};
function damageOf(stderr) {
  return plainWords(stderr) || "git stopped while reading it";
}
function holdProcess(child, hold) {
  const held = [child, child.stdin, child.stdout, child.stderr];
  for (const handle of held) {
    if (hold) handle.ref();
    else handle.unref();
  }
}
var KEPT2 = /^(?:(?:ticket|user|author|committer|commit|gpg|gc|mailmap)\..*|core\.(?:bare|pager|editor)|remote\..*\.promisor)$/s;
var isKept = (name) => KEPT2.test(name);
function parseConfigList(text) {
  return text.split("\0").flatMap((record) => record === "" ? [] : [parseSetting(record)]);
}
function parseSetting(record) {
  const end = record.indexOf("\n");
  return end < 0 ? [record, void 0] : [record.slice(0, end), record.slice(end + 1)];
}
function configOf2(settings) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of settings) values.set(name, [...values.get(name) ?? [], value]);
  const lookUp = (name) => values.get(canonicalName(name)) ?? [];
  return {
    get: (name) => values.has(canonicalName(name)) ? lookUp(name).at(-1) ?? "" : void 0,
    getAll: (name) => lookUp(name).map((value) => value ?? ""),
    bool: (name) => {
      const found = lookUp(name);
      return found.length === 0 ? void 0 : parseBool(name, found.at(-1));
    },
    names: (prefix) => [...values.keys()].filter((name) => name.startsWith(prefix))
  };
}
function keptConfig(settings) {
  const config = configOf2(settings.filter(([name]) => isKept(name)));
  const checked = (name) => {
    if (!isKept(canonicalName(name))) throw new Error(`the setting ${name} is not kept`);
    return name;
  };
  return {
    get: (name) => config.get(checked(name)),
    getAll: (name) => config.getAll(checked(name)),
    bool: (name) => config.bool(checked(name)),
    names: config.names
  };
}
function canonicalName(name) {
  const first = name.indexOf(".");
  const last2 = name.lastIndexOf(".");
  if (first < 0) return name.toLowerCase();
  return name.slice(0, first).toLowerCase() + name.slice(first, last2) + name.slice(last2).toLowerCase();
}
function parseBool(name, value) {
  if (value === void 0 || /^(?:true|yes|on)$/i.test(value)) return true;
  if (value === "" || /^(?:false|no|off)$/i.test(value)) return false;
  if (/^[+-]?\d+[kmg]?$/i.test(value)) return Number.parseInt(value, 10) !== 0;
  throw new import_start.base_errors__TicketError("BAD_CONFIG", "usage", `The setting ${name} is not true or false.`, {
    data: { name, value },
    hint: `Set it with: git config ${name} true`
  });
}
var DECISIVE = /^(?:GIT_CONFIG_.*|GIT_EXEC_PATH|PATH|HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|PROGRAMDATA)$/;
var FORMAT = 1;
var SETTLED_MS = 100;
var COARSE_MS = 2500;
var hash = (text) => (0, import_node_crypto2.createHash)("sha256").update(text).digest("hex");
function lookOf(path) {
  try {
    const stats = (0, import_node_fs16.statSync)(path, { bigint: true, throwIfNoEntry: false });
    if (stats === void 0) return null;
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" ? null : void 0;
  }
}
function isSettled(look, now) {
  if (look === null) return true;
  const times = look.split(" ").slice(3);
  const needed = times.every((ns) => ns.endsWith("000000000")) ? COARSE_MS : SETTLED_MS;
  return Math.max(...times.map((ns) => Number(ns) / 1e6)) + needed < now;
}
var nameFor = ({ gitDir, env }) => {
  const decisive = Object.entries(env).filter(([name]) => DECISIVE.test(name));
  return `config-${hash(JSON.stringify([FORMAT, gitDir, decisive.sort()])).slice(0, 16)}`;
};
function recallConfig(context) {
  try {
    const path = (0, import_node_path15.join)(context.commonDir, "ticket", "cache", nameFor(context));
    const stats = tryLstat(path);
    if (!stats?.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid)) return void 0;
    const [sum, text = ""] = (0, import_node_fs16.readFileSync)(path, "utf8").split("\n", 2);
    if (hash(text) !== sum) return void 0;
    const { files, settings } = JSON.parse(text);
    if (files.some(([file, look]) => lookOf(file) !== look)) return void 0;
    return settings.map(([name, value]) => [name, value ?? void 0]);
  } catch {
    return void 0;
  }
}
function keepConfig(context, files, settings) {
  try {
    const dir = ticketDir(context.commonDir, "cache");
    if (dir === void 0) return;
    const text = JSON.stringify({ files, settings });
    const path = (0, import_node_path15.join)(dir, nameFor(context));
    const temporary = `${path}.${randomName(context.random)}.tmp`;
    try {
      (0, import_node_fs16.writeFileSync)(temporary, `${hash(text)}
${text}`, { flag: "wx", mode: 384 });
      (0, import_node_fs16.renameSync)(temporary, path);
    } catch {
      tryUnlink(temporary);
    }
  } catch {
  }
}
function parseSources(text) {
  const parts = text.split("\0");
  const found = [];
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const [scope = "", origin = "", record = ""] = parts.slice(i, i + 3);
    found.push({ scope, origin, setting: parseSetting(record) });
  }
  return found;
}
function sourceFiles(settings, place2, system) {
  const own = ownFiles(place2);
  const found = settings.map((setting) => filesOf(setting, place2));
  if (own === void 0 || found.some((files) => files === void 0)) return void 0;
  return [.../* @__PURE__ */ new Set([...own, system, ...found.flatMap((files) => files ?? [])])];
}
function ownFiles({ gitDir, commonDir, env }) {
  const user = userFiles(env);
  return user && [...user, (0, import_node_path16.join)(commonDir, "config"), (0, import_node_path16.join)(gitDir, "config.worktree")];
}
function userFiles(env) {
  const given = env["GIT_CONFIG_GLOBAL"];
  if (given !== void 0)
    return given === "" || (0, import_node_path16.isAbsolute)(given) ? [given].filter(Boolean) : void 0;
  const home = env["HOME"];
  if (home === void 0 || !(0, import_node_path16.isAbsolute)(home)) return void 0;
  const xdg = env["XDG_CONFIG_HOME"] || (0, import_node_path16.join)(home, ".config");
  return [(0, import_node_path16.join)(xdg, "git", "config"), (0, import_node_path16.join)(home, ".gitconfig")];
}
function filesOf({ origin, setting: [name, value] }, { gitDir, env }) {
  if (origin === "command line:") return isInclude(name) ? void 0 : [];
  if (!origin.startsWith("file:")) return void 0;
  const file = (0, import_node_path16.resolve)(gitDir, origin.slice("file:".length));
  if (!isInclude(name)) return [file];
  const target = value === void 0 ? void 0 : includedFile(value, file, env["HOME"]);
  return target === void 0 || dependsOnBranch(name) ? void 0 : [file, target];
}
var isInclude = (name) => /^include(?:if\..*)?\.path$/s.test(name);
var dependsOnBranch = (name) => /^includeif\.onbranch:/.test(name);
function includedFile(path, from, home) {
  if (path.startsWith("~/")) return home && (0, import_node_path16.join)(home, path.slice(2));
  return /^(?:~|%\()/.test(path) ? void 0 : (0, import_node_path16.resolve)((0, import_node_path16.dirname)(from), path);
}
async function readWholeConfig({ runner }) {
  const outcome = await runner.run({ args: ["config", "--list", "-z"], plain: true });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  return configOf2(parseConfigList(outcome.stdout.toString("utf8")));
}
function recalledConfig(context) {
  const settings = recallConfig(context);
  return settings && keptConfig(settings);
}
async function askConfig(context) {
  const { runner, now } = context;
  const before = now();
  const args = ["config", "--list", "-z", "--show-scope", "--show-origin"];
  const outcome = await runner.run({ args, plain: true });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  const sourced = parseSources(outcome.stdout.toString("utf8"));
  const settings = sourced.map(({ setting }) => setting).filter(([name]) => isKept(name));
  const files = await watchedFiles(context, sourced);
  const settled = files?.every(([, look]) => isSettled(look, before)) === true;
  const keep = () => {
    if (settled) keepConfig(context, files, settings);
  };
  return { config: keptConfig(settings), keep };
}
async function watchedFiles(context, sourced) {
  const system = await systemFile(context);
  const files = system === void 0 ? void 0 : sourceFiles(sourced, context, system);
  const states = files?.map((file) => [file, lookOf(file)]);
  return states?.every((state) => state[1] !== void 0) ? states : void 0;
}
async function systemFile({ runner, env }) {
  const given = env["GIT_CONFIG_SYSTEM"];
  if (given) return (0, import_node_path14.isAbsolute)(given) ? given : void 0;
  const outcome = await runner.run({
    args: ["config", "--system", "--edit"],
    settings: ["core.editor=echo"]
  });
  const path = outcome.stdout.toString("utf8").trim();
  return outcome.code === 0 && (0, import_node_path14.isAbsolute)(path) ? path : void 0;
}
var PAUSES = [0, 50];
async function readPatiently(reader, oids, maxBytes) {
  let results = await reader.read(oids, maxBytes);
  for (const pause of PAUSES) {
    const missing = oids.filter((_, i) => results[i]?.kind === "missing");
    if (missing.length === 0) break;
    await new Promise((done) => setTimeout(done, pause));
    reader.close();
    const again = await reader.read(missing, maxBytes);
    const found = new Map(missing.map((oid, i) => [oid, again[i]]));
    results = results.map((result, i) => found.get(oids[i] ?? "") ?? result);
  }
  return results;
}
var MOST_HERE = 256;
async function readObjects({ local, reader }, format, oids, maxBytes) {
  if (oids.length > MOST_HERE) return readPatiently(reader, oids, maxBytes);
  for (const oid of oids) checkOid(oid, format);
  const here = oids.map((oid) => local.read(oid, maxBytes));
  const left = oids.filter((_, i) => here[i] === void 0);
  if (left.length === 0) return here.filter((result) => result !== void 0);
  const rest = (await readPatiently(reader, left, maxBytes)).values();
  return here.map((result) => result ?? rest.next().value);
}
var TYPE_BITS = { commit: 1, tree: 2, blob: 3, tag: 4 };
var SMALL_LIMIT = 1 << 12;
function small(size) {
  return { level: 3, memLevel: 4, windowBits: 12, chunkSize: 128 + (size >> 1) };
}
function buildPack(format, objects2) {
  const unique = [...new Map(objects2.map((object) => [object.oid, object])).values()];
  const parts = [packHeader(unique.length)];
  for (const { type, data } of unique) {
    parts.push(entryHeader(type, data.length));
    parts.push((0, import_node_zlib2.deflateSync)(data, data.length <= SMALL_LIMIT ? small(data.length) : {}));
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([body, (0, import_node_crypto3.createHash)(format).update(body).digest()]);
}
function indexHead(objects2) {
  const oids = [...new Set(objects2.map(({ oid }) => oid))].sort();
  const counts = Buffer.alloc(4 * 256);
  for (let byte = 0, count = 0; byte < 256; byte++) {
    while (Number.parseInt(oids[count]?.slice(0, 2) ?? "fff", 16) <= byte) count++;
    counts.writeUInt32BE(count, 4 * byte);
  }
  const header = Buffer.from([255, 116, 79, 99, 0, 0, 0, 2]);
  return Buffer.concat([header, counts, Buffer.from(oids.join(""), "hex")]);
}
function packHeader(count) {
  const header = Buffer.alloc(12, "PACK", "latin1");
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(count, 8);
  return header;
}
function entryHeader(type, size) {
  const bytes = [];
  let byte = TYPE_BITS[type] << 4 | size & 15;
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 128);
    byte = rest & 127;
  }
  bytes.push(byte);
  return Uint8Array.from(bytes);
}
var REASONS = [
  /No space left on device|Disk quota exceeded|Read-only file system|Permission denied|Input\/output error|File too large|Too many open files/,
  /insufficient permission|Out of diskspace|write error|fsync error|couldn't (?:write|set)|unable to (?:write|append)/
];
function writeFailure(stderr) {
  const reason = REASONS.map((words) => words.exec(stderr)?.[0]).find(
    (found) => found !== void 0
  );
  if (reason === void 0) return void 0;
  return new import_start.base_errors__TicketError("STORE_WRITE_FAILED", "failed", `Git could not write: ${reason}.`, {
    data: { reason, words: plainWords(stderr) },
    hint: "Nothing was changed. Make room or give access, then run the command again."
  });
}
var SETTINGS2 = ["core.fsync=all", "core.fsyncMethod=fsync", "pack.writeReverseIndex=false"];
var MOST_WAITS2 = 40;
var WAIT_MS = 50;
var MOST_TRIES = 100;
var MOST_PAUSE_MS = 20;
async function storePack(context, objects2) {
  if (objects2.length === 0) return { release: async () => void 0 };
  const { objectFormat } = context.format;
  const bytes = buildPack(objectFormat, objects2);
  const name = Buffer.from(bytes.subarray(-oidLength(objectFormat) / 2)).toString("hex");
  const base = (0, import_node_path17.join)(context.objectsDir, "pack", `pack-${name}`);
  const words = keepWords(processId(context.pid), randomName(context.random));
  const ours = () => holdsWords(`${base}.keep`, words);
  try {
    await keepPack(context, { bytes, index: () => indexHead(objects2) }, base, words);
  } catch (error) {
    if (ours()) dropUnfinished(base);
    if (ours() || isUnwrittenKeep(`${base}.keep`)) tryUnlink(`${base}.keep`);
    throw error;
  }
  syncDirectory((0, import_node_path17.join)(context.objectsDir, "pack"));
  return { release: async () => ours() ? tryUnlink(`${base}.keep`) : void 0 };
}
async function keepPack(context, pack, base, words) {
  for (let tries = 1; ; tries++) {
    const outcome = await context.runner.run({
      args: ["index-pack", "--stdin", "--threads=1", `--keep=${words}`],
      input: pack.bytes,
      settings: SETTINGS2
    });
    if (outcome.code === 0) {
      await takeKeep(context, `${base}.keep`, words);
      if (tryLstat(`${base}.idx`) !== void 0) return;
    } else dropTemporary((0, import_node_path17.dirname)(base), pack.bytes, pack.index());
    const again = outcome.code === 0 || /No such file or directory/.test(outcome.stderr);
    if (again && tries < MOST_TRIES) {
      await sleep(randomBetween(context.random, 0, MOST_PAUSE_MS));
      continue;
    }
    const failure = writeFailure(outcome.stderr);
    throw failure ?? await unexpectedOutcome(context.runner, "index-pack", outcome);
  }
}
async function takeKeep(context, path, words) {
  try {
    for (let waits = 0; waits < MOST_WAITS2; waits++) {
      if (holdsWords(path, words) || tryCreate(path, `${words}
`) || isForeignKeep(path)) return;
      if (!dropDeadKeep(context, path)) await sleep(WAIT_MS);
    }
  } catch {
  }
}
var MOST_TRIES2 = 7;
var LOCK_TIMEOUT_MS = 250;
var SETTINGS3 = [
  "core.fsync=all",
  "core.fsyncMethod=fsync",
  `core.filesRefLockTimeout=${LOCK_TIMEOUT_MS}`
];
async function compareAndSwapRef(context, update) {
  checkRef(update.ref);
  const current = await readRef(context, update.ref);
  if (current !== update.expected) return "lost";
  await freeStaleLock(context, lockPath(context, update.ref));
  for (let tries = 1; ; tries++) {
    const { outcome, note } = await moveRef(context, update);
    try {
      const result = await judge(context, update, outcome);
      if (result !== void 0) return result;
      await giveWay(context, update.ref, outcome, tries);
    } finally {
      if (!wasKilled(outcome) || tryLstat(lockPath(context, update.ref)) === void 0)
        note?.remove();
    }
  }
}
function wasKilled({ code }) {
  return code === void 0 || code > 129;
}
async function judge(context, { ref, next, expected }, { code }) {
  if (code === 0) {
    syncDirectory((0, import_node_path18.dirname)(refPath(context, ref)));
    return "updated";
  }
  const current = await readRef(context, ref);
  if (current === next) return "updated";
  return current === expected ? void 0 : "lost";
}
async function moveRef(context, update) {
  const { objectFormat, refStorage } = context.format;
  const next = checkOid(update.next ?? zeroOid(objectFormat), objectFormat);
  const old = checkOid(update.expected ?? zeroOid(objectFormat), objectFormat);
  const { ref } = update;
  const message = plainWords(update.message) || "ticket";
  const note = refStorage === "files" ? openNote(context, lockPath(context, ref), next) : void 0;
  try {
    const outcome = await context.runner.run({
      args: ["update-ref", "--create-reflog", "-m", message, "--end-of-options", ref, next, old],
      settings: SETTINGS3,
      hooks: true,
      cwd: context.worktree ?? context.gitDir,
      onStart: (pid) => note?.childStarted(pid)
    });
    return { outcome, note };
  } catch (error) {
    note?.remove();
    throw error;
  }
}
function lockPath(context, ref) {
  return `${refPath(context, ref)}.lock`;
}
async function giveWay(context, ref, outcome, tries) {
  const { stderr } = outcome;
  const locked = /\.lock': File exists|cannot lock references|data is locked/.test(stderr);
  if (!locked && !wasKilled(outcome)) throw await refusal(context, ref, outcome);
  const lock = lockPath(context, ref);
  const state = await freeStaleLock(context, lock);
  if (tries >= MOST_TRIES2) {
    throw state === "held" ? refLocked(context, ref, lock) : await refusal(context, ref, outcome);
  }
  await sleep(randomBetween(context.random, 2, 40));
}
async function refusal(context, ref, outcome) {
  const { stderr } = outcome;
  if (/aborted by hook|hook declined/.test(stderr)) return refRefused(ref, plainWords(stderr));
  return writeFailure(stderr) ?? await unexpectedOutcome(context.runner, "update-ref", outcome);
}
function refRefused(ref, reason) {
  const message = `The reference-transaction hook of this repository refused to move ${ref}.`;
  return new import_start.base_errors__TicketError("REF_REFUSED", "failed", message, { data: { ref, reason } });
}
function refLocked(context, ref, lock) {
  const stats = tryLstat(lock);
  const age = stats === void 0 ? 0 : Math.max(0, Math.round((context.now() - stats.mtimeMs) / 1e3));
  const quoted = `'${lock.replaceAll("'", String.raw`'\''`)}'`;
  return new import_start.base_errors__TicketError(
    "REF_LOCKED",
    "conflict",
    `The ref ${ref} is locked since ${age} s by ${lock}`,
    {
      data: { ref, lock, ageSeconds: age },
      hint: `Another program is moving the ref, or was killed doing so. If no git process runs here: rm -- ${quoted}`,
      retryable: true
    }
  );
}
function nativeRepository(context) {
  const reader = new ObjectReader(context.runner, context.format.objectFormat, context.gitDir);
  const local = new LocalObjects(context.objectsDir, context.format.objectFormat);
  let keepAsked = () => void 0;
  const config = remembered(async () => {
    const recalled = recalledConfig(context);
    if (recalled !== void 0) return recalled;
    const asked = await askConfig(context);
    keepAsked = asked.keep;
    return asked.config;
  });
  const author = remembered(async () => identity(context, "author", await config()));
  const committer = remembered(async () => identity(context, "committer", await config()));
  return {
    engine: "native",
    gitDir: context.gitDir,
    commonDir: context.commonDir,
    objectFormat: context.format.objectFormat,
    readRef: async (ref) => {
      const oid = await readRef(context, ref);
      if (oid !== void 0) keepAsked();
      keepAsked = () => void 0;
      return oid;
    },
    checkedOut: async (branch) => checkedOut(context, branch, (await config()).bool("core.bare") === true),
    resolveCommit: (revision) => resolveCommit(context, revision),
    readObjects: (oids, { maxBytes }) => readObjects({ local, reader }, context.format.objectFormat, oids, maxBytes),
    storePack: (objects2) => storePack(context, objects2),
    compareAndSwapRef: (update) => compareAndSwapRef(context, update),
    listRefs: (query) => listRefs(context, query),
    history: (query) => history(context, query),
    isAncestor: (ancestor, descendant) => isAncestor(context, ancestor, descendant),
    mergeBases: (a, b) => mergeBases(context, a, b),
    config,
    wholeConfig: () => readWholeConfig(context),
    identity: (role) => role === "author" ? author() : committer(),
    sign: async (payload) => trySign(context, payload, await config(), committer),
    withWriteLock: (body) => withWriteLock(context, body),
    maintain: () => maintain(context, config),
    version: () => gitVersion(context.runner),
    leftovers: async (ref, remove) => (await Promise.resolve().then(() => __toESM(require("./git-native-leftovers.js")))).leftovers(context, ref, remove),
    sweep: async (options) => (await Promise.resolve().then(() => __toESM(require("./git-native-sweep.js")))).sweep(context, options),
    close: async () => reader.close()
  };
}
function remembered(ask) {
  let answer;
  return () => {
    answer ??= ask().catch((error) => {
      answer = void 0;
      throw error;
    });
    return answer;
  };
}
async function identity({ env, runner }, role, config) {
  const configured = configuredIdentity(role, env, config);
  if (configured !== void 0) return configured;
  const outcome = await runner.run({ args: ["var", `GIT_${role.toUpperCase()}_IDENT`] });
  const person = parseIdent(outcome.stdout.toString("utf8"));
  if (outcome.code !== 0 || person === void 0)
    throw noIdentity(role, plainWords(outcome.stderr));
  return person;
}
async function trySign(context, payload, config, committer) {
  if (config.bool("commit.gpgsign") !== true) return void 0;
  const { sign } = await Promise.resolve().then(() => __toESM(require("./git-native-sign.js")));
  const cwd = context.worktree ?? context.gitDir;
  return sign(payload, { config, committer: await committer(), env: context.env, cwd });
}
var KNOWN = ["noop", "preciousobjects", "worktreeconfig", "relativeworktrees", "partialclone"];
var KNOWN_IN = /* @__PURE__ */ new Map([
  ["0", KNOWN],
  ["1", [...KNOWN, "objectformat", "refstorage"]]
]);
var OBJECT_FORMATS = /* @__PURE__ */ new Map([
  ["sha1", "sha1"],
  ["sha256", "sha256"]
]);
var REF_STORAGES = /* @__PURE__ */ new Map([
  ["files", "files"],
  ["reftable", "reftable"]
]);
function parseRepositoryFormat(text) {
  const settings = readSettings(text);
  if (settings === void 0) return void 0;
  const setting = (name, otherwise) => settings.get(name) ?? otherwise;
  const known = KNOWN_IN.get(setting("core.repositoryformatversion", "0")) ?? [];
  const extensions = [...settings.keys()].filter((name) => name.startsWith("extensions."));
  const objectFormat = OBJECT_FORMATS.get(setting("extensions.objectformat", "sha1"));
  const refStorage = REF_STORAGES.get(setting("extensions.refstorage", "files"));
  if (known.length === 0 || objectFormat === void 0 || refStorage === void 0)
    return void 0;
  if (!extensions.every((name) => known.includes(name.slice("extensions.".length))))
    return void 0;
  const partialClone = extensions.includes("extensions.partialclone");
  return { objectFormat, refStorage, partialClone };
}
var SECTION = /^\s*\[\s*([A-Za-z0-9.-]+)\s*("(?:[^"\\]|\\.)*"\s*)?\](.*)$/;
var SETTING = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*"?([A-Za-z0-9._/@:-]*)"?\s*)?(?:[#;].*)?$/;
function readSettings(text) {
  const settings = /* @__PURE__ */ new Map();
  if (/\\\r?$/m.test(text)) return void 0;
  for (const [section, line] of linesBySection(text)) {
    if (!/^(?:core|extensions)$/.test(section)) continue;
    const setting = SETTING.exec(line);
    const [, name = "", value = "true"] = setting ?? [];
    if (setting !== null) settings.set(`${section}.${name.toLowerCase()}`, value.toLowerCase());
    else if (mightMatter(section, line)) return void 0;
  }
  return settings;
}
function* linesBySection(text) {
  let section = "";
  for (const line of text.split("\n")) {
    const header = SECTION.exec(line);
    if (header !== null) section = `${header[1]}${header[2] ?? ""}`.toLowerCase();
    yield [section, header === null ? line : header[3] ?? ""];
  }
}
function mightMatter(section, line) {
  if (/^\s*(?:[#;].*)?$/.test(line)) return false;
  return section === "extensions" || /repositoryformatversion/i.test(line);
}
async function openRepository(options) {
  const { cwd, now, pid, random } = options;
  const env = options.gitDir === void 0 ? options.env : { ...options.env, GIT_DIR: options.gitDir };
  const cleaned = gitEnvironment(env, cwd);
  const found = findRepository(cwd, env);
  const format = found && readFormat(found.commonDir);
  const [place2, storage] = found !== void 0 && format !== void 0 ? [found, format] : await askGit2(env, cleaned, options);
  const runner = createGitRunner({
    cwd: place2.gitDir,
    env: { ...cleaned, ...pointers(place2, env) },
    onSpawn: options.onSpawn
  });
  const objectsDir = (0, import_node_path8.resolve)(cwd, env["GIT_OBJECT_DIRECTORY"] || (0, import_node_path8.join)(place2.commonDir, "objects"));
  const context = {
    ...place2,
    objectsDir,
    format: storage,
    runner,
    env,
    now,
    pid,
    random
  };
  return nativeRepository(context);
}
function pointers({ gitDir, commonDir }, env) {
  const base = { GIT_DIR: gitDir };
  return env["GIT_COMMON_DIR"] ? { ...base, GIT_COMMON_DIR: commonDir } : base;
}
function readFormat(commonDir) {
  const format = parseRepositoryFormat(readConfig2(commonDir));
  return (0, import_node_fs10.existsSync)((0, import_node_path8.join)(commonDir, "reftable")) && format?.refStorage !== "reftable" ? void 0 : format;
}
function readConfig2(commonDir) {
  try {
    return (0, import_node_fs10.readFileSync)((0, import_node_path8.join)(commonDir, "config"), "utf8");
  } catch {
    return "";
  }
}
async function askGit2(env, cleaned, { cwd, onSpawn }) {
  const given = {};
  for (const name of ["GIT_DIR", "GIT_COMMON_DIR"]) if (env[name]) given[name] = env[name];
  const runner = createGitRunner({ cwd, env: { ...cleaned, ...given }, onSpawn });
  const outcome = await runner.run({
    args: [
      "rev-parse",
      "--path-format=absolute",
      "--git-dir",
      "--git-common-dir",
      "--show-object-format"
    ]
  });
  const [gitDir, commonDir, objectFormat] = outcome.stdout.toString("utf8").split("\n");
  if (outcome.code !== 0 || !gitDir || !commonDir) {
    throw refusal2(cwd, outcome.stderr) ?? await unexpectedOutcome(runner, "rev-parse", outcome);
  }
  const config = readConfig2(commonDir);
  const format = {
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    refStorage: (0, import_node_fs10.existsSync)((0, import_node_path8.join)(commonDir, "reftable")) ? "reftable" : "files",
    partialClone: /^\s*partialclone\b/im.test(config)
  };
  return [{ gitDir, commonDir, worktree: void 0 }, format];
}
function refusal2(cwd, stderr) {
  const words = plainWords(stderr);
  if (/dubious ownership|unsafe repository|cannot use bare repository/.test(stderr)) {
    return unsafeRepository(cwd, words, stderr);
  }
  if (/unknown repository extension|Expected git repo version/.test(stderr)) {
    return unknownFormat(cwd, words);
  }
  return /not a git repository|invalid gitfile/i.test(stderr) ? notARepository(cwd, words) : void 0;
}
function unsafeRepository(cwd, reason, stderr) {
  const command = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new import_start.base_errors__TicketError("UNSAFE_REPOSITORY", "auth", `Git refuses the repository of ${cwd}.`, {
    data: { cwd, reason },
    hint: command === void 0 ? reason : `If you trust its owner: ${command}`
  });
}
function unknownFormat(cwd, reason) {
  const message = `The repository of ${cwd} needs a newer git: ${reason}.`;
  return new import_start.base_errors__TicketError("REPOSITORY_FORMAT", "newerFormat", message, { data: { cwd, reason } });
}
async function ticketsRef(repo) {
  const ref = (await repo.config()).get("ticket.ref") ?? DEFAULT_REF;
  if (/^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.test(ref) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref))
    return ref;
  throw new import_start.base_errors__TicketError(
    "BAD_TICKET_REF",
    "usage",
    `ticket.ref is no full ref name: ${JSON.stringify(ref)}.`,
    {
      data: { ref },
      hint: `For example: git config ticket.ref ${DEFAULT_REF}`
    }
  );
}
async function openWorkspace(options) {
  const { dir, env, now, random, pid, at, onProgress } = options;
  const repo = await openRepository({ cwd: dir, env, now, random, pid });
  const ref = await ticketsRef(repo);
  return {
    repo,
    at,
    store: { repo, ref, now, random, replica: (0, import_base.base_base32__replicaOf)(random(5)), trees: /* @__PURE__ */ new Map(), onProgress }
  };
}
async function viewHead(workspace) {
  const { store, at } = workspace;
  const head = await requireHead(store);
  const snapshot = at === void 0 ? head : await (await Promise.resolve().then(() => __toESM(require("./app-view-at.js")))).snapshotOf(store, head.commit, at);
  return { snapshot, config: await readConfig(store, snapshot) };
}
var TOO_MANY_ENTRIES = "the tree has more entries than are read";
var SLOT = "[0-9a-hjkmnp-tv-z]";
var FOLDER = new RegExp(
  `^(?:workflows|agents|views|(?:tickets|attachments)(?:/${SLOT}(?:/${SLOT})?)?|attachments/${SLOT}/${SLOT}/${SLOT}{12})$`
);
function isOurFolder(path) {
  return FOLDER.test(path);
}
async function walkTree(store, root, part) {
  const files = [];
  const oddities = [];
  let seen = 0;
  let level = root === void 0 ? [] : [["", root]];
  while (level.length > 0 && seen <= LIMITS.entries) {
    await loadTrees(
      store,
      level.map(([, oid]) => oid)
    );
    const next = [];
    for (const [folder, oid] of level) {
      const entries = entriesOf(store, oid);
      seen += entries.length;
      if (seen > LIMITS.entries) break;
      for (const entry of entries) sort(folder, entry, part, { files, oddities, next });
    }
    level = next;
  }
  return { files, oddities, cut: seen > LIMITS.entries };
}
function sort(folder, { name, mode, oid }, part, into) {
  const path = folder === "" ? name : `${folder}/${name}`;
  if (part === "tickets" && folder === "" && name !== "tickets") return;
  if (mode === "40000" && isLegalName(name) && isOurFolder(path)) {
    into.next.push([path, oid]);
    return;
  }
  const place2 = mode === FILE && isLegalName(name) ? placeOf(path) : void 0;
  if (place2 === void 0) into.oddities.push({ path, mode, oid });
  else into.files.push({ path, oid, place: place2 });
}
function groupCells(document) {
  const groups = /* @__PURE__ */ new Map();
  const group = (field) => {
    const known = groups.get(field) ?? /* @__PURE__ */ new Map();
    groups.set(field, known);
    return known;
  };
  for (const [key, cell] of document.cells) {
    const [field] = (0, import_base.domain_document__cellPath)(key);
    group(field).set(key.slice(field.length + 1), cell);
  }
  for (const element of document.redacted) group((0, import_base.domain_document__cellPath)(element)[0]);
  return groups;
}
function registerMembers(field, value) {
  if (field.kind === "composite" && (0, import_start.base_json__isObject)(value)) {
    const present2 = field.members.filter((m) => value[m] !== void 0);
    return Object.fromEntries(present2.map((m) => [m, (0, import_start.base_canonical_json__sortKeys)(value[m] ?? null)]));
  }
  if (field.kind !== "text" || typeof value !== "string") return { [field.name]: (0, import_start.base_canonical_json__sortKeys)(value) };
  const lines3 = toLines(value);
  return lines3 === void 0 ? {} : { [field.name]: lines3 };
}
function writeRegister(writing2, field) {
  const cell = writing2.byField.get(field.name)?.get("");
  if (cell === void 0) return;
  if (cell.stamp !== writing2.document.all) writing2.stamps[field.name] = cell.stamp;
  if (cell.value !== void 0) Object.assign(writing2.members, registerMembers(field, cell.value));
}
var sortedEntries = (cells) => [...cells].sort(([a], [b]) => (0, import_start.base_json__compareUtf8)(a, b));
function writeKeyed(writing2, field) {
  const cells = writing2.byField.get(field.name);
  if (cells === void 0) return;
  const entries = sortedEntries(cells);
  const present2 = entries.filter(([, c]) => c.value !== void 0);
  const stamps = present2.filter(([, c]) => c.stamp !== writing2.document.all);
  const removed = entries.filter(([, c]) => c.value === void 0);
  if (present2.length > 0) writing2.members[field.name] = keyedValue(field, present2);
  if (stamps.length > 0) writing2.stamps[field.name] = stampMap(stamps);
  if (removed.length > 0) writing2.removed[field.name] = stampMap(removed);
}
function stampMap(entries) {
  const stamps = (0, import_start.base_json__bareObject)();
  for (const [key, cell] of entries) stamps[key] = cell.stamp;
  return stamps;
}
function keyedValue(field, present2) {
  if (field.kind === "set") return present2.map(([key]) => key);
  if (field.kind === "records") return present2.map(([key]) => (0, import_base.domain_document__recordOfKey)(field.members, key));
  const value = (0, import_start.base_json__bareObject)();
  for (const [key, cell] of present2) value[key] = (0, import_start.base_canonical_json__sortKeys)(cell.value ?? null);
  return value;
}
function elementOrder(field, cells, redacted) {
  const ids = new Set([...cells.keys()].map((key) => key.slice(0, key.indexOf("\0"))));
  for (const element of redacted) {
    const [name, id] = (0, import_base.domain_document__cellPath)(element);
    if (name === field.name && id !== void 0) ids.add(id);
  }
  const rank = (id) => {
    const value = field.rank === void 0 ? "" : cells.get((0, import_base.domain_document__cellKey)(id, field.rank))?.value;
    return typeof value === "string" ? value : "";
  };
  return [...ids].sort((a, b) => (0, import_start.base_json__compareUtf8)(rank(a), rank(b)) || (0, import_start.base_json__compareUtf8)(a, b));
}
function writeElements(writing2, field) {
  const cells = writing2.byField.get(field.name);
  if (cells === void 0) return;
  const items = [];
  const stamps = (0, import_start.base_json__bareObject)();
  for (const id of elementOrder(field, cells, writing2.document.redacted)) {
    const item = { id };
    const own = (0, import_start.base_json__bareObject)();
    for (const part of field.parts)
      writePart(field, part, cells.get((0, import_base.domain_document__cellKey)(id, part)), id, item, own);
    if (writing2.document.redacted.has((0, import_base.domain_document__cellKey)(field.name, id))) item["redacted"] = true;
    items.push(item);
    if (Object.keys(own).length > 0) stamps[id] = own;
  }
  if (items.length > 0) writing2.members[field.name] = items;
  if (Object.keys(stamps).length > 0) writing2.stamps[field.name] = (0, import_start.base_canonical_json__sortKeys)(stamps);
}
function writePart(field, part, cell, id, item, stamps) {
  if (cell === void 0) return;
  if (cell.stamp !== (0, import_base.base_base32__elementStamp)(id)) stamps[part] = cell.stamp;
  if (cell.value === void 0) return;
  const lines3 = field.texts.includes(part) && typeof cell.value === "string";
  const value = lines3 ? toLines(cell.value) : (0, import_start.base_canonical_json__sortKeys)(cell.value);
  if (value !== void 0) item[part] = value;
}
function writeClaim(writing2) {
  const { claim: claim2, all } = writing2.document;
  if (claim2 === void 0) return;
  const { by, lease, fence, expires, released, stamp } = claim2;
  writing2.members["claim"] = { by, lease, fence, expires, ...released ? { released } : {} };
  if (stamp !== all) writing2.stamps["claim"] = stamp;
}
function writeField(writing2, field) {
  switch (field.kind) {
    case "register":
    case "text":
    case "composite":
      writeRegister(writing2, field);
      return;
    case "set":
    case "records":
    case "map":
      writeKeyed(writing2, field);
      return;
    case "elements":
      writeElements(writing2, field);
      return;
    case "claim":
      writeClaim(writing2);
      return;
  }
}
function writeUnknown(writing2) {
  const known = (0, import_base.domain_document__knownMembers)(writing2.document.kind);
  const unknown = [...writing2.byField].filter(([name]) => !known.has(name));
  for (const [name, cells] of unknown.sort(([a], [b]) => (0, import_start.base_json__compareUtf8)(a, b))) {
    const cell = cells.get("");
    if (cell === void 0) continue;
    if (cell.value === void 0) writing2.removed[name] = cell.stamp;
    else {
      writing2.members[name] = (0, import_start.base_canonical_json__sortKeys)(cell.value);
      if (cell.stamp !== writing2.document.all) writing2.stamps[name] = cell.stamp;
    }
  }
}
function documentJson(document) {
  const members = (0, import_start.base_json__bareObject)();
  members["schema"] = import_base.domain_document__SCHEMA;
  members[document.kind === "ticket" ? "id" : "name"] = document.name;
  if (document.purged) return Object.assign(members, { purged: true });
  const stamps = (0, import_start.base_json__bareObject)();
  stamps["all"] = document.all;
  const writing2 = {
    document,
    members,
    stamps,
    removed: (0, import_start.base_json__bareObject)(),
    byField: groupCells(document)
  };
  for (const field of (0, import_base.domain_document__fieldsOf)(document.kind)) writeField(writing2, field);
  writeUnknown(writing2);
  if (Object.keys(writing2.removed).length > 0) stamps["removed"] = writing2.removed;
  members["_v"] = stamps;
  return members;
}
function encodeDocument(document) {
  return (0, import_start.base_canonical_json__renderDocument)(documentJson(document));
}
var resolutionOf = (ids) => {
  const [id, ...others] = ids;
  if (id === void 0) return void 0;
  return others.length === 0 ? { kind: "found", id } : { kind: "ambiguous", candidates: ids };
};
var candidatesOf = (resolution) => {
  if (resolution?.kind === "found") return [resolution.id];
  return resolution?.kind === "ambiguous" ? resolution.candidates : [];
};
function unresolved(token, resolution, prefix) {
  const ids = /^#?\d{1,9}$/.test(token) ? `Ids look like ${prefix}-7k3m. ` : "";
  if (resolution.kind !== "ambiguous")
    return new import_start.base_errors__TicketError(
      "TICKET_NOT_FOUND",
      "notFound",
      `There is no ticket ${JSON.stringify(token)}.`,
      {
        data: { token },
        hint: `${ids}To see all tickets: git ticket list --all`
      }
    );
  const shown = resolution.candidates.slice(0, 10).map((id) => `${prefix}-${id}`);
  const more = resolution.candidates.length - shown.length;
  return new import_start.base_errors__TicketError(
    "AMBIGUOUS_ID",
    "notFound",
    `The id ${JSON.stringify(token)} fits ${resolution.candidates.length} tickets.`,
    {
      data: { token, candidates: resolution.candidates },
      hint: `Give more of the id: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`
    }
  );
}
var str = (value) => typeof value === "string" ? value : null;
var num = (value) => typeof value === "number" ? value : null;
function strings(value) {
  return (0, import_start.base_json__isArray)(value) ? value.filter((v) => typeof v === "string") : [];
}
function objects(value) {
  return (0, import_start.base_json__isArray)(value) ? value.filter(import_start.base_json__isObject) : [];
}
function live(value) {
  return objects(value).filter((o) => o["deleted"] !== true);
}
function timeOfElement(element) {
  const { at, id } = element;
  if (typeof at === "string") return at;
  return (0, import_base.base_base32__isElementId)(id) ? new Date((0, import_base.base_base32__stampTime)((0, import_base.base_base32__elementStamp)(id))).toISOString() : "";
}
function commentOf(source) {
  const replyTo = str(source["replyTo"]);
  return {
    id: str(source["id"]) ?? "",
    by: str(source["by"]),
    at: timeOfElement(source),
    body: fromLines(source["body"]) ?? "",
    ...replyTo === null ? {} : { replyTo },
    ...source["redacted"] === true ? { redacted: true } : {}
  };
}
function criterionOf(source) {
  return {
    id: str(source["id"]) ?? "",
    text: str(source["text"]) ?? "",
    done: source["done"] === true
  };
}
function timeEntryOf(source) {
  const [type, note] = [str(source["type"]), str(source["note"])];
  return {
    id: str(source["id"]) ?? "",
    by: str(source["by"]),
    at: timeOfElement(source),
    minutes: num(source["minutes"]) ?? 0,
    ...type === null ? {} : { type },
    ...note === null ? {} : { note }
  };
}
function greatestStamp(source) {
  let greatest;
  const visit = (value) => {
    if (typeof value === "string") {
      if ((0, import_base.base_base32__isStamp)(value) && (greatest === void 0 || value > greatest)) greatest = value;
    } else if ((0, import_start.base_json__isObject)(value)) for (const inner of Object.values(value)) visit(inner);
  };
  visit(source["_v"]);
  for (const field of ["comments", "criteria", "time"])
    for (const { id } of objects(source[field])) if ((0, import_base.base_base32__isElementId)(id)) visit((0, import_base.base_base32__elementStamp)(id));
  return greatest;
}
function ticketOfJson(source) {
  const updated = greatestStamp(source);
  return {
    id: str(source["id"]) ?? "",
    title: str(source["title"]) ?? "",
    body: fromLines(source["body"]) ?? "",
    type: str(source["type"]),
    status: str(source["status"]) ?? "open",
    resolution: str(source["resolution"]),
    closed: str(source["closed"]),
    closedBy: str(source["closedBy"]),
    priority: str(source["priority"]),
    assignees: strings(source["assignees"]),
    labels: strings(source["labels"]),
    milestone: str(source["milestone"]),
    due: str(source["due"]),
    estimate: num(source["estimate"]),
    points: num(source["points"]),
    links: objects(source["links"]).map((l) => ({
      type: str(l["type"]) ?? "",
      to: str(l["to"]) ?? ""
    })),
    criteria: live(source["criteria"]).map(criterionOf),
    comments: live(source["comments"]).map(commentOf),
    time: live(source["time"]).map(timeEntryOf),
    refs: objects(source["refs"]).map((r) => ({
      type: str(r["type"]) ?? "",
      value: str(r["value"]) ?? ""
    })),
    attachments: (0, import_base.domain_attachments__attachmentsOf)(source["attachments"]),
    aliases: strings(source["aliases"]),
    custom: (0, import_start.base_json__isObject)(source["custom"]) ? source["custom"] : {},
    created: str(source["created"]),
    createdBy: str(source["createdBy"]),
    updated: updated === void 0 ? "" : new Date((0, import_base.base_base32__stampTime)(updated)).toISOString(),
    deleted: source["deleted"] === true,
    purged: source["purged"] === true
  };
}
function ticketOf(document) {
  return ticketOfJson(documentJson(document));
}
async function readTickets(store, snapshot) {
  const { files, cut } = await walkTree(store, snapshot.root, "tickets");
  const found = files.filter((f) => f.place.kind === "document");
  const { tickets, problems } = await readFound(store, found);
  if (!cut) return { tickets, problems };
  return { tickets, problems: [...problems, { path: "tickets", problem: TOO_MANY_ENTRIES }] };
}
async function readFound(store, found) {
  const texts = await readTexts(
    store,
    found.map((f) => f.oid)
  );
  const tickets = [];
  const problems = [];
  const ticketIn = ticketReader();
  found.forEach(({ path, place: place2 }, i) => {
    const read = texts[i];
    if (read === void 0 || place2.kind !== "document") return;
    const ticket = "text" in read ? ticketIn(read, place2.name) : void 0;
    if (ticket !== void 0) tickets.push({ oid: read.oid, ticket });
    else {
      const problem = "problem" in read ? read.problem : "is not a ticket document";
      problems.push({ path, problem });
    }
  });
  return { tickets, problems };
}
function ticketReader() {
  const strays = /* @__PURE__ */ new Map();
  return ({ oid, text }, id) => {
    if (strays.has(oid) && strays.get(oid) !== id) return void 0;
    const json = looseJson("ticket", id, text);
    if (json !== void 0 && json["id"] === id) return ticketOfJson(json);
    strays.set(oid, json?.["id"]);
    return void 0;
  };
}
function idPart(token, prefix) {
  const text = token.trim().toLowerCase();
  const bare = text.startsWith(`${prefix}-`) ? text.slice(prefix.length + 1) : text;
  const part = (0, import_base.base_base32__forgiveBase32)(bare);
  return /^[0-9a-hjkmnp-tv-z]{1,12}$/.test(part) ? part : void 0;
}
async function slotsOf(store, root, parts) {
  const firsts = [...parts].filter((p) => p.length === 1).map((p) => `tickets/${p}`);
  const tops = await findFolders(store, root, firsts);
  const slots = [...parts].filter((p) => p.length > 1).map((p) => `tickets/${p[0]}/${p[1]}`);
  for (const [path, oid] of tops)
    for (const { name } of entriesOf(store, oid)) slots.push(`${path}/${name}`);
  const folders = await findFolders(store, root, [...new Set(slots)]);
  return new Map([...folders].map(([path, oid]) => [path.slice(8).replace("/", ""), oid]));
}
function idsIn(store, slot, tree, part) {
  const entries = tree === void 0 ? [] : entriesOf(store, tree);
  return entries.flatMap(({ mode, name }) => {
    if (!name.startsWith(part)) return [];
    const place2 = mode === FILE ? placeOf(`tickets/${slot[0]}/${slot[1]}/${name}`) : void 0;
    return place2?.kind === "document" ? [place2.name] : [];
  });
}
async function idsByPart(store, root, parts) {
  const slots = await slotsOf(store, root, parts);
  const own = (part) => part.length > 1 ? [part.slice(0, 2)] : [...slots.keys()].filter((s) => s.startsWith(part));
  return new Map(
    [...parts].map((part) => [
      part,
      own(part).flatMap((slot) => idsIn(store, slot, slots.get(slot), part)).sort()
    ])
  );
}
async function idsBeginning(store, snapshot, prefix, token) {
  const part = idPart(token, prefix);
  if (part === void 0) return void 0;
  return (await idsByPart(store, snapshot.root, /* @__PURE__ */ new Set([part]))).get(part) ?? [];
}
var DERIVED_FROM = ["beads"];
async function resolveDerived(store, snapshot, tokens) {
  const guesses = tokens.flatMap(
    (token) => DERIVED_FROM.map((format) => ({ token, id: (0, import_base.base_base32__derivedId)(format, "", token) }))
  );
  const files = await findFiles(
    store,
    snapshot.root,
    guesses.map((g) => ticketPath(g.id))
  );
  const found = guesses.filter((g) => files.has(ticketPath(g.id)));
  return new Map(found.map(({ token, id }) => [token, { kind: "found", id }]));
}
var SURE_LENGTH = 4;
async function aliasOwners(store, snapshot, aliases) {
  const owners = /* @__PURE__ */ new Map();
  if (aliases.size === 0) return owners;
  for (const { ticket } of (await readTickets(store, snapshot)).tickets)
    for (const alias of ticket.aliases.filter((a) => aliases.has(a)))
      owners.set(alias, [...owners.get(alias) ?? [], ticket.id]);
  return owners;
}
async function resolveAliases(store, snapshot, tokens) {
  const found = await resolveDerived(store, snapshot, tokens);
  const left = new Set(tokens.filter((token) => !found.has(token)));
  for (const [alias, ids] of await aliasOwners(store, snapshot, left)) {
    const resolution = resolutionOf(ids);
    if (resolution !== void 0) found.set(alias, resolution);
  }
  return found;
}
async function resolveTokens(store, snapshot, prefix, tokens) {
  const asked = [...new Set(tokens)];
  const parts = new Map(asked.map((token) => [token, idPart(token, prefix)]));
  const wanted = new Set([...parts.values()].filter((p) => p !== void 0));
  const byPart = await idsByPart(store, snapshot.root, wanted);
  const byId = new Map(
    asked.map((token) => [token, resolutionOf(byPart.get(parts.get(token) ?? "") ?? [])])
  );
  const maybeAlias = asked.filter((t) => {
    if (t.trim().length < SURE_LENGTH) return true;
    return byId.get(t) === void 0 && parts.get(t)?.length !== import_base.base_base32__ID_LENGTH;
  });
  const aliases = await resolveAliases(
    store,
    snapshot,
    maybeAlias.map((t) => t.trim())
  );
  const missing = (token) => {
    const part = parts.get(token);
    return (0, import_base.base_base32__isTicketId)(part) ? { kind: "missing", id: part } : { kind: "missing" };
  };
  return new Map(
    asked.map((t) => {
      const both = [byId.get(t), aliases.get(t.trim())].flatMap(candidatesOf);
      return [t, resolutionOf([...new Set(both)]) ?? missing(t)];
    })
  );
}
async function nameOwners(store, snapshot, prefix, names) {
  const parts = new Map(names.map((name) => [name, idPart(name, prefix) ?? ""]));
  const sure = new Set([...parts.values()].filter((p) => p.length >= SURE_LENGTH));
  const byPart = await idsByPart(store, snapshot.root, sure);
  const byAlias = await aliasOwners(store, snapshot, new Set(names));
  const owner = (by) => (id) => ({ id, by });
  return new Map(
    names.map((name) => [
      name,
      [
        ...(byAlias.get(name) ?? []).map(owner("alias")),
        ...(byPart.get(parts.get(name) ?? "") ?? []).map(owner("id"))
      ]
    ])
  );
}
async function resolveToken(store, snapshot, prefix, token) {
  const resolution = (await resolveTokens(store, snapshot, prefix, [token])).get(token);
  if (resolution?.kind === "found") return resolution.id;
  throw unresolved(token, resolution ?? { kind: "missing" }, prefix);
}
async function shownIds(store, snapshot, prefix, ids) {
  const asked = [...new Set(ids)];
  const byPart = await idsByPart(store, snapshot.root, new Set(asked.map((id) => id.slice(0, 2))));
  return new Map(
    asked.map((id) => {
      const near = (byPart.get(id.slice(0, 2)) ?? []).filter(
        (other) => other.slice(0, 4) === id.slice(0, 4)
      );
      return [id, `${prefix}-${id.slice(0, (0, import_base.base_base32__uniqueLength)(id, near))}`];
    })
  );
}
var one = (value) => value === null ? [] : [value];
var VALUES = new Map(
  Object.entries({
    status: (t) => [t.status],
    type: (t) => one(t.type),
    priority: (t) => one(t.priority),
    assignee: (t) => t.assignees,
    label: (t) => t.labels,
    milestone: (t) => one(t.milestone),
    parent: (t) => t.links.filter((l) => l.type === "parent").map((l) => l.to)
  })
);
var CUSTOM = "custom.";
var GROUP_FIELDS = [...VALUES.keys()];
function valuesOf(field) {
  if (!field.startsWith(CUSTOM)) return VALUES.get(field) ?? (() => []);
  const key = field.slice(CUSTOM.length);
  return ({ custom }) => {
    const value = Object.hasOwn(custom, key) ? custom[key] : null;
    const list = Array.isArray(value) ? value : value === null || value === void 0 ? [] : [value];
    return list.map((v) => typeof v === "string" ? v : JSON.stringify(v));
  };
}
function testOf({ field, negated, values }) {
  const wanted = values.map((v) => v.toLowerCase());
  if (field === "text")
    return ({ title, body }) => {
      const text = `${title}
${body}`.toLowerCase();
      return wanted.some((word) => text.includes(word)) !== negated;
    };
  const of = valuesOf(field);
  return (ticket) => {
    const own = of(ticket).map((v) => v.toLowerCase());
    return wanted.some((v) => v === "@none" ? own.length === 0 : own.includes(v)) !== negated;
  };
}
function conditionsOf(query) {
  const found = [];
  for (const field of VALUES.keys()) {
    const values = field === "parent" ? void 0 : query[field];
    if (!Array.isArray(values)) continue;
    const plain = values.filter((v) => !v.startsWith("!"));
    const negated = values.filter((v) => v.startsWith("!")).map((v) => v.slice(1));
    if (plain.length > 0) found.push({ field, negated: false, values: plain });
    if (negated.length > 0) found.push({ field, negated: true, values: negated });
  }
  for (const word of query.text ?? [])
    found.push({ field: "text", negated: false, values: [word] });
  if (query.parent !== void 0)
    found.push({ field: "parent", negated: false, values: [query.parent] });
  return found;
}
async function named({ repo, store }, { snapshot, config }, condition) {
  const { field, values } = condition;
  if (field === "parent") {
    const ids = values.map((token) => resolveToken(store, snapshot, config.prefix, token));
    return { ...condition, values: await Promise.all(ids) };
  }
  if (field !== "assignee" || !values.includes("@me")) return condition;
  const { email } = await repo.identity("author");
  return { ...condition, values: values.map((v) => v === "@me" ? email : v) };
}
function stateOf2(query, parsed, where) {
  if (query.deleted === true) return "deleted";
  if (parsed.state !== void 0) return parsed.state;
  return query.all === true || where.some((c) => c.field === "status" && !c.negated) ? "all" : "open";
}
function stateTest(state, config) {
  const deleted = state === "deleted";
  return (t) => {
    if (t.purged || t.deleted !== deleted) return false;
    if (state !== "open" && state !== "closed") return true;
    return categoryOf(config, t.status) === "closed" === (state === "closed");
  };
}
async function readQuery(workspace, view, query) {
  const parsed = query.query === void 0 ? { where: [] } : (await Promise.resolve().then(() => __toESM(require("./search-parse-query.js")))).parseQuery(query.query);
  const asked = [...conditionsOf(query), ...parsed.where];
  const where = await Promise.all(asked.map((c) => named(workspace, view, c)));
  const tests = [stateTest(stateOf2(query, parsed, where), view.config), ...where.map(testOf)];
  const sort2 = (query.sort ?? []).length > 0 ? query.sort : parsed.sort;
  return {
    test: (ticket) => tests.every((test) => test(ticket)),
    sort: sort2 ?? [],
    limit: query.limit ?? parsed.limit
  };
}
var place = (list, value) => {
  const at = value === null ? -1 : list.indexOf(value);
  return at < 0 ? null : at;
};
var KEYS = new Map(
  Object.entries({
    priority: (t, c) => place(c.priorities, t.priority),
    status: (t, c) => place(
      c.statuses.map((s) => s.name),
      t.status
    ),
    type: (t, c) => place(c.types, t.type),
    updated: (t) => t.updated,
    created: (t) => t.created,
    closed: (t) => t.closed,
    due: (t) => t.due,
    title: (t) => t.title,
    id: (t) => t.id,
    estimate: (t) => t.estimate,
    points: (t) => t.points,
    milestone: (t) => t.milestone
  })
);
var SORT_KEYS = [...KEYS.keys()];
var DEFAULT_SORT = ["priority", "-created"];
function compareKeys(a, b, sign) {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = typeof a === "number" && typeof b === "number" ? a - b : (0, import_start.base_json__compareUtf8)(String(a), String(b));
  return sign * order;
}
function ticketOrder(sort2, config) {
  const keys = (sort2.length === 0 ? DEFAULT_SORT : sort2).map((name) => {
    const descending = name.startsWith("-");
    const key = KEYS.get(descending ? name.slice(1) : name);
    if (key === void 0) throw unknownSort(name);
    return { key, sign: descending ? -1 : 1 };
  });
  return (a, b) => {
    for (const { key, sign } of keys) {
      const order = compareKeys(key(a, config), key(b, config), sign);
      if (order !== 0) return order;
    }
    return a.id < b.id ? -1 : 1;
  };
}
function unknownSort(name) {
  const near = (0, import_start.base_similar__closest)(name.replace(/^-/, ""), SORT_KEYS);
  return new import_start.base_errors__TicketError(
    "UNKNOWN_SORT",
    "usage",
    `Tickets can't be sorted by ${JSON.stringify(name)}.`,
    {
      data: { name, known: SORT_KEYS },
      hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${SORT_KEYS.join(", ")}.`
    }
  );
}
function withShownIds(all, config) {
  const ids = [...all].sort();
  const place2 = new Map(ids.map((id, i) => [id, i]));
  return ({ oid, ticket }) => {
    const at = place2.get(ticket.id) ?? 0;
    const length = (0, import_base.base_base32__uniqueLength)(ticket.id, [ids[at - 1], ids[at + 1]]);
    const shown = `${config.prefix}-${ticket.id.slice(0, length)}`;
    return { ...ticket, category: knownCategory(config, ticket.status), shown, blob: oid };
  };
}
async function listAt(workspace, view, query) {
  const { snapshot, config } = view;
  const { test, sort: sort2, limit = 0 } = await readQuery(workspace, view, query);
  const { tickets, problems } = await readTickets(workspace.store, snapshot);
  const order = ticketOrder(sort2, config);
  const found = tickets.filter(({ ticket }) => test(ticket));
  const sorted = found.sort((a, b) => order(a.ticket, b.ticket));
  const limited = limit === 0 ? sorted : sorted.slice(0, limit);
  const unread = problems.flatMap(({ path }) => documentPlace(path)?.name ?? []);
  const shown = withShownIds([...tickets.map(({ ticket }) => ticket.id), ...unread], config);
  return { commit: snapshot.commit, tickets: limited.map(shown), total: found.length, problems };
}
async function listTickets(workspace, query) {
  return listAt(workspace, await viewHead(workspace), query);
}
async function ticketsBeginning(workspace, token) {
  const view = await viewHead(workspace);
  const { getTickets: getTickets2 } = await Promise.resolve().then(() => __toESM(require("./app-show-ticket.js")));
  const { prefix } = view.config;
  const all = `${prefix}-`.startsWith(token);
  const ids = all ? void 0 : await idsBeginning(workspace.store, view.snapshot, prefix, token);
  return ids === void 0 ? void 0 : getTickets2(workspace, view, ids);
}
async function getAt(workspace, view, token) {
  const { getTickets: getTickets2 } = await Promise.resolve().then(() => __toESM(require("./app-show-ticket.js")));
  const id = await resolveToken(workspace.store, view.snapshot, view.config.prefix, token);
  const [ticket] = await getTickets2(workspace, view, [id]);
  if (ticket === void 0) throw new Error(`no ticket ${id}`);
  return ticket;
}
async function getTickets({ store }, { snapshot, config }, ids) {
  const files = await findFiles(store, snapshot.root, ids.map(ticketPath));
  const present2 = ids.filter((id) => files.has(ticketPath(id)));
  const texts = await readTexts(
    store,
    present2.map((id) => files.get(ticketPath(id)) ?? "")
  );
  const shown = await shownIds(store, snapshot, config.prefix, present2);
  return present2.map((id, i) => {
    const read = texts[i];
    const json = read !== void 0 && "text" in read ? looseJson("ticket", id, read.text) : void 0;
    if (read === void 0 || json === void 0)
      throw unreadable(
        read?.oid ?? "",
        `ticket ${id}`,
        read !== void 0 && "problem" in read ? read.problem : "not JSON"
      );
    const ticket = ticketOfJson(json);
    const category = knownCategory(config, ticket.status);
    return { ...ticket, category, shown: shown.get(id) ?? id, blob: read.oid };
  });
}
var lastRead = /* @__PURE__ */ new WeakMap();
async function allTickets(workspace, { root, ...rest }) {
  const known = lastRead.get(workspace);
  if (root !== void 0 && known?.root === root) return known.read;
  const read = await readTickets(workspace.store, { root, ...rest });
  if (root !== void 0) lastRead.set(workspace, { root, read });
  return read;
}
async function showTicket(workspace, token) {
  const view = await viewHead(workspace);
  const { store } = workspace;
  const id = await resolveToken(store, view.snapshot, view.config.prefix, token);
  const { tickets } = await allTickets(workspace, view.snapshot);
  const pointing = tickets.filter(
    ({ ticket }) => !ticket.deleted && ticket.links.some((l) => l.to === id)
  );
  const [own] = await getTickets(workspace, view, [id]);
  if (own === void 0) throw new Error(`no ticket ${id}`);
  const others = [...own.links.map((l) => l.to), ...pointing.map((p) => p.ticket.id)];
  const shown = await shownIds(store, view.snapshot, view.config.prefix, others);
  const present2 = tickets.filter(({ ticket }) => !ticket.purged);
  const byId = new Map(present2.map(({ ticket }) => [ticket.id, ticket]));
  const link = (type, to) => {
    const other = byId.get(to);
    return {
      type,
      to,
      shown: shown.get(to) ?? to,
      title: other?.title ?? null,
      status: other?.status ?? null
    };
  };
  const backlinks = pointing.flatMap(
    ({ ticket }) => ticket.links.filter((l) => l.to === id).map((l) => link(l.type, ticket.id))
  );
  const refs = own.refs.length === 0 ? [] : await (await Promise.resolve().then(() => __toESM(require("./app-shown-refs.js")))).shownRefs(workspace, own.refs);
  return { ...own, refs, links: own.links.map((l) => link(l.type, l.to)), backlinks };
}
function reading(workspace) {
  return {
    config: async () => (await viewHead(workspace)).config,
    settings: async () => (await Promise.resolve().then(() => __toESM(require("./app-configure.js")))).settings(workspace),
    me: async () => (await workspace.repo.identity("author")).email,
    list: (query = {}) => listTickets(workspace, query),
    board: async (query = {}, by = "status") => (await Promise.resolve().then(() => __toESM(require("./app-board.js")))).board(workspace, query, by),
    stats: async (query = {}, by = []) => (await Promise.resolve().then(() => __toESM(require("./app-stats.js")))).stats(workspace, { all: true, ...query }, by),
    views: async () => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).views(workspace),
    view: async (name) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).view(workspace, name),
    names: async (kind) => (await Promise.resolve().then(() => __toESM(require("./app-document-names.js")))).documentNames(workspace, kind),
    show: (id) => showTicket(workspace, id),
    beginning: (token) => ticketsBeginning(workspace, token),
    get: async (id) => getAt(workspace, await viewHead(workspace), id),
    reference: async (word, type) => (await Promise.resolve().then(() => __toESM(require("./app-reference.js")))).reference(workspace, word, type),
    findReferences: async (refs, word, type) => (await Promise.resolve().then(() => __toESM(require("./app-reference.js")))).findReferences(workspace, refs, word, type),
    lastBatch: async (actor) => (await Promise.resolve().then(() => __toESM(require("./app-history.js")))).lastBatch(workspace, actor),
    history: async (query = {}) => (await Promise.resolve().then(() => __toESM(require("./app-history.js")))).history(workspace, query),
    diff: async (from, to, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-diff.js")))).diff(workspace, from, to, options),
    attachment: async (id, name) => (await Promise.resolve().then(() => __toESM(require("./app-attachment.js")))).attachment(workspace, id, name),
    milestones: async () => (await Promise.resolve().then(() => __toESM(require("./app-milestones.js")))).milestones(workspace),
    milestone: async (name) => (await Promise.resolve().then(() => __toESM(require("./app-milestones.js")))).milestone(workspace, name),
    remains: async (ids, options) => (await Promise.resolve().then(() => __toESM(require("./app-remains.js")))).remains(workspace, ids, options),
    exportLines: ({ full, query = {} }) => exportLines(workspace, full, query),
    markdown: async (ids) => (await Promise.resolve().then(() => __toESM(require("./app-markdown.js")))).markdownTickets(workspace, ids),
    listMarkdown: async (query = {}) => (await Promise.resolve().then(() => __toESM(require("./app-markdown.js")))).listMarkdown(workspace, query),
    verify: async () => (await Promise.resolve().then(() => __toESM(require("./app-verify.js")))).verify(workspace),
    doctor: async (options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-doctor.js")))).doctor(workspace, options),
    close: () => workspace.repo.close()
  };
}
function writing(workspace) {
  const { store } = workspace;
  return {
    init: async ({ prefix = "tk" } = {}) => {
      const { checkPrefix } = await Promise.resolve().then(() => __toESM(require("./app-init.js")));
      const { initStore } = await Promise.resolve().then(() => __toESM(require("./store-init.js")));
      const { commit, created } = await initStore(store, checkPrefix(prefix));
      const { config } = await viewHead(workspace);
      return { commit, created, ref: store.ref, prefix: config.prefix };
    },
    configure: async (change, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-configure.js")))).configure(workspace, change, options),
    saveView: async (name, view, { dryRun } = {}) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).saveView(workspace, name, view, dryRun),
    deleteView: async (name, { dryRun } = {}) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).deleteView(workspace, name, dryRun),
    transact: async (operations, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-transact.js")))).transact(workspace, operations, options),
    revert: async (target, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-revert.js")))).revert(workspace, target, options),
    importBeads: async (text, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-import-beads.js")))).importBeadsText(workspace, text, options),
    importFull: async (text, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-import-full.js")))).importFullText(workspace, text, options),
    applyMarkdown: async (sources, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-apply-markdown.js")))).applyMarkdown(workspace, sources, options),
    merge: async (revision) => (await Promise.resolve().then(() => __toESM(require("./app-merge.js")))).merge(workspace, revision),
    migrate: async (options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-migrate.js")))).migrate(workspace, options),
    deinit: async (options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-deinit.js")))).deinit(workspace, options)
  };
}
var readOnly = async () => {
  throw new import_start.base_errors__TicketError("READ_ONLY", "usage", "What was cannot be changed.", {
    hint: "Open the tickets without `at` to write."
  });
};
var refusing = (methods) => Object.fromEntries(Object.keys(methods).map((name) => [name, readOnly]));
async function* exportLines(workspace, full, query) {
  const room = await Promise.resolve().then(() => __toESM(require("./app-export.js")));
  yield* room.exportLines(workspace, full, query);
}
async function openTickets(options = {}) {
  const workspace = await openWorkspace({
    dir: options.dir ?? process.cwd(),
    env: options.env ?? process.env,
    now: options.now ?? Date.now,
    random: options.random ?? import_node_crypto4.randomBytes,
    pid: options.pid ?? process.pid,
    ...options.at === void 0 ? {} : { at: options.at },
    ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  });
  const writers = writing(workspace);
  return { ...reading(workspace), ...options.at === void 0 ? writers : refusing(writers) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  app_list_tickets__getAt,
  app_list_tickets__listAt,
  app_list_tickets__listTickets,
  app_list_tickets__ticketsBeginning,
  app_match_tickets__GROUP_FIELDS,
  app_match_tickets__readQuery,
  app_match_tickets__valuesOf,
  app_open_tickets__openTickets,
  app_show_ticket__getTickets,
  app_show_ticket__showTicket,
  app_sort_tickets__SORT_KEYS,
  app_sort_tickets__ticketOrder,
  app_workspace__openWorkspace,
  app_workspace__viewHead,
  domain_config_config__DEFAULT_REF,
  domain_config_config__Draft,
  domain_config_config__FILE,
  domain_config_config__LIMITS,
  domain_config_config__NOTHING,
  domain_config_config__TREE,
  domain_config_config__attachmentPath,
  domain_config_config__categoryOf,
  domain_config_config__commitAt,
  domain_config_config__commitIn,
  domain_config_config__configOf,
  domain_config_config__decodeDocument,
  domain_config_config__defaultConfig,
  domain_config_config__defaultType,
  domain_config_config__documentPath,
  domain_config_config__entriesOf,
  domain_config_config__findFiles,
  domain_config_config__findFolders,
  domain_config_config__firstStatus,
  domain_config_config__formatOf,
  domain_config_config__fromLines,
  domain_config_config__headSnapshot,
  domain_config_config__isDocumentName,
  domain_config_config__isLegalName,
  domain_config_config__keepCommit,
  domain_config_config__knownCategory,
  domain_config_config__loadTrees,
  domain_config_config__looseJson,
  domain_config_config__migrate,
  domain_config_config__oneLine,
  domain_config_config__parseDocument,
  domain_config_config__placeOf,
  domain_config_config__readCommits,
  domain_config_config__readConfig,
  domain_config_config__readDocument,
  domain_config_config__readDocuments,
  domain_config_config__readTexts,
  domain_config_config__renderMessage,
  domain_config_config__requireHead,
  domain_config_config__snapshotAt,
  domain_config_config__subjectOf,
  domain_config_config__ticketPath,
  domain_config_config__toLines,
  domain_config_config__unreadable,
  domain_encode__documentJson,
  domain_encode__encodeDocument,
  domain_ticket__idsBeginning,
  domain_ticket__nameOwners,
  domain_ticket__readTickets,
  domain_ticket__resolveToken,
  domain_ticket__resolveTokens,
  domain_ticket__shownIds,
  domain_ticket__ticketOf,
  domain_ticket__ticketOfJson,
  domain_ticket__unresolved,
  git_names__checkOid,
  git_names__checkRef,
  git_names__validOid,
  git_names__validRef,
  git_native_context__dropDeadKeep,
  git_native_context__dropTemporary,
  git_native_context__dropUnfinished,
  git_native_context__freeStaleLock,
  git_native_context__holdsWords,
  git_native_context__isAbandoned,
  git_native_context__isAbandonedKeep,
  git_native_context__isForeignKeep,
  git_native_context__isNoteInUse,
  git_native_context__isRepackOver,
  git_native_context__isStaleLock,
  git_native_context__isUnwrittenKeep,
  git_native_context__keepWords,
  git_native_context__maintain,
  git_native_context__openNote,
  git_native_context__parseKeepWords,
  git_native_context__processId,
  git_native_context__randomBetween,
  git_native_context__randomName,
  git_native_context__readOwner,
  git_native_context__readRef,
  git_native_context__refPath,
  git_native_context__removeStale,
  git_native_context__sleep,
  git_native_context__stateOf,
  git_native_context__stateOfKeeper,
  git_native_context__sweepNotes,
  git_native_context__syncDirectory,
  git_native_context__ticketDir,
  git_native_context__tryCreate,
  git_native_context__tryLstat,
  git_native_context__tryUnlink,
  git_native_context__withWriteLock,
  git_native_git_errors__gitNotFound,
  git_native_git_errors__gitVersion,
  git_native_git_errors__notARepository,
  git_native_git_errors__plainWords,
  git_native_git_errors__unexpectedOutcome,
  git_native_git_errors__workingDirectoryGone,
  git_objects__encodeCommit,
  git_objects__encodeTree,
  git_objects__hashObject,
  git_objects__newObject,
  git_objects__oidLength,
  git_objects__parseCommit,
  git_objects__parseTree,
  git_objects__zeroOid,
  store_document_pairs__documentKey,
  store_document_pairs__documentPlace,
  store_document_pairs__readBlobs,
  store_document_pairs__readPairs,
  store_document_pairs__tryReadBlobs,
  store_walk__TOO_MANY_ENTRIES,
  store_walk__isOurFolder,
  store_walk__walkTree
});
