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
  escapeLine: () => escapeLine,
  escapeShort: () => escapeShort,
  escapeText: () => escapeText
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_unseen = require("./shared-base-unseen.js");
function escapeChar(char) {
  const code = char.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function escapeLine(text) {
  return (0, import_shared_base_unseen.hasUnseen)(text) ? text.replaceAll(import_shared_base_unseen.UNSEEN_ALL, escapeChar) : text;
}
function escapeText(text) {
  return text.replaceAll(
    import_shared_base_unseen.UNSEEN_ALL,
    (char) => char === "\n" || char === "	" ? char : escapeChar(char)
  );
}
function escapeShort(text) {
  const most = 60;
  const characters = [...escapeLine(text.slice(0, 4 * most))];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : characters.join("");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  escapeLine,
  escapeShort,
  escapeText
});
