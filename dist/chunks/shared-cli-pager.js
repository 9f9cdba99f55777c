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
  pagerCommand: () => pagerCommand,
  pagerEnvironment: () => pagerEnvironment,
  pagerInUse: () => pagerInUse,
  pagerSettings: () => pagerSettings
});
module.exports = __toCommonJS(stdin_exports);
var YES = /^(?:true|yes|on|[1-9]\d*)$/i;
var NO = /^(?:false|no|off|0+|)$/i;
function pagerInUse(env) {
  return YES.test(env["GIT_PAGER_IN_USE"] ?? "");
}
function pagerCommand(env, { core, ticket }) {
  if (pagerInUse(env) || ticket !== void 0 && NO.test(ticket)) return void 0;
  const own = ticket === void 0 || YES.test(ticket) ? void 0 : ticket;
  const pager = env["GIT_PAGER"] ?? own ?? core ?? env["PAGER"] ?? "less";
  return pager.trim() === "" || pager.trim() === "cat" ? void 0 : pager;
}
function pagerEnvironment(env) {
  const { LESS = "FRX", LV = "-c" } = env;
  return { ...env, LESS, LV, GIT_PAGER_IN_USE: "true" };
}
function pagerSettings(printed) {
  const values = /* @__PURE__ */ new Map();
  for (const record of printed.split("\0")) {
    const end = record.indexOf("\n");
    if (end < 0) values.set(record, "true");
    else values.set(record.slice(0, end), record.slice(end + 1));
  }
  return { core: values.get("core.pager"), ticket: values.get("pager.ticket") };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pagerCommand,
  pagerEnvironment,
  pagerInUse,
  pagerSettings
});
