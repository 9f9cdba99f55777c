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
  LINK_MEMBERS: () => LINK_MEMBERS,
  LINK_TYPES: () => LINK_TYPES,
  addLink: () => addLink,
  applyLink: () => applyLink,
  applyNames: () => applyNames,
  applyRef: () => applyRef
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_apply_values = require("./shared-domain-apply-values.js");
var import_shared_domain_apply_faults = require("./shared-domain-apply-faults.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var FIELD = { label: "labels", assign: "assignees", alias: "aliases" };
var WHAT = { label: "label", assign: "assignee", alias: "alias" };
var applyNames = (draft, { op, add = [], remove = [] }) => {
  const added = add.map((name) => (0, import_shared_domain_apply_values.checkName)(WHAT[op], name));
  for (const name of remove) draft.set((0, import_shared_domain_document.cellKey)(FIELD[op], name.trim()), void 0);
  for (const name of added) draft.set((0, import_shared_domain_document.cellKey)(FIELD[op], name), true);
};
var LINK_TYPES = ["depends-on", "parent", "relates-to", "duplicates"];
var LINK_TYPE = /^[a-z][a-z0-9-]{0,39}$/;
var LINK_MEMBERS = ["type", "to"];
var REF_MEMBERS = ["type", "value"];
function checkLinkType(type) {
  if (!LINK_TYPE.test(type))
    throw (0, import_shared_domain_apply_faults.invalidValue)(
      "link type",
      `must be lower-case letters, digits and hyphens, not ${JSON.stringify(type)}`
    );
  return type;
}
function addLink(draft, type, to, own) {
  checkLinkType(type);
  if (to === own) throw (0, import_shared_domain_apply_faults.invalidValue)("link", `${type} can't lead from a ticket to itself`);
  if (type === "parent")
    for (const key of draft.keys("links")) {
      if (key.startsWith("parent ") && key !== `parent ${to}`)
        draft.set((0, import_shared_domain_document.cellKey)("links", key), void 0);
    }
  draft.set((0, import_shared_domain_document.cellKey)("links", (0, import_shared_domain_document.recordKey)(LINK_MEMBERS, { type, to })), { type, to });
}
var applyLink = (draft, operation, context) => {
  const { op, id, type, to } = operation;
  const target = context.resolve(to);
  if (op === "link") addLink(draft, type, target, context.resolve(id));
  else draft.set((0, import_shared_domain_document.cellKey)("links", (0, import_shared_domain_document.recordKey)(LINK_MEMBERS, { type, to: target })), void 0);
};
function checkRef({ type, value }) {
  if (!LINK_TYPE.test(type))
    throw (0, import_shared_domain_apply_faults.invalidValue)("reference type", "must be lower-case letters, digits and hyphens");
  const trimmed = value.trim();
  const odd = (0, import_shared_base_unseen.hasUnseen)(trimmed) || import_shared_base_json.LONE_SURROGATE.test(trimmed);
  if (trimmed === "" || trimmed.length > 2e3 || odd)
    throw (0, import_shared_domain_apply_faults.invalidValue)("reference", "must be one line of 1 to 2000 characters");
  return { type, value: trimmed };
}
var applyRef = (draft, { add = [], remove = [] }) => {
  const added = add.map(checkRef);
  for (const { type, value } of remove)
    draft.set((0, import_shared_domain_document.cellKey)("refs", (0, import_shared_domain_document.recordKey)(REF_MEMBERS, { type, value: value.trim() })), void 0);
  for (const ref of added)
    draft.set((0, import_shared_domain_document.cellKey)("refs", (0, import_shared_domain_document.recordKey)(REF_MEMBERS, { ...ref })), { ...ref });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LINK_MEMBERS,
  LINK_TYPES,
  addLink,
  applyLink,
  applyNames,
  applyRef
});
