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
  ALIAS: () => ALIAS,
  ATTACHMENT: () => ATTACHMENT,
  COMMENT: () => COMMENT,
  CRITERION: () => CRITERION,
  REFERENCE: () => REFERENCE,
  TIME_ENTRY: () => TIME_ENTRY,
  findPart: () => findPart,
  partHandles: () => partHandles,
  partNotFound: () => partNotFound
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var COMMENT = { one: "comment", many: "comments" };
var REFERENCE = { one: "reference", many: "references" };
var TIME_ENTRY = { one: "time entry", many: "time entries" };
var ATTACHMENT = { one: "attachment", many: "attachments" };
var ALIAS = { one: "alias", many: "aliases" };
var CRITERION = { one: "criterion", many: "criteria" };
var TELLING = 14;
var SHORTEST = 4;
var fitting = (ids, piece) => ids.filter((id) => id.includes(piece));
function partHandles(ids) {
  return ids.map((id) => {
    for (let end = TELLING + SHORTEST; end <= id.length; end++) {
      const piece = id.slice(TELLING, end);
      if (fitting(ids, piece).length === 1) return piece;
    }
    return id;
  });
}
var MOST_LISTED = 5;
function listed(parts) {
  const handles = partHandles(parts.map((p) => p.id));
  const lines = parts.slice(0, MOST_LISTED).map(({ id, text }, i) => {
    const [first = ""] = text.split("\n");
    const words = first.length > 30 ? `${first.slice(0, 29)}…` : first;
    return (0, import_shared_base_base32.isElementId)(id) ? `#${i + 1} [${handles[i]}] ${words}`.trimEnd() : words;
  });
  const more = parts.length - lines.length;
  return `${lines.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function partNotFound(kind, shown, parts, token) {
  const { one, many } = kind;
  const count = parts.length === 1 ? `one ${one}` : `${parts.length || "no"} ${many}`;
  const message = `Ticket ${shown} has ${count}; ${JSON.stringify(token)} is none of them.`;
  const whole = parts.length === 0 ? `Ticket ${shown} has no ${many}.` : message;
  return new import_shared_base_errors.TicketError("PART_NOT_FOUND", "notFound", whole, {
    data: { id: shown, kind: one, token, parts: parts.map((p) => p.id) },
    ...parts.length === 0 ? {} : { hint: `Its ${many}: ${listed(parts)}` }
  });
}
function numberOf(token) {
  const [, digits] = /^#(\d{1,9})$/.exec(token) ?? /^(\d{1,3})$/.exec(token) ?? [];
  return digits === void 0 ? void 0 : Number(digits);
}
function findPart(kind, shown, parts, token) {
  const word = token.trim().toLowerCase();
  const whole = (0, import_shared_base_base32.isElementId)(word);
  if (whole) return word;
  const number = numberOf(word);
  const numbered = number === void 0 ? void 0 : parts[number - 1];
  if (numbered !== void 0) return numbered.id;
  const ids = parts.map((p) => p.id);
  const found = number === void 0 && word.length >= SHORTEST ? fitting(ids, word) : [];
  const [only, second] = found;
  if (only === void 0) throw partNotFound(kind, shown, parts, token);
  if (second === void 0) return only;
  const those = parts.filter((p) => found.includes(p.id));
  throw new import_shared_base_errors.TicketError(
    "AMBIGUOUS_PART",
    "notFound",
    `${JSON.stringify(token)} fits ${found.length} ${kind.many} of ticket ${shown}.`,
    {
      data: { id: shown, kind: kind.one, token, candidates: found },
      hint: `Give its number in git ticket show ${shown}, or more of its id: ${those.map((p) => p.id).join(", ")}.`
    }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ALIAS,
  ATTACHMENT,
  COMMENT,
  CRITERION,
  REFERENCE,
  TIME_ENTRY,
  findPart,
  partHandles,
  partNotFound
});
