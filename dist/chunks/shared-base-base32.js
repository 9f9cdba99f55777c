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
  ID_LENGTH: () => ID_LENGTH,
  derivedElement: () => derivedElement,
  derivedId: () => derivedId,
  derivedReplica: () => derivedReplica,
  elementId: () => elementId,
  elementStamp: () => elementStamp,
  forgiveBase32: () => forgiveBase32,
  formatStamp: () => formatStamp,
  isElementId: () => isElementId,
  isStamp: () => isStamp,
  isTicketId: () => isTicketId,
  laterStamp: () => laterStamp,
  mintStamp: () => mintStamp,
  randomId: () => randomId,
  replicaOf: () => replicaOf,
  sha256Hex: () => sha256Hex,
  sha256OfBytes: () => sha256OfBytes,
  stampReplica: () => stampReplica,
  stampTime: () => stampTime,
  uniqueLength: () => uniqueLength
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
var import_node_crypto = require("node:crypto");
var BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
function encodeBase32(value, length) {
  let text = "";
  let rest = value;
  for (let i = 0; i < length; i++) {
    text = BASE32.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
function decodeBase32(text) {
  let value = 0;
  for (const char of text) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return void 0;
    value = value * 32 + digit;
  }
  return value;
}
function base32OfBytes(bytes, length) {
  let text = "";
  let bits = 0;
  let held = 0;
  let next = 0;
  while (text.length < length) {
    if (held < 5) {
      bits = (bits << 8 | (bytes[next++] ?? 0)) & 65535;
      held += 8;
    }
    held -= 5;
    text += BASE32.charAt(bits >> held & 31);
  }
  return text;
}
function forgiveBase32(text) {
  return text.toLowerCase().replace(/[il]/g, "1").replace(/o/g, "0");
}
function sha256Hex(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}
function sha256OfBytes(bytes) {
  return (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
function sha256Bytes(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest();
}
var STAMP_LENGTH = 22;
var MAX_MS = 2 ** 48 - 1;
var MAX_COUNTER = 2 ** 16 - 1;
var PATTERN = /^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$/;
function isStamp(text) {
  return typeof text === "string" && PATTERN.test(text);
}
function formatStamp(ms, counter, replica) {
  return encodeBase32(ms, 10) + encodeBase32(counter, 4) + replica;
}
function stampTime(stamp) {
  return decodeBase32(stamp.slice(0, 10)) ?? 0;
}
function stampCounter(stamp) {
  return decodeBase32(stamp.slice(10, 14)) ?? 0;
}
function stampReplica(stamp) {
  return stamp.slice(14);
}
function replicaOf(bytes) {
  return base32OfBytes(bytes, 8);
}
function laterStamp(a, b) {
  return a !== void 0 && a > b ? a : b;
}
function mintStamp(now, seen, replica) {
  const time = now >= 0 ? Math.min(Math.floor(now), MAX_MS) : 0;
  const floor = seen === void 0 ? -1 : stampTime(seen);
  if (time > floor) return formatStamp(time, 0, replica);
  const counter = seen === void 0 ? 0 : stampCounter(seen) + 1;
  const full = counter > MAX_COUNTER;
  if (full && floor >= MAX_MS)
    throw new import_shared_base_errors.TicketError("CLOCK_EXHAUSTED", "clock", "The store's clock stands at its very end.", {
      data: { seen },
      hint: "A hostile or broken writer set it. See git ticket verify."
    });
  return full ? formatStamp(floor + 1, 0, replica) : formatStamp(floor, counter, replica);
}
var ID_LENGTH = 12;
var ID = /^[0-9a-hjkmnp-tv-z]{12}$/;
var ELEMENT_ID = /^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$/;
function isTicketId(text) {
  return typeof text === "string" && ID.test(text);
}
function randomId(bytes) {
  return base32OfBytes(bytes, ID_LENGTH);
}
function derivedId(...parts) {
  return base32OfBytes(sha256Bytes(JSON.stringify(parts)), ID_LENGTH);
}
function derivedReplica(...parts) {
  return base32OfBytes(sha256Bytes(JSON.stringify(["replica", ...parts])), 8);
}
function elementId(stamp, index) {
  return stamp + encodeBase32(index, 4);
}
function derivedElement(nth, ...parts) {
  return elementId(formatStamp(0, 0, derivedReplica(...parts)), nth);
}
function isElementId(text) {
  return typeof text === "string" && ELEMENT_ID.test(text);
}
function elementStamp(id) {
  return id.slice(0, STAMP_LENGTH);
}
var SHOWN_LENGTH = 4;
function uniqueLength(id, neighbours) {
  let needed = SHOWN_LENGTH;
  for (const other of neighbours) {
    if (other === void 0 || other === id) continue;
    let same = 0;
    while (same < ID_LENGTH && id[same] === other[same]) same++;
    needed = Math.max(needed, same + 1);
  }
  return Math.min(needed, ID_LENGTH);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ID_LENGTH,
  derivedElement,
  derivedId,
  derivedReplica,
  elementId,
  elementStamp,
  forgiveBase32,
  formatStamp,
  isElementId,
  isStamp,
  isTicketId,
  laterStamp,
  mintStamp,
  randomId,
  replicaOf,
  sha256Hex,
  sha256OfBytes,
  stampReplica,
  stampTime,
  uniqueLength
});
