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
  FORBIDDEN_KEYS: () => FORBIDDEN_KEYS,
  LONE_SURROGATE: () => LONE_SURROGATE,
  MAX_DEPTH: () => MAX_DEPTH,
  bareObject: () => bareObject,
  compareUtf8: () => compareUtf8,
  isArray: () => isArray,
  isObject: () => isObject
});
module.exports = __toCommonJS(stdin_exports);
var FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype"
]);
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var MAX_DEPTH = 64;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
  return Array.isArray(value);
}
function bareObject() {
  return /* @__PURE__ */ Object.create(null);
}
function compareUtf8(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const xs = x >= 55296 && x <= 57343;
    const ys = y >= 55296 && y <= 57343;
    return xs === ys ? x - y : xs ? 1 : -1;
  }
  return a.length - b.length;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FORBIDDEN_KEYS,
  LONE_SURROGATE,
  MAX_DEPTH,
  bareObject,
  compareUtf8,
  isArray,
  isObject
});
