import {
  closest
} from "./shared-base-similar.js";
import {
  FORBIDDEN_KEYS
} from "./shared-base-canonical-json.js";
import {
  TicketError
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
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function customOf(words) {
  const custom = /* @__PURE__ */ Object.create(null);
  for (const word of words) {
    const at = word.indexOf("=");
    const key = word.slice(0, at).trim();
    if (at < 1 || FORBIDDEN_KEYS.has(key))
      throw badField(`${JSON.stringify(word)} is no KEY=VALUE.`, "For example: severity=S1");
    custom[key] = customValue(word.slice(at + 1));
  }
  return custom;
}
function fieldValue(name, text) {
  if (text === "") return null;
  if (!NUMBERS.has(name)) return text;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw badField(
    `${name} must be a number, not ${JSON.stringify(text)}.`,
    `For example: ${name}=5`
  );
}
function fieldsOfWords(words) {
  const fields = {};
  const custom = [];
  for (const word of words) {
    const at = word.indexOf("=");
    const name = word.slice(0, at);
    if (name.startsWith("custom.")) custom.push(word.slice("custom.".length));
    else if (FIELDS.includes(name))
      fields[name] = fieldValue(name, word.slice(at + 1));
    else {
      const near = closest(name, FIELDS);
      const meant = near === void 0 ? "" : `Did you mean ${near}? `;
      throw badField(
        `There is no field ${JSON.stringify(name)}.`,
        `${meant}Known: ${FIELDS.join(", ")}, custom.KEY.`
      );
    }
  }
  return { ...fields, ...custom.length > 0 ? { custom: customOf(custom) } : {} };
}
function fieldsOfOptions(call) {
  const fields = {};
  for (const name of FIELDS) {
    if (name === "body" || !call.has(name)) continue;
    fields[name] = NUMBERS.has(name) ? call.number(name) ?? null : (call.text(name) ?? "") || null;
  }
  const custom = call.list("custom");
  return { ...fields, ...custom.length > 0 ? { custom: customOf(custom) } : {} };
}

export {
  fieldsOfWords,
  fieldsOfOptions
};
