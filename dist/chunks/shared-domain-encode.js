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
  documentJson: () => documentJson,
  encodeDocument: () => encodeDocument
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
function groupCells(document) {
  const groups = /* @__PURE__ */ new Map();
  const group = (field) => {
    const known = groups.get(field) ?? /* @__PURE__ */ new Map();
    groups.set(field, known);
    return known;
  };
  for (const [key, cell] of document.cells) {
    const [field] = (0, import_shared_domain_document.cellPath)(key);
    group(field).set(key.slice(field.length + 1), cell);
  }
  for (const element of document.redacted) group((0, import_shared_domain_document.cellPath)(element)[0]);
  return groups;
}
function registerMembers(field, value) {
  if (field.kind === "composite" && (0, import_shared_base_json.isObject)(value)) {
    const present = field.members.filter((m) => value[m] !== void 0);
    return Object.fromEntries(present.map((m) => [m, (0, import_shared_base_canonical_json.sortKeys)(value[m] ?? null)]));
  }
  if (field.kind !== "text" || typeof value !== "string") return { [field.name]: (0, import_shared_base_canonical_json.sortKeys)(value) };
  const lines = (0, import_shared_domain_config_config.toLines)(value);
  return lines === void 0 ? {} : { [field.name]: lines };
}
function writeRegister(writing, field) {
  const cell = writing.byField.get(field.name)?.get("");
  if (cell === void 0) return;
  if (cell.stamp !== writing.document.all) writing.stamps[field.name] = cell.stamp;
  if (cell.value !== void 0) Object.assign(writing.members, registerMembers(field, cell.value));
}
var sortedEntries = (cells) => [...cells].sort(([a], [b]) => (0, import_shared_base_json.compareUtf8)(a, b));
function writeKeyed(writing, field) {
  const cells = writing.byField.get(field.name);
  if (cells === void 0) return;
  const entries = sortedEntries(cells);
  const present = entries.filter(([, c]) => c.value !== void 0);
  const stamps = present.filter(([, c]) => c.stamp !== writing.document.all);
  const removed = entries.filter(([, c]) => c.value === void 0);
  if (present.length > 0) writing.members[field.name] = keyedValue(field, present);
  if (stamps.length > 0) writing.stamps[field.name] = stampMap(stamps);
  if (removed.length > 0) writing.removed[field.name] = stampMap(removed);
}
function stampMap(entries) {
  const stamps = (0, import_shared_base_json.bareObject)();
  for (const [key, cell] of entries) stamps[key] = cell.stamp;
  return stamps;
}
function keyedValue(field, present) {
  if (field.kind === "set") return present.map(([key]) => key);
  if (field.kind === "records") return present.map(([key]) => (0, import_shared_domain_document.recordOfKey)(field.members, key));
  const value = (0, import_shared_base_json.bareObject)();
  for (const [key, cell] of present) value[key] = (0, import_shared_base_canonical_json.sortKeys)(cell.value ?? null);
  return value;
}
function elementOrder(field, cells, redacted) {
  const ids = new Set([...cells.keys()].map((key) => key.slice(0, key.indexOf("\0"))));
  for (const element of redacted) {
    const [name, id] = (0, import_shared_domain_document.cellPath)(element);
    if (name === field.name && id !== void 0) ids.add(id);
  }
  const rank = (id) => {
    const value = field.rank === void 0 ? "" : cells.get((0, import_shared_domain_document.cellKey)(id, field.rank))?.value;
    return typeof value === "string" ? value : "";
  };
  return [...ids].sort((a, b) => (0, import_shared_base_json.compareUtf8)(rank(a), rank(b)) || (0, import_shared_base_json.compareUtf8)(a, b));
}
function writeElements(writing, field) {
  const cells = writing.byField.get(field.name);
  if (cells === void 0) return;
  const items = [];
  const stamps = (0, import_shared_base_json.bareObject)();
  for (const id of elementOrder(field, cells, writing.document.redacted)) {
    const item = { id };
    const own = (0, import_shared_base_json.bareObject)();
    for (const part of field.parts)
      writePart(field, part, cells.get((0, import_shared_domain_document.cellKey)(id, part)), id, item, own);
    if (writing.document.redacted.has((0, import_shared_domain_document.cellKey)(field.name, id))) item["redacted"] = true;
    items.push(item);
    if (Object.keys(own).length > 0) stamps[id] = own;
  }
  if (items.length > 0) writing.members[field.name] = items;
  if (Object.keys(stamps).length > 0) writing.stamps[field.name] = (0, import_shared_base_canonical_json.sortKeys)(stamps);
}
function writePart(field, part, cell, id, item, stamps) {
  if (cell === void 0) return;
  if (cell.stamp !== (0, import_shared_base_base32.elementStamp)(id)) stamps[part] = cell.stamp;
  if (cell.value === void 0) return;
  const lines = field.texts.includes(part) && typeof cell.value === "string";
  const value = lines ? (0, import_shared_domain_config_config.toLines)(cell.value) : (0, import_shared_base_canonical_json.sortKeys)(cell.value);
  if (value !== void 0) item[part] = value;
}
function writeClaim(writing) {
  const { claim, all } = writing.document;
  if (claim === void 0) return;
  const { by, lease, fence, expires, released, stamp } = claim;
  writing.members["claim"] = { by, lease, fence, expires, ...released ? { released } : {} };
  if (stamp !== all) writing.stamps["claim"] = stamp;
}
function writeField(writing, field) {
  switch (field.kind) {
    case "register":
    case "text":
    case "composite":
      writeRegister(writing, field);
      return;
    case "set":
    case "records":
    case "map":
      writeKeyed(writing, field);
      return;
    case "elements":
      writeElements(writing, field);
      return;
    case "claim":
      writeClaim(writing);
      return;
  }
}
function writeUnknown(writing) {
  const known = (0, import_shared_domain_document.knownMembers)(writing.document.kind);
  const unknown = [...writing.byField].filter(([name]) => !known.has(name));
  for (const [name, cells] of unknown.sort(([a], [b]) => (0, import_shared_base_json.compareUtf8)(a, b))) {
    const cell = cells.get("");
    if (cell === void 0) continue;
    if (cell.value === void 0) writing.removed[name] = cell.stamp;
    else {
      writing.members[name] = (0, import_shared_base_canonical_json.sortKeys)(cell.value);
      if (cell.stamp !== writing.document.all) writing.stamps[name] = cell.stamp;
    }
  }
}
function documentJson(document) {
  const members = (0, import_shared_base_json.bareObject)();
  members["schema"] = import_shared_domain_document.SCHEMA;
  members[document.kind === "ticket" ? "id" : "name"] = document.name;
  if (document.purged) return Object.assign(members, { purged: true });
  const stamps = (0, import_shared_base_json.bareObject)();
  stamps["all"] = document.all;
  const writing = {
    document,
    members,
    stamps,
    removed: (0, import_shared_base_json.bareObject)(),
    byField: groupCells(document)
  };
  for (const field of (0, import_shared_domain_document.fieldsOf)(document.kind)) writeField(writing, field);
  writeUnknown(writing);
  if (Object.keys(writing.removed).length > 0) stamps["removed"] = writing.removed;
  members["_v"] = stamps;
  return members;
}
function encodeDocument(document) {
  return (0, import_shared_base_canonical_json.renderDocument)(documentJson(document));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  documentJson,
  encodeDocument
});
