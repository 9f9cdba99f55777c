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
  dateOption: () => dateOption,
  isoTime: () => isoTime,
  localAndRelative: () => localAndRelative,
  localDay: () => localDay,
  localTime: () => localTime
});
module.exports = __toCommonJS(stdin_exports);
var UNITS = [
  ["year", 365 * 864e5],
  ["month", 30 * 864e5],
  ["week", 7 * 864e5],
  ["day", 864e5],
  ["hour", 36e5],
  ["minute", 6e4]
];
var UNKNOWN = "unknown";
function relativeTime(iso, now) {
  const age = now - Date.parse(iso);
  if (Number.isNaN(age)) return UNKNOWN;
  const unit = UNITS.find(([, ms2]) => Math.abs(age) >= ms2);
  if (unit === void 0) return "just now";
  const [name, ms] = unit;
  const count = Math.floor(Math.abs(age) / ms);
  const span = `${count} ${name}${count === 1 ? "" : "s"}`;
  return age < 0 ? `in ${span}` : `${span} ago`;
}
var two = (n) => String(n).padStart(2, "0");
function localDay(iso) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return UNKNOWN;
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
function localTime(iso) {
  const day = localDay(iso);
  const date = new Date(iso);
  return day === UNKNOWN ? day : `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
function localAndRelative(iso, now) {
  const local = localTime(iso);
  return local === UNKNOWN ? local : `${local} (${relativeTime(iso, now)})`;
}
function isoTime(iso) {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? UNKNOWN : new Date(time).toISOString();
}
function dateOption(call, now, otherwise) {
  const styles = {
    iso: isoTime,
    local: localTime,
    relative: (iso) => relativeTime(iso, now)
  };
  return styles[call.text("date") ?? ""] ?? otherwise;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  dateOption,
  isoTime,
  localAndRelative,
  localDay,
  localTime
});
