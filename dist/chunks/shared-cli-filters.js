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
  listQuery: () => listQuery
});
module.exports = __toCommonJS(stdin_exports);
var LISTS = [
  "status",
  "type",
  "priority",
  "assignee",
  "label",
  "milestone",
  "text",
  "sort"
];
function listQuery(call, query = "") {
  const lists = LISTS.map((name) => [name, call.list(name)]).filter(
    ([, v]) => v.length > 0
  );
  const [parent, limit] = [call.text("parent"), call.number("limit")];
  return {
    ...Object.fromEntries(lists),
    ...parent === void 0 ? {} : { parent },
    ...limit === void 0 ? {} : { limit },
    ...query.trim() === "" ? {} : { query },
    ...call.flag("all") ? { all: true } : {},
    ...call.flag("deleted") ? { deleted: true } : {}
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  listQuery
});
