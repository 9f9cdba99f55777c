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
  base_base32__ID_LENGTH: () => ID_LENGTH,
  base_base32__derivedElement: () => derivedElement,
  base_base32__derivedId: () => derivedId,
  base_base32__derivedReplica: () => derivedReplica,
  base_base32__elementId: () => elementId,
  base_base32__elementStamp: () => elementStamp,
  base_base32__forgiveBase32: () => forgiveBase32,
  base_base32__formatStamp: () => formatStamp,
  base_base32__isElementId: () => isElementId,
  base_base32__isStamp: () => isStamp,
  base_base32__isTicketId: () => isTicketId,
  base_base32__laterStamp: () => laterStamp,
  base_base32__mintStamp: () => mintStamp,
  base_base32__randomId: () => randomId,
  base_base32__replicaOf: () => replicaOf,
  base_base32__sha256Bytes: () => sha256Bytes,
  base_base32__sha256Hex: () => sha256Hex,
  base_base32__sha256OfBytes: () => sha256OfBytes,
  base_base32__stampReplica: () => stampReplica,
  base_base32__stampTime: () => stampTime,
  base_base32__uniqueLength: () => uniqueLength,
  base_parse_json__parseJson: () => parseJson,
  domain_apply_faults__attachmentTooLarge: () => attachmentTooLarge,
  domain_apply_faults__illegalTransition: () => illegalTransition,
  domain_apply_faults__invalidValue: () => invalidValue,
  domain_apply_faults__unknownValue: () => unknownValue,
  domain_document__SCHEMA: () => SCHEMA,
  domain_document__cellKey: () => cellKey,
  domain_document__cellOf: () => cellOf,
  domain_document__cellPath: () => cellPath,
  domain_document__defaultStamp: () => defaultStamp,
  domain_document__elementsOf: () => elementsOf,
  domain_document__emptyDocument: () => emptyDocument,
  domain_document__fieldOf: () => fieldOf,
  domain_document__fieldsOf: () => fieldsOf,
  domain_document__isRedactedText: () => isRedactedText,
  domain_document__isText: () => isText,
  domain_document__knownMembers: () => knownMembers,
  domain_document__latestStamp: () => latestStamp,
  domain_document__recordKey: () => recordKey,
  domain_document__recordOfKey: () => recordOfKey,
  domain_milestones__milestoneProgress: () => milestoneProgress,
  domain_milestones__milestonesOf: () => milestonesOf,
  domain_milestones__progressText: () => progressText,
  store_plan_faults__duplicateRef: () => duplicateRef,
  store_plan_faults__keyUsedBefore: () => keyUsedBefore,
  store_plan_faults__purged: () => purged,
  store_plan_faults__unknownRef: () => unknownRef
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.js");
var import_node_crypto = require("node:crypto");
var BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
function encodeBase32(value, length) {
  let text2 = "";
  let rest = value;
  for (let i = 0; i < length; i++) {
    text2 = BASE32.charAt(rest % 32) + text2;
    rest = Math.floor(rest / 32);
  }
  return text2;
}
function decodeBase32(text2) {
  let value = 0;
  for (const char of text2) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return void 0;
    value = value * 32 + digit;
  }
  return value;
}
function base32OfBytes(bytes, length) {
  let text2 = "";
  let bits = 0;
  let held = 0;
  let next = 0;
  while (text2.length < length) {
    if (held < 5) {
      bits = (bits << 8 | (bytes[next++] ?? 0)) & 65535;
      held += 8;
    }
    held -= 5;
    text2 += BASE32.charAt(bits >> held & 31);
  }
  return text2;
}
function forgiveBase32(text2) {
  return text2.toLowerCase().replace(/[il]/g, "1").replace(/o/g, "0");
}
var STAMP_LENGTH = 22;
var MAX_MS = 2 ** 48 - 1;
var MAX_COUNTER = 2 ** 16 - 1;
var PATTERN = /^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$/;
function isStamp(text2) {
  return typeof text2 === "string" && PATTERN.test(text2);
}
function formatStamp(ms, counter, replica) {
  return encodeBase32(ms, 10) + encodeBase32(counter, 4) + replica;
}
function stampTime(stamp) {
  return decodeBase32(stamp.slice(0, 10)) ?? 0;
}
function stampCounter(stamp) {
  return decodeBase32(stamp.slice(10, 14)) ?? 0;
}
function stampReplica(stamp) {
  return stamp.slice(14);
}
function replicaOf(bytes) {
  return base32OfBytes(bytes, 8);
}
function laterStamp(a, b) {
  return a !== void 0 && a > b ? a : b;
}
function mintStamp(now, seen, replica) {
  const time = now >= 0 ? Math.min(Math.floor(now), MAX_MS) : 0;
  const floor = seen === void 0 ? -1 : stampTime(seen);
  if (time > floor) return formatStamp(time, 0, replica);
  const counter = seen === void 0 ? 0 : stampCounter(seen) + 1;
  const full = counter > MAX_COUNTER;
  if (full && floor >= MAX_MS)
    throw new import_start.base_errors__TicketError("CLOCK_EXHAUSTED", "clock", "The store's clock stands at its very end.", {
      data: { seen },
      hint: "A hostile or broken writer set it. See git ticket verify."
    });
  return full ? formatStamp(floor + 1, 0, replica) : formatStamp(floor, counter, replica);
}
function sha256Hex(text2) {
  return (0, import_node_crypto.createHash)("sha256").update(text2).digest("hex");
}
function sha256OfBytes(bytes) {
  return (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
function sha256Bytes(text2) {
  return (0, import_node_crypto.createHash)("sha256").update(text2).digest();
}
var ID_LENGTH = 12;
var ID = /^[0-9a-hjkmnp-tv-z]{12}$/;
var ELEMENT_ID = /^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$/;
function isTicketId(text2) {
  return typeof text2 === "string" && ID.test(text2);
}
function randomId(bytes) {
  return base32OfBytes(bytes, ID_LENGTH);
}
function derivedId(...parts) {
  return base32OfBytes(sha256Bytes(JSON.stringify(parts)), ID_LENGTH);
}
function derivedReplica(...parts) {
  return base32OfBytes(sha256Bytes(JSON.stringify(["replica", ...parts])), 8);
}
function elementId(stamp, index) {
  return stamp + encodeBase32(index, 4);
}
function derivedElement(nth, ...parts) {
  return elementId(formatStamp(0, 0, derivedReplica(...parts)), nth);
}
function isElementId(text2) {
  return typeof text2 === "string" && ELEMENT_ID.test(text2);
}
function elementStamp(id) {
  return id.slice(0, STAMP_LENGTH);
}
var SHOWN_LENGTH = 4;
function uniqueLength(id, neighbours) {
  let needed = SHOWN_LENGTH;
  for (const other of neighbours) {
    if (other === void 0 || other === id) continue;
    let same = 0;
    while (same < ID_LENGTH && id[same] === other[same]) same++;
    needed = Math.max(needed, same + 1);
  }
  return Math.min(needed, ID_LENGTH);
}
var SPECIAL = new RegExp(`[\\\\${String.fromCharCode(0, 45, 31)}]`);
var SURROGATE = /[\ud800-\udfff]/;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function lineOf(text2, at) {
  let line = 1;
  for (let i = text2.indexOf("\n"); i >= 0 && i < at; i = text2.indexOf("\n", i + 1)) line++;
  return line;
}
function fault(cursor, what) {
  const line = lineOf(cursor.text, cursor.at);
  const column = cursor.at - cursor.text.lastIndexOf("\n", cursor.at - 1);
  return new import_start.base_errors__TicketError("BAD_JSON", "invalid", `Line ${line}, column ${column}: ${what}.`, {
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
  const { text: text2 } = cursor;
  for (; ; ) {
    const code = text2.charCodeAt(cursor.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    cursor.at++;
  }
}
function endOfString(text2, start) {
  let end = text2.indexOf('"', start + 1);
  for (; end >= 0; end = text2.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text2[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) break;
  }
  return end;
}
function readString(cursor) {
  const end = endOfString(cursor.text, cursor.at);
  if (end < 0) throw fault(cursor, "a string is not closed");
  const raw = cursor.text.slice(cursor.at, end + 1);
  const text2 = SPECIAL.test(raw) ? unescaped(raw) : raw.slice(1, -1);
  if (text2 === void 0)
    throw fault(cursor, "a string holds a raw control character or an unknown escape");
  cursor.at = end + 1;
  if (SURROGATE.test(text2) && import_start.base_json__LONE_SURROGATE.test(text2))
    throw fault(cursor, "a string holds half of a surrogate pair");
  return text2;
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
  if (import_start.base_json__FORBIDDEN_KEYS.has(key)) throw fault(cursor, `the key ${key} is not allowed`);
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
  if (depth >= import_start.base_json__MAX_DEPTH && (first === "{" || first === "["))
    throw fault(cursor, `nested deeper than ${import_start.base_json__MAX_DEPTH}`);
  if (first === "{") {
    const object = (0, import_start.base_json__bareObject)();
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
function parseJson(text2) {
  const cursor = { text: text2, at: 0, lines: [] };
  const value = readValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < text2.length) throw fault(cursor, "something follows the end of the document");
  return { value, elementLines: linesOf(text2, cursor.lines) };
}
function linesOf(text2, offsets) {
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    for (let i = text2.indexOf("\n", at); i >= 0 && i < offset; i = text2.indexOf("\n", i + 1))
      line++;
    at = offset;
    return line;
  });
}
function unknownValue(what, value, known2) {
  const near = (0, import_start.base_similar__closest)(value, known2);
  return new import_start.base_errors__TicketError(
    "UNKNOWN_VALUE",
    "invalid",
    `There is no ${what} ${JSON.stringify(value)}.`,
    {
      data: { field: what, value, known: known2 },
      hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${known2.join(", ")}.`
    }
  );
}
function illegalTransition(shown, from, to, allowed) {
  return new import_start.base_errors__TicketError(
    "ILLEGAL_TRANSITION",
    "conflict",
    `Ticket ${shown} cannot go from ${from} to ${to}.`,
    {
      data: { id: shown, from, to, allowed },
      hint: `From ${from} it can go to: ${allowed.join(", ") || "nothing (it is final)"}.`
    }
  );
}
function attachmentTooLarge(name, bytes, limit) {
  return new import_start.base_errors__TicketError(
    "ATTACHMENT_TOO_LARGE",
    "invalid",
    `The attachment ${JSON.stringify(name)} has ${bytes} bytes.`,
    {
      data: { name, bytes, limit },
      hint: `An attachment may have ${limit} bytes (limits.attachment): put it elsewhere, and refer to it with git ticket ref add.`
    }
  );
}
function invalidValue(field, problem) {
  return new import_start.base_errors__TicketError("INVALID_VALUE", "invalid", `The ${field} ${problem}.`, {
    data: { field, problem }
  });
}
var register = (name) => ({ kind: "register", name });
var text = (name) => ({ kind: "text", name });
var set = (name) => ({ kind: "set", name });
var map = (name) => ({ kind: "map", name });
var TICKET = [
  register("title"),
  register("type"),
  { kind: "composite", name: "status", members: ["status", "resolution", "closed", "closedBy"] },
  register("priority"),
  set("assignees"),
  set("labels"),
  register("milestone"),
  register("due"),
  register("estimate"),
  register("points"),
  { kind: "records", name: "links", members: ["type", "to"] },
  text("body"),
  {
    kind: "elements",
    name: "criteria",
    parts: ["text", "done", "rank", "deleted"],
    texts: [],
    rank: "rank"
  },
  {
    kind: "elements",
    name: "comments",
    parts: ["by", "at", "replyTo", "body", "deleted"],
    texts: ["body"],
    rank: void 0
  },
  {
    kind: "elements",
    name: "time",
    parts: ["by", "at", "minutes", "type", "note", "deleted"],
    texts: [],
    rank: void 0
  },
  { kind: "records", name: "refs", members: ["type", "value"] },
  map("attachments"),
  set("aliases"),
  map("custom"),
  { kind: "claim", name: "claim" },
  map("conflicts"),
  register("deleted"),
  register("created"),
  register("createdBy")
];
var named = (...fields) => [
  ...fields,
  register("deleted"),
  register("created"),
  register("createdBy")
];
var FIELDS = {
  ticket: TICKET,
  config: named(
    register("prefix"),
    map("statuses"),
    map("types"),
    map("priorities"),
    map("resolutions"),
    map("milestones"),
    map("fields"),
    map("templates"),
    map("limits")
  ),
  workflow: named(register("title"), text("description"), map("steps")),
  agent: named(
    register("title"),
    register("type"),
    register("status"),
    set("skills"),
    map("limits"),
    map("custom")
  ),
  view: named(
    register("title"),
    register("query"),
    register("sort"),
    register("columns"),
    register("by")
  )
};
function fieldsOf(kind) {
  return FIELDS[kind];
}
var BY_NAME = new Map(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, new Map(fields.map((f) => [f.name, f]))])
);
function fieldOf(kind, name) {
  return BY_NAME.get(kind)?.get(name);
}
function knownMembers(kind) {
  return KNOWN[kind];
}
var membersOf = (field) => field.kind === "composite" ? field.members : [field.name];
function known(kind) {
  return /* @__PURE__ */ new Set([
    "schema",
    kind === "ticket" ? "id" : "name",
    "_v",
    ...FIELDS[kind].flatMap(membersOf)
  ]);
}
var KNOWN = {
  ticket: known("ticket"),
  config: known("config"),
  workflow: known("workflow"),
  agent: known("agent"),
  view: known("view")
};
var SCHEMA = 1;
var SEPARATOR = "\0";
function cellKey(field, ...path) {
  let key = field;
  for (const part of path) key += SEPARATOR + part;
  return key;
}
function cellPath(key) {
  const first = key.indexOf(SEPARATOR);
  if (first < 0) return [key];
  const field = key.slice(0, first);
  const last = key.indexOf(SEPARATOR, first + 1);
  if (last < 0) return [field, key.slice(first + 1)];
  return [field, key.slice(first + 1, last), key.slice(last + 1)];
}
function recordKey(members, record) {
  return members.map((name) => String(record[name] ?? "")).join(" ");
}
function recordOfKey(members, key) {
  const [first = "", last = ""] = members;
  const at = key.indexOf(" ");
  return { [first]: key.slice(0, at), [last]: key.slice(at + 1) };
}
function isRegister(field) {
  return field?.kind === "register" || field?.kind === "text" || field?.kind === "composite";
}
function defaultStamp(kind, all, key, hasElement) {
  const [name, element, part] = cellPath(key);
  const field = fieldOf(kind, name);
  if (part !== void 0 && element !== void 0)
    return hasElement(cellKey(name, element)) ? elementStamp(element) : void 0;
  return isRegister(field) ? all : void 0;
}
function elementsOf(document) {
  const found = new Set(document.redacted);
  for (const key of document.cells.keys()) {
    const [field, element, part] = cellPath(key);
    if (part !== void 0 && element !== void 0) found.add(cellKey(field, element));
  }
  return found;
}
function isText(kind, key) {
  const [name, , part] = cellPath(key);
  const field = fieldOf(kind, name);
  if (field?.kind === "elements") return part !== void 0 && field.texts.includes(part);
  return field?.kind === "text";
}
function isRedactedText(kind, redacted, key) {
  if (redacted.size === 0) return false;
  const [field, element] = cellPath(key);
  return element !== void 0 && redacted.has(cellKey(field, element)) && isText(kind, key);
}
function cellOf(document, key) {
  const cell = document.cells.get(key);
  if (cell !== void 0) return cell;
  const stamp = defaultStamp(document.kind, document.all, key, (e) => elementsOf(document).has(e));
  return stamp === void 0 ? void 0 : { value: void 0, stamp };
}
function latestStamp(document) {
  let latest = document.all;
  for (const { stamp } of document.cells.values()) if (stamp > latest) latest = stamp;
  for (const element of document.redacted) {
    const written = elementStamp(cellPath(element)[1] ?? "");
    if (written > latest) latest = written;
  }
  const claimed = document.claim?.stamp;
  return claimed !== void 0 && claimed > latest ? claimed : latest;
}
function emptyDocument(kind, name, all) {
  return {
    kind,
    name,
    all,
    cells: /* @__PURE__ */ new Map(),
    claim: void 0,
    redacted: /* @__PURE__ */ new Set(),
    purged: false
  };
}
var textIn = (value) => typeof value === "string" && value !== "" ? value : null;
function milestonesOf(source) {
  if (!(0, import_start.base_json__isObject)(source)) return [];
  return Object.entries(source).map(([name, value]) => {
    const { due, description } = (0, import_start.base_json__isObject)(value) ? value : {};
    return { name, due: textIn(due), description: textIn(description) };
  });
}
function compareMilestones(a, b) {
  if (a.due === null || b.due === null)
    return Number(a.due === null) - Number(b.due === null) || (0, import_start.base_json__compareUtf8)(a.name, b.name);
  return (0, import_start.base_json__compareUtf8)(a.due, b.due) || (0, import_start.base_json__compareUtf8)(a.name, b.name);
}
function milestoneProgress(definitions, tickets) {
  const defined = new Map(definitions.map((d) => [d.name, d]));
  const counts = /* @__PURE__ */ new Map();
  for (const name of defined.keys()) counts.set(name, { open: 0, closed: 0 });
  for (const { milestone, closed } of tickets) {
    if (milestone === null) continue;
    const count = counts.get(milestone) ?? { open: 0, closed: 0 };
    counts.set(milestone, count);
    count[closed ? "closed" : "open"]++;
  }
  const all = [...counts].map(([name, count]) => {
    const { due = null, description = null } = defined.get(name) ?? {};
    return { name, due, description, defined: defined.has(name), ...count };
  });
  return all.sort(compareMilestones);
}
function progressText({ open, closed }) {
  const total = open + closed;
  const percent = total === 0 ? 0 : Math.floor(closed / total * 100);
  return `${closed} of ${total} closed (${percent} %)`;
}
function unknownRef(ref) {
  return new import_start.base_errors__TicketError(
    "UNKNOWN_REF",
    "invalid",
    `No valid operation of this batch creates ${JSON.stringify(ref)}, or none before it is changed.`,
    {
      data: { ref },
      hint: `Give a create operation further up "ref": ${JSON.stringify(ref)}.`
    }
  );
}
function duplicateRef(ref) {
  return new import_start.base_errors__TicketError(
    "DUPLICATE_REF",
    "invalid",
    `Two operations have "ref": ${JSON.stringify(ref)}.`,
    { data: { ref }, hint: "Names must be unique in a batch." }
  );
}
function purged(id, token) {
  return new import_start.base_errors__TicketError("TICKET_PURGED", "conflict", `Ticket ${token} was purged.`, {
    data: { id },
    hint: "Only its id is left; create a new ticket instead."
  });
}
function keyUsedBefore(key, id) {
  return new import_start.base_errors__TicketError(
    "KEY_REUSED",
    "conflict",
    `The key ${JSON.stringify(key)} made a ticket already, in history that is not here.`,
    { data: { key, id }, hint: "A key stands for one batch for ever: choose another." }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  base_base32__ID_LENGTH,
  base_base32__derivedElement,
  base_base32__derivedId,
  base_base32__derivedReplica,
  base_base32__elementId,
  base_base32__elementStamp,
  base_base32__forgiveBase32,
  base_base32__formatStamp,
  base_base32__isElementId,
  base_base32__isStamp,
  base_base32__isTicketId,
  base_base32__laterStamp,
  base_base32__mintStamp,
  base_base32__randomId,
  base_base32__replicaOf,
  base_base32__sha256Bytes,
  base_base32__sha256Hex,
  base_base32__sha256OfBytes,
  base_base32__stampReplica,
  base_base32__stampTime,
  base_base32__uniqueLength,
  base_parse_json__parseJson,
  domain_apply_faults__attachmentTooLarge,
  domain_apply_faults__illegalTransition,
  domain_apply_faults__invalidValue,
  domain_apply_faults__unknownValue,
  domain_document__SCHEMA,
  domain_document__cellKey,
  domain_document__cellOf,
  domain_document__cellPath,
  domain_document__defaultStamp,
  domain_document__elementsOf,
  domain_document__emptyDocument,
  domain_document__fieldOf,
  domain_document__fieldsOf,
  domain_document__isRedactedText,
  domain_document__isText,
  domain_document__knownMembers,
  domain_document__latestStamp,
  domain_document__recordKey,
  domain_document__recordOfKey,
  domain_milestones__milestoneProgress,
  domain_milestones__milestonesOf,
  domain_milestones__progressText,
  store_plan_faults__duplicateRef,
  store_plan_faults__keyUsedBefore,
  store_plan_faults__purged,
  store_plan_faults__unknownRef
});
