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
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.js");
var run = async (call, { io, json, tickets }) => {
  const prefix = call.text("prefix");
  const result = await (await tickets()).init(prefix === void 0 ? {} : { prefix });
  if (json) io.out((0, import_start.cli_render_json__jsonDocument)("init", result));
  else if (result.created)
    io.out(`Tickets begin on ${result.ref}; ids look like ${result.prefix}-7k3m.
`);
  else io.out(`There are tickets on ${result.ref} already; nothing was changed.
`);
  return import_start.base_errors__EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
