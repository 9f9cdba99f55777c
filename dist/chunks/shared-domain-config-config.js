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
  DEFAULT_REF: () => DEFAULT_REF,
  Draft: () => Draft,
  FILE: () => FILE,
  LIMITS: () => LIMITS,
  NOTHING: () => NOTHING,
  TREE: () => TREE,
  attachmentPath: () => attachmentPath,
  categoryOf: () => categoryOf,
  commitAt: () => commitAt,
  commitIn: () => commitIn,
  configOf: () => configOf,
  decodeDocument: () => decodeDocument,
  defaultConfig: () => defaultConfig,
  defaultType: () => defaultType,
  documentPath: () => documentPath,
  entriesOf: () => entriesOf,
  findFiles: () => findFiles,
  findFolders: () => findFolders,
  firstStatus: () => firstStatus,
  formatOf: () => formatOf,
  fromLines: () => fromLines,
  headSnapshot: () => headSnapshot,
  isDocumentName: () => isDocumentName,
  isLegalName: () => isLegalName,
  keepCommit: () => keepCommit,
  knownCategory: () => knownCategory,
  loadTrees: () => loadTrees,
  looseJson: () => looseJson,
  migrate: () => migrate,
  oneLine: () => oneLine,
  parseDocument: () => parseDocument,
  placeOf: () => placeOf,
  readCommits: () => readCommits,
  readConfig: () => readConfig,
  readDocument: () => readDocument,
  readDocuments: () => readDocuments,
  readTexts: () => readTexts,
  renderMessage: () => renderMessage,
  requireHead: () => requireHead,
  snapshotAt: () => snapshotAt,
  subjectOf: () => subjectOf,
  ticketPath: () => ticketPath,
  toLines: () => toLines,
  unreadable: () => unreadable
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_milestones = require("./shared-domain-milestones.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_git_objects = require("./shared-git-objects.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_parse_json = require("./shared-base-parse-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
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
    return this.#cells.get((0, import_shared_domain_document.cellKey)(field, ...path))?.value;
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
    const value = given === "" && (0, import_shared_domain_document.isText)(this.#before.kind, key) ? void 0 : given;
    const before = this.#cells.get(key);
    if ((0, import_shared_base_canonical_json.equalJson)(before?.value, value)) return;
    if ((0, import_shared_domain_document.isRedactedText)(this.#before.kind, this.#redacted, key)) return;
    if (this.#takesBack(key, value)) return;
    this.#written.add(key);
    const stamp = this.#stamp;
    const [field, element, part] = (0, import_shared_domain_document.cellPath)(key);
    if (part !== void 0 && element !== void 0) this.elements().add((0, import_shared_domain_document.cellKey)(field, element));
    const isDefault = value === void 0 && stamp === (0, import_shared_domain_document.defaultStamp)(this.#before.kind, this.#before.all, key, (e) => this.elements().has(e));
    if (isDefault) this.#cells.delete(key);
    else this.#cells.set(key, { value, stamp });
  }
  /** Puts the cell back as it was before the batch, if that is the value which it gets. */
  #takesBack(key, value) {
    const original = this.#before.cells.get(key);
    if (!this.#written.has(key) || !(0, import_shared_base_canonical_json.equalJson)(original?.value, value)) return false;
    this.#written.delete(key);
    if (original === void 0) this.#cells.delete(key);
    else this.#cells.set(key, original);
    return true;
  }
  setClaim(claim) {
    if (this.#claim !== void 0 && (0, import_shared_base_canonical_json.equalJson)({ ...this.#claim }, { ...claim })) return;
    this.#changed = true;
    this.#claim = claim;
  }
  /** Takes the text out of an element for ever. */
  redact(name, id) {
    const field = (0, import_shared_domain_document.fieldOf)(this.#before.kind, name);
    if (field?.kind !== "elements" || this.#redacted.has((0, import_shared_domain_document.cellKey)(name, id))) return;
    this.#changed = true;
    this.#redacted.add((0, import_shared_domain_document.cellKey)(name, id));
    for (const part of field.texts) this.#cells.delete((0, import_shared_domain_document.cellKey)(name, id, part));
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
    return this.#redacted.has((0, import_shared_domain_document.cellKey)(name, id));
  }
  /** Returns `field␀id` of every element there is. */
  elements() {
    this.#elements ??= new Set((0, import_shared_domain_document.elementsOf)({ cells: this.#cells, redacted: this.#redacted }));
    return this.#elements;
  }
  /** Returns the document as it is now. */
  document() {
    if (!this.changed) return this.#before;
    const { kind, name } = this.#before;
    if (this.#purged) return { ...(0, import_shared_domain_document.emptyDocument)(kind, name, ""), purged: true };
    return { ...this.#before, cells: this.#cells, redacted: this.#redacted, claim: this.#claim };
  }
};
var MIB = 1024 * 1024;
var MOST_ATTACHED = 100 * MIB;
function attachmentLimitOf(limits) {
  const limit = (0, import_shared_base_json.isObject)(limits) ? limits["attachment"] : void 0;
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
  const draft = new Draft((0, import_shared_domain_document.emptyDocument)("config", "config", stamp), stamp);
  draft.set("prefix", prefix);
  for (const [name, value] of Object.entries(STATUSES)) draft.set((0, import_shared_domain_document.cellKey)("statuses", name), value);
  const lists = { types: TYPES, priorities: PRIORITIES, resolutions: RESOLUTIONS };
  for (const [field, names] of Object.entries(lists))
    names.forEach((name, i) => {
      draft.set((0, import_shared_domain_document.cellKey)(field, name), { rank: i + 1 });
    });
  return draft.document();
}
function rankOf(value) {
  const rank = (0, import_shared_base_json.isObject)(value) ? value["rank"] : void 0;
  return typeof rank === "number" ? rank : Number.MAX_SAFE_INTEGER;
}
function ranked(source, otherwise) {
  if (!(0, import_shared_base_json.isObject)(source)) return otherwise.map((name) => [name, {}]);
  return Object.entries(source).sort(([a, x], [b, y]) => rankOf(x) - rankOf(y) || (a < b ? -1 : 1));
}
function statusOf([name, value]) {
  const { category, to } = (0, import_shared_base_json.isObject)(value) ? value : {};
  const known = typeof category === "string" && CATEGORIES.has(category);
  const targets = (0, import_shared_base_json.isArray)(to) ? to.filter((t) => typeof t === "string") : void 0;
  return { name, category: known ? category : "open", to: targets };
}
function configOf(source) {
  const { prefix, statuses, types, priorities, resolutions, milestones, limits } = source ?? {};
  const map = (value) => (0, import_shared_base_json.isObject)(value) ? value : {};
  const names = (value, otherwise) => ranked(value, otherwise).map(([name]) => name);
  return {
    prefix: typeof prefix === "string" && /^[a-z][a-z0-9]{0,9}$/.test(prefix) ? prefix : "tk",
    statuses: ((0, import_shared_base_json.isObject)(statuses) ? ranked(statuses, []) : Object.entries(STATUSES)).map(statusOf),
    types: names(types, TYPES),
    priorities: names(priorities, PRIORITIES),
    resolutions: names(resolutions, RESOLUTIONS),
    fields: map(source?.["fields"]),
    templates: map(source?.["templates"]),
    milestones: (0, import_shared_domain_milestones.milestonesOf)(milestones),
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
function attachmentPath(id, hash) {
  return `attachments/${id.charAt(0)}/${id.charAt(1)}/${id}/${hash}`;
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
  if (!(0, import_shared_base_base32.isTicketId)(name) || parts.join("/") !== ticketPath(name)) return void 0;
  return { kind: "document", document: "ticket", name };
}
function attachmentPlace(parts) {
  const [, , , ticket = "", hash = ""] = parts;
  if (!(0, import_shared_base_base32.isTicketId)(ticket) || !HASH.test(hash)) return void 0;
  if (parts.join("/") !== attachmentPath(ticket, hash)) return void 0;
  return { kind: "attachment", ticket, hash };
}
function toLines(text) {
  return text === "" ? void 0 : text.split("\n");
}
function fromLines(lines2) {
  if (!(0, import_shared_base_json.isArray)(lines2) || !lines2.every((l) => typeof l === "string")) return void 0;
  return lines2.length === 0 ? void 0 : lines2.join("\n");
}
var RENAMED = /* @__PURE__ */ new Map([
  ["state", "status"],
  ["assignee", "assignees"],
  ["dependsOn", "links"]
]);
var lines = (value) => typeof value === "string" ? toLines(value) : value;
function migrateComment(value) {
  if (!(0, import_shared_base_json.isObject)(value) || value["body"] === void 0) return value;
  const { body, ...rest } = value;
  const text = lines(body);
  return text === void 0 ? rest : { ...rest, body: text };
}
function migrateMember(name, value) {
  switch (name) {
    case "body":
      return lines(value);
    case "comments":
      return (0, import_shared_base_json.isArray)(value) ? value.map(migrateComment) : value;
    case "assignee":
      return typeof value === "string" ? [value].filter((v) => v !== "") : value;
    case "dependsOn":
      return (0, import_shared_base_json.isArray)(value) ? value.map((to) => ({ to, type: "depends-on" })) : value;
    default:
      return value;
  }
}
function migrateStamps(stamps, source) {
  const next = (0, import_shared_base_json.bareObject)();
  for (const [name, stamp] of Object.entries(stamps)) {
    if (name === "removed" && (0, import_shared_base_json.isObject)(stamp)) next["removed"] = migrateStamps(stamp, source);
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
  if (name !== "dependsOn" || !(0, import_shared_base_json.isObject)(stamp)) return stamp;
  return Object.fromEntries(Object.entries(stamp).map(([to, s]) => [`depends-on ${to}`, s]));
}
function fromZero(kind, source) {
  const next = (0, import_shared_base_json.bareObject)();
  for (const [name, value] of Object.entries(source)) {
    const [renamed, migrated] = kind === "ticket" ? [RENAMED.get(name) ?? name, migrateMember(name, value)] : [name, kind === "workflow" && name === "description" ? lines(value) : value];
    if (migrated !== void 0) next[renamed] = migrated;
  }
  next["schema"] = 1;
  const stamps = source["_v"];
  if (kind === "ticket" && (0, import_shared_base_json.isObject)(stamps)) next["_v"] = migrateStamps(stamps, source);
  return next;
}
var STEPS = [fromZero];
function formatOf(source) {
  const schema = (0, import_shared_base_json.isObject)(source) ? source["schema"] : void 0;
  return typeof schema === "number" && Number.isSafeInteger(schema) && schema >= 0 ? schema : void 0;
}
function migrate(kind, _name, source) {
  let current = source;
  for (let format = formatOf(source) ?? import_shared_domain_document.SCHEMA; format < import_shared_domain_document.SCHEMA; format++)
    current = STEPS[format]?.(kind, current) ?? current;
  return current;
}
function invalidDocument(name, path, problem) {
  return new import_shared_base_errors.TicketError("INVALID_DOCUMENT", "invalid", `Document ${name}: ${path} ${problem}.`, {
    data: { name, path, problem },
    hint: "git ticket verify lists every document that is not as it should be."
  });
}
var EMPTY = (0, import_shared_base_json.bareObject)();
function objectAt(name, path, value) {
  if (value === void 0) return EMPTY;
  if (!(0, import_shared_base_json.isObject)(value)) throw invalidDocument(name, path, "must be an object");
  return value;
}
function stampAt(reading, path, value, otherwise) {
  if (value === void 0) return otherwise;
  if (!(0, import_shared_base_base32.isStamp)(value)) throw invalidDocument(reading.name, `/_v/${path}`, "is not a stamp");
  return value;
}
function textAt(name, path, lines2) {
  if (lines2 === void 0) return void 0;
  const text = fromLines(lines2);
  if (text === void 0) throw invalidDocument(name, path, "must be a non-empty array of lines");
  return text === "" ? void 0 : text;
}
function safeKey(reading, path, key) {
  if (import_shared_base_json.FORBIDDEN_KEYS.has(key) || key.includes("\0"))
    throw invalidDocument(reading.name, `/${path}`, `has the forbidden key ${JSON.stringify(key)}`);
  return key;
}
function elementIdOf(reading, field, item) {
  const where = `/${field.name}`;
  const { id } = item;
  if (!(0, import_shared_base_base32.isElementId)(id))
    throw invalidDocument(reading.name, where, "has an element without a proper id");
  const unknown = Object.keys(item).find(
    (k) => k !== "id" && k !== "redacted" && !field.parts.includes(k)
  );
  if (unknown === void 0) return id;
  const problem = `has the unknown member ${JSON.stringify(unknown)}`;
  throw invalidDocument(reading.name, `${where}/${id}`, problem);
}
function readElement(reading, field, item, stamps) {
  const id = elementIdOf(reading, field, item);
  const element = (0, import_shared_domain_document.cellKey)(field.name, id);
  if (item["redacted"] === true) {
    reading.redacted.add(element);
    for (const text of field.texts) reading.cells.delete((0, import_shared_domain_document.cellKey)(field.name, id, text));
  }
  const redacted = reading.redacted.has(element);
  const own = objectAt(reading.name, `/_v/${field.name}/${id}`, stamps[id]);
  for (const part of field.parts)
    if (!redacted || !field.texts.includes(part)) readPart(reading, field, part, item, own);
}
function readPart(reading, field, part, item, stamps) {
  const id = String(item["id"]);
  const first = (0, import_shared_base_base32.elementStamp)(id);
  const path = `${field.name}/${id}/${part}`;
  const stamp = stampAt(reading, path, stamps[part], first);
  if (stamp < first)
    throw invalidDocument(reading.name, `/_v/${path}`, "is older than its element");
  const raw = item[part];
  const value = field.texts.includes(part) ? textAt(reading.name, `/${path}`, raw) : raw;
  if (value !== void 0 || stamp !== first)
    reading.cells.set((0, import_shared_domain_document.cellKey)(field.name, id, part), { value, stamp });
}
function readElements(reading, field) {
  const items = reading.source[field.name];
  if (items === void 0) return;
  if (!(0, import_shared_base_json.isArray)(items)) throw invalidDocument(reading.name, `/${field.name}`, "must be an array");
  const stamps = objectAt(reading.name, `/_v/${field.name}`, reading.stamps[field.name]);
  for (const item of items) {
    if (!(0, import_shared_base_json.isObject)(item))
      throw invalidDocument(reading.name, `/${field.name}`, "has an element that is no object");
    readElement(reading, field, item, stamps);
  }
}
function put(reading, key, value, stamp) {
  if (value !== void 0 || stamp !== reading.all) reading.cells.set(key, { value, stamp });
}
function readRegister(reading, name, value) {
  put(reading, name, value, stampAt(reading, name, reading.stamps[name], reading.all));
}
function readComposite(reading, name, members) {
  const found = members.filter((m) => reading.source[m] !== void 0);
  const value = Object.fromEntries(found.map((m) => [m, reading.source[m] ?? null]));
  readRegister(reading, name, found.length === 0 ? void 0 : value);
}
function readText(reading, name) {
  readRegister(reading, name, textAt(reading.name, `/${name}`, reading.source[name]));
}
function keyOfItem(reading, field, item) {
  if (field.kind === "records" && (0, import_shared_base_json.isObject)(item)) {
    const known = Object.keys(item).every((k) => field.members.includes(k));
    const texts = field.members.every((m) => typeof item[m] === "string");
    const [first = ""] = field.members;
    if (known && texts && !String(item[first]).includes(" ")) return (0, import_shared_domain_document.recordKey)(field.members, item);
  }
  if (field.kind === "set" && typeof item === "string") return item;
  throw invalidDocument(reading.name, `/${field.name}`, "has an item of the wrong shape");
}
function* present(reading, field) {
  const value = reading.source[field.name];
  if (value === void 0) return;
  if (field.kind === "map") {
    yield* Object.entries(objectAt(reading.name, `/${field.name}`, value));
    return;
  }
  if (!(0, import_shared_base_json.isArray)(value)) throw invalidDocument(reading.name, `/${field.name}`, "must be an array");
  for (const item of value) yield [keyOfItem(reading, field, item), item];
}
function readKeyed(reading, field) {
  const { name } = field;
  const stamps = objectAt(reading.name, `/_v/${name}`, reading.stamps[name]);
  for (const [key, value] of present(reading, field)) {
    safeKey(reading, name, key);
    const stamp = stampAt(reading, `${name}/${key}`, stamps[key], reading.all);
    reading.cells.set((0, import_shared_domain_document.cellKey)(name, key), { value: field.kind === "set" ? true : value, stamp });
  }
  const removed = objectAt(reading.name, `/_v/removed/${name}`, reading.removed[name]);
  for (const [key, value] of Object.entries(removed)) {
    const cell = (0, import_shared_domain_document.cellKey)(name, safeKey(reading, name, key));
    if (reading.cells.has(cell)) continue;
    const stamp = stampAt(reading, `removed/${name}/${key}`, value, reading.all);
    reading.cells.set(cell, { value: void 0, stamp });
  }
}
function readClaim(reading, value) {
  if (value === void 0) return void 0;
  const claim = objectAt(reading.name, "/claim", value);
  const { by, lease, fence, expires } = claim;
  const whole = typeof fence === "number" && Number.isSafeInteger(fence) && fence > 0;
  if (typeof by !== "string" || typeof lease !== "string" || typeof expires !== "string" || !whole)
    throw invalidDocument(reading.name, "/claim", "is not a claim");
  const stamp = stampAt(reading, "claim", reading.stamps["claim"], reading.all);
  return { by, lease, fence, expires, stamp, released: claim["released"] === true };
}
function readField(reading, field) {
  switch (field.kind) {
    case "register":
      readRegister(reading, field.name, reading.source[field.name]);
      return;
    case "text":
      readText(reading, field.name);
      return;
    case "composite":
      readComposite(reading, field.name, field.members);
      return;
    case "set":
    case "records":
    case "map":
      readKeyed(reading, field);
      return;
    case "elements":
      readElements(reading, field);
      return;
    case "claim":
      return;
  }
}
var NO_MEMBER = /^(?:all|removed|0|[1-9]\d{0,9})$/;
function memberName(reading, path, name) {
  if (NO_MEMBER.test(safeKey(reading, path, name)))
    throw invalidDocument(reading.name, `/${path}`, `has a member that can't be called ${name}`);
}
function readUnknown(reading) {
  const known = (0, import_shared_domain_document.knownMembers)(reading.kind);
  for (const [name, value] of Object.entries(reading.source)) {
    if (known.has(name)) continue;
    memberName(reading, "", name);
    const stamp = stampAt(reading, name, reading.stamps[name], reading.all);
    reading.cells.set(name, { value, stamp });
  }
  for (const [name, stamp] of Object.entries(reading.removed)) {
    if (known.has(name) || reading.cells.has(name)) continue;
    memberName(reading, "_v/removed", name);
    reading.cells.set(name, {
      value: void 0,
      stamp: stampAt(reading, `removed/${name}`, stamp, reading.all)
    });
  }
}
function decodeDocument(kind, name, source, unstamped) {
  checkIdentity(kind, name, source);
  const base = { kind, name, claim: void 0, redacted: /* @__PURE__ */ new Set() };
  if (source["purged"] === true) return { ...base, all: "", cells: /* @__PURE__ */ new Map(), purged: true };
  const stamps = objectAt(name, "/_v", source["_v"]);
  const all = stamps["all"] ?? unstamped;
  if (!(0, import_shared_base_base32.isStamp)(all)) throw invalidDocument(name, "/_v/all", "is not a stamp");
  const removed = objectAt(name, "/_v/removed", stamps["removed"]);
  const reading = { ...base, source, all, stamps, removed, cells: /* @__PURE__ */ new Map() };
  for (const field of (0, import_shared_domain_document.fieldsOf)(kind)) readField(reading, field);
  readUnknown(reading);
  const claim = kind === "ticket" ? readClaim(reading, source["claim"]) : void 0;
  return {
    kind,
    name,
    all,
    cells: reading.cells,
    claim,
    redacted: reading.redacted,
    purged: false
  };
}
function checkIdentity(kind, name, source) {
  const { schema } = source;
  if (typeof schema === "number" && schema > import_shared_domain_document.SCHEMA)
    throw new import_shared_base_errors.TicketError(
      "NEWER_FORMAT",
      "newerFormat",
      `Document ${name} has format ${schema}; this version reads up to ${import_shared_domain_document.SCHEMA}.`,
      {
        data: { name, format: schema, known: import_shared_domain_document.SCHEMA },
        hint: "Update git-ticket. Until then these tickets can be read, not changed."
      }
    );
  if (schema !== import_shared_domain_document.SCHEMA) throw invalidDocument(name, "/schema", `must be ${import_shared_domain_document.SCHEMA}`);
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
  const last = message.trimEnd().split("\n\n").at(-1) ?? "";
  const found = /* @__PURE__ */ new Map();
  for (const line of last.split("\n")) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name !== void 0 && value !== void 0) found.set(name, value);
  }
  const stamp = (name) => {
    const value = found.get(name);
    return (0, import_shared_base_base32.isStamp)(value) ? value : void 0;
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
  return (0, import_shared_base_unseen.onOneLine)(text);
}
function renderMessage(subject, trailers, body = "") {
  const lines2 = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = trailers[key];
    return value === void 0 ? [] : [`${name}: ${oneLine(value)}`];
  });
  const paragraphs = [oneLine(subject).slice(0, 200), body, lines2.join("\n")];
  return `${paragraphs.filter((p) => p !== "").join("\n\n")}
`;
}
function subjectOf(message) {
  return message.split("\n", 1)[0] ?? "";
}
var TREE = "40000";
var FILE = "100644";
function unreadable(oid, what, why) {
  return new import_shared_base_errors.TicketError("STORE_DAMAGED", "failed", `The ${what} ${oid.slice(0, 12)} is ${why}.`, {
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
    store.trees.set(result.oid, (0, import_shared_git_objects.parseTree)(result.data, store.repo.objectFormat));
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
  const named = namedEntries.get(entries) ?? new Map(entries.map((e) => [e.name, e]));
  namedEntries.set(entries, named);
  return named.get(name);
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
  const { value } = (0, import_shared_base_parse_json.parseJson)(content);
  if (!(0, import_shared_base_json.isObject)(value)) throw invalidDocument(name, "/", "must be an object");
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
  const data = (0, import_shared_git_objects.parseCommit)(result.data);
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
    throw new import_shared_base_errors.TicketError("NO_TICKETS", "notFound", "This repository has no tickets yet.", {
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
function isTooDeep(value, left = import_shared_base_json.MAX_DEPTH) {
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
  if (!(0, import_shared_base_json.isObject)(value) || isTooDeep(value["_v"]) || isTooDeep(value["custom"])) return void 0;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_REF,
  Draft,
  FILE,
  LIMITS,
  NOTHING,
  TREE,
  attachmentPath,
  categoryOf,
  commitAt,
  commitIn,
  configOf,
  decodeDocument,
  defaultConfig,
  defaultType,
  documentPath,
  entriesOf,
  findFiles,
  findFolders,
  firstStatus,
  formatOf,
  fromLines,
  headSnapshot,
  isDocumentName,
  isLegalName,
  keepCommit,
  knownCategory,
  loadTrees,
  looseJson,
  migrate,
  oneLine,
  parseDocument,
  placeOf,
  readCommits,
  readConfig,
  readDocument,
  readDocuments,
  readTexts,
  renderMessage,
  requireHead,
  snapshotAt,
  subjectOf,
  ticketPath,
  toLines,
  unreadable
});
