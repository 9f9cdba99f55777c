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
  UNSEEN_ALL: () => UNSEEN_ALL,
  hasUnseen: () => hasUnseen,
  onOneLine: () => onOneLine
});
module.exports = __toCommonJS(stdin_exports);
var UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
function hasUnseen(text) {
  return UNSEEN.test(text);
}
var UNSEEN_ALL = new RegExp(UNSEEN.source, "gu");
var CONTROLS = new RegExp("\\p{Cc}+", "gu");
function onOneLine(text) {
  return text.replaceAll(/[\u2028\u2029]/g, " ").replaceAll(CONTROLS, " ").trim();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  UNSEEN_ALL,
  hasUnseen,
  onOneLine
});
