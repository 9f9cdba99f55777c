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
  closest: () => closest
});
module.exports = __toCommonJS(stdin_exports);
function nextRow(a, b, i, { beforeLast, last }) {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
  }
  return row;
}
function editDistance(a, b) {
  let rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, i) => i) };
  for (let i = 1; i <= a.length; i++)
    rows = { beforeLast: rows.last, last: nextRow(a, b, i, rows) };
  return rows.last[b.length] ?? 0;
}
function closest(word, known) {
  const limit = Math.max(1, Math.floor(Math.min(word.length, 40) / 3));
  let best;
  for (const name of known) {
    const starts = word.length >= 2 && name.startsWith(word);
    const distance = starts ? 0.5 : editDistance(word.slice(0, 40).toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === void 0 || distance < best.distance))
      best = { name, distance };
  }
  return best?.name;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  closest
});
