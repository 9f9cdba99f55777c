import {
  parseJson
} from "./shared-base-parse-json.js";
import {
  closest
} from "./shared-base-similar.js";
import {
  FORBIDDEN_KEYS,
  bareObject
} from "./shared-base-canonical-json.js";
import {
  TicketError,
  isTicketError
} from "./shared-base-errors.js";

// src/cli/fields.ts
var FIELDS = [
  "title",
  "body",
  "type",
  "priority",
  "milestone",
  "due",
  "estimate",
  "points"
];
var NUMBERS = /* @__PURE__ */ new Set(["estimate", "points"]);
function badField(message, hint) {
  return new TicketError("BAD_FIELD", "usage", message, { hint });
}
function customValue(text) {
  if (text === "") return null;
  try {
    const { value } = parseJson(text);
    return typeof value === "number" && String(value) !== text ? text : value;
  } catch (error) {
    if (isTicketError(error)) return text;
    throw error;
  }
}
function customOf(words) {
  const custom = bareObject();
  for (const word of words) {
    const at = word.indexOf("=");
    const key = word.slice(0, at).trim();
    if (at < 0 || key === "" || FORBIDDEN_KEYS.has(key))
      throw badField(`${JSON.stringify(word)} is no KEY=VALUE.`, "For example: severity=S1");
    custom[key] = customValue(word.slice(at + 1));
  }
  return custom;
}
function fieldValue(name, text) {
  if (text === "") return null;
  if (!NUMBERS.has(name)) return text;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw badField(
    `${name} must be a number, not ${JSON.stringify(text)}.`,
    `For example: ${name}=5`
  );
}
function unknownField(name) {
  const near = closest(name, FIELDS);
  const meant = near === void 0 ? "" : `Did you mean ${near}? `;
  const known = `Known: ${FIELDS.join(", ")}, custom.KEY.`;
  return badField(`There is no field ${JSON.stringify(name)}.`, `${meant}${known}`);
}
var withCustom = (fields, custom) => ({ ...fields, ...custom.length > 0 ? { custom: customOf(custom) } : {} });
function fieldsOfWords(words) {
  const fields = {};
  const custom = [];
  for (const word of words) {
    const at = word.indexOf("=");
    const name = word.slice(0, at);
    if (name.startsWith("custom.")) custom.push(word.slice("custom.".length));
    else if (FIELDS.includes(name))
      fields[name] = fieldValue(name, word.slice(at + 1));
    else throw unknownField(name);
  }
  return withCustom(fields, custom);
}
function fieldsOfOptions(call) {
  const fields = {};
  for (const name of FIELDS)
    if (name !== "body" && call.has(name)) fields[name] = fieldValue(name, call.text(name) ?? "");
  return withCustom(fields, call.texts("custom"));
}
function mergeFields(...given) {
  const fields = Object.assign({}, ...given);
  if (fields.custom === void 0) return fields;
  return { ...fields, custom: Object.assign(bareObject(), ...given.map((g) => g.custom ?? {})) };
}

export {
  fieldsOfWords,
  fieldsOfOptions,
  mergeFields
};
