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
  padEnd: () => padEnd,
  shorten: () => shorten,
  widthFor: () => widthFor,
  wrap: () => wrap
});
module.exports = __toCommonJS(stdin_exports);
var PLAIN = /^[\x20-\x7e]*$/;
async function widthFor(texts) {
  for (const text of texts) {
    if (PLAIN.test(text)) continue;
    const { default: stringWidth } = await Promise.resolve().then(() => __toESM(require("./npm-string-width-index.js")));
    return (t) => PLAIN.test(t) ? t.length : stringWidth(t);
  }
  return (text) => text.length;
}
function shorten(text, most, width) {
  if (width(text) <= most) return text;
  if (most < 1) return "";
  let kept = "";
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += width(segment);
    if (used > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
function padEnd(text, columns, width) {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}
function wrap(text, columns, lines, width) {
  const words = text.split(" ").filter((word) => word !== "");
  const found = [];
  while (words.length > 0 && found.length < lines - 1) {
    let line = words.shift() ?? "";
    if (width(line) > columns)
      return [...found, shorten([line, ...words].join(" "), columns, width)];
    while (words[0] !== void 0 && width(`${line} ${words[0]}`) <= columns)
      line += ` ${words.shift()}`;
    found.push(line);
  }
  return words.length === 0 ? found : [...found, shorten(words.join(" "), columns, width)];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  padEnd,
  shorten,
  widthFor,
  wrap
});
