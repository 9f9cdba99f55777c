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
  GROUP_FIELDS: () => GROUP_FIELDS,
  readQuery: () => readQuery,
  valuesOf: () => valuesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_ticket = require("./shared-domain-ticket.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
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
    const ids = values.map((token) => (0, import_shared_domain_ticket.resolveToken)(store, snapshot, config.prefix, token));
    return { ...condition, values: await Promise.all(ids) };
  }
  if (field !== "assignee" || !values.includes("@me")) return condition;
  const { email } = await repo.identity("author");
  return { ...condition, values: values.map((v) => v === "@me" ? email : v) };
}
function stateOf(query, parsed, where) {
  if (query.deleted === true) return "deleted";
  if (parsed.state !== void 0) return parsed.state;
  return query.all === true || where.some((c) => c.field === "status" && !c.negated) ? "all" : "open";
}
function stateTest(state, config) {
  const deleted = state === "deleted";
  return (t) => {
    if (t.purged || t.deleted !== deleted) return false;
    if (state !== "open" && state !== "closed") return true;
    return (0, import_shared_domain_config_config.categoryOf)(config, t.status) === "closed" === (state === "closed");
  };
}
async function readQuery(workspace, view, query) {
  const parsed = query.query === void 0 ? { where: [] } : (await Promise.resolve().then(() => __toESM(require("./search-parse-query.js")))).parseQuery(query.query);
  const asked = [...conditionsOf(query), ...parsed.where];
  const where = await Promise.all(asked.map((c) => named(workspace, view, c)));
  const tests = [stateTest(stateOf(query, parsed, where), view.config), ...where.map(testOf)];
  const sort = (query.sort ?? []).length > 0 ? query.sort : parsed.sort;
  return {
    test: (ticket) => tests.every((test) => test(ticket)),
    sort: sort ?? [],
    limit: query.limit ?? parsed.limit
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GROUP_FIELDS,
  readQuery,
  valuesOf
});
