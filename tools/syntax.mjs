import { parseAst } from "vitest/node";

/** @typedef {{ type: string } & Record<string, any>} Node a node of the syntax tree (ESTree) */

/**
 * Calls `see` with every node of a TypeScript source, outer ones first.
 *
 * @param {string} path for messages
 * @param {string} text
 * @param {(node: Node) => void} see
 */
export function walk(path, text, see) {
  visit(parseAst(text, { lang: "ts" }, path), see);
}

/**
 * @param {unknown} value
 * @param {(node: Node) => void} see
 */
function visit(value, see) {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if ("type" in value && typeof value.type === "string") see(/** @type {Node} */ (value));
  for (const child of Object.values(value)) visit(child, see);
}
