import {
  optionsOf
} from "./shared-cli-table-options.js";
import {
  badOptionValue,
  unknownOption,
  wrongOperands
} from "./shared-cli-usage-errors.js";
import {
  closest
} from "./shared-base-similar.js";
import "./shared-base-errors.js";

// src/cli/parse.ts
import { parseArgs } from "node:util";
function textOf(option, { value, rawName }) {
  const { name, type, value: word = "VALUE" } = option;
  if (type === "boolean") {
    if (value === void 0) return [];
    throw badOptionValue(
      name,
      "takes no value",
      `Give ${rawName} alone, or leave it out.`,
      rawName
    );
  }
  const long = rawName.startsWith("--");
  const example = long ? `--${name}=${word}` : `${rawName} ${word}`;
  if (value === void 0)
    throw badOptionValue(name, "needs a value", `For example: ${example}`, rawName);
  return [long ? value : value.replace(/^=/, "")];
}
function sortWords(spec, args) {
  const options = optionsOf(spec);
  const known = options.map(({ name, short, type }) => [
    name,
    { type: type === "boolean" ? "boolean" : "string", ...short === void 0 ? {} : { short } }
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const given = /* @__PURE__ */ new Map();
  const operands = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find((o) => o.name === token.name);
    if (option === void 0) throw unknownOption(args[token.index] ?? "", spec, options);
    given.set(option.name, [...given.get(option.name) ?? [], ...textOf(option, token)]);
  }
  return { given, operands };
}
function checkChoice({ choices, name }, text) {
  if (choices === void 0 || choices.includes(text)) return;
  const near = closest(text, choices);
  const hint = `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${choices.join(", ")}.`;
  throw badOptionValue(name, `can't be ${JSON.stringify(text)}`, hint);
}
var NUMBERS = { number: /^\d+(?:\.\d+)?$/, count: /^\d{1,9}$/ };
function checkNumber({ name, type }, text) {
  if (type !== "number" && type !== "count") return;
  if (NUMBERS[type].test(text)) return;
  const what = type === "count" ? "a whole number" : "a number";
  const problem = `must be ${what}, not ${JSON.stringify(text)}`;
  throw badOptionValue(name, problem, `For example: --${name}=5`);
}
function checkText(option, text) {
  const { name, type, clears = false, value = "VALUE" } = option;
  const empty = (type === "list" ? text.replaceAll(",", "") : text).trim() === "";
  if (empty && clears) return;
  if (empty) throw badOptionValue(name, "needs a value", `For example: --${name}=${value}`);
  checkChoice(option, text);
  checkNumber(option, text);
}
function checkOperands(spec, operands) {
  const [least, most] = spec.arity;
  if (operands.length < least) throw wrongOperands(spec, "something is missing");
  if (operands.length > most)
    throw wrongOperands(spec, `${JSON.stringify(operands[most])} is one word too many`);
}
function parseCall(spec, args) {
  const { given, operands } = sortWords(spec, args);
  const options = new Map(optionsOf(spec).map((o) => [o.name, o]));
  const texts = (name) => given.get(name) ?? [];
  for (const [name, option] of options) for (const text of texts(name)) checkText(option, text);
  const parts = (name) => options.get(name)?.type === "list" ? texts(name).flatMap((t) => t.split(",")) : texts(name);
  const call = {
    spec,
    operands,
    flag: (name) => given.has(name),
    text: (name) => texts(name).at(-1),
    texts,
    number: (name) => {
      const text = texts(name).at(-1)?.trim() ?? "";
      return text === "" ? void 0 : Number(text);
    },
    list: (name) => parts(name).map((t) => t.trim()).filter((t) => t !== ""),
    has: (name) => given.has(name)
  };
  if (!call.flag("help")) checkOperands(spec, operands);
  return call;
}
export {
  parseCall
};
