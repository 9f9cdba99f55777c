import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "./syntax.mjs";

/** @typedef {{ code: string, kind: string, room: string, retryable: boolean }} ErrorUse one `new TicketError(…)` */
/** @typedef {{ uses: ErrorUse[], faults: string[], exits: Record<string, number> }} ErrorList */
/** @typedef {import("./syntax.mjs").Node} Node */

/** The kind of an error that takes over the kind of others, and the codes that may do so. */
export const VARIES = "varies";
const WITH_VARYING_KIND = new Set(["BATCH_FAULTY"]);

/**
 * Reads every error that the sources can raise, and the exit code of each kind.
 *
 * @param {string} src the folder src/
 * @returns {ErrorList}
 */
export function readErrors(src) {
  /** @type {ErrorList} */
  const list = { uses: [], faults: [], exits: {} };
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).sort();
  for (const file of files.filter((f) => /(?<!\.d)\.ts$/.test(f))) {
    const path = file.replaceAll("\\", "/");
    addErrors(list, path, readFileSync(join(src, file), "utf8"));
  }
  return { ...list, faults: [...list.faults, ...twoKinds(list.uses)] };
}

/**
 * Adds the errors of one file to `list`.
 *
 * @param {ErrorList} list
 * @param {string} path below src/, with slashes
 * @param {string} text
 */
export function addErrors(list, path, text) {
  if (!text.includes("TicketError") && path !== "base/errors.ts") return;
  walk(path, text, (node) => {
    if (node.type === "NewExpression" && node["callee"].name === "TicketError") {
      addUse(list, path, node["arguments"]);
    }
    if (path === "base/errors.ts" && node.type === "VariableDeclarator") readExits(list, node);
  });
}

/**
 * @param {ErrorList} list
 * @param {string} path
 * @param {Node[]} args
 */
function addUse(list, path, [code, kind, , detail]) {
  const codes = strings(code);
  const varies = codes.length > 0 && codes.every((c) => WITH_VARYING_KIND.has(c));
  const kinds = varies ? [VARIES] : strings(kind);
  if (codes.length === 0 || kinds.length === 0) {
    list.faults.push(`${path}: the code and the kind of a TicketError must be plain strings.`);
  }
  const retryable = (detail?.["properties"] ?? []).some(
    (/** @type {Node} */ p) => p["key"]?.name === "retryable" && p["value"].value !== false,
  );
  const room = path.split("/")[0] ?? "";
  for (const c of codes)
    for (const k of kinds) list.uses.push({ code: c, kind: k, room, retryable });
}

/**
 * The values of a string, or of a choice between strings; nothing for anything else.
 *
 * @param {Node | undefined} node
 * @returns {string[]}
 */
function strings(node) {
  if (node?.type === "Literal" && typeof node["value"] === "string") return [node["value"]];
  if (node?.type !== "ConditionalExpression") return [];
  const [yes, no] = [strings(node["consequent"]), strings(node["alternate"])];
  return yes.length > 0 && no.length > 0 ? [...yes, ...no] : [];
}

/**
 * @param {ErrorList} list
 * @param {Node} node a declaration, perhaps `EXIT = { ok: 0, … } as const`
 */
function readExits(list, node) {
  if (node["id"].name !== "EXIT") return;
  const object = node["init"].expression ?? node["init"];
  for (const property of object.properties) list.exits[property.key.name] = property.value.value;
}

/** @param {ErrorUse[]} uses */
function twoKinds(uses) {
  const kinds = new Map();
  for (const { code, kind } of uses) kinds.set(code, (kinds.get(code) ?? new Set()).add(kind));
  return [...kinds]
    .filter(([, set]) => set.size > 1)
    .map(([code, set]) => `${code} is raised with several kinds: ${[...set].sort().join(", ")}.`);
}
