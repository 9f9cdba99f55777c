import { posix } from "node:path";
import { walk } from "../../tools/syntax.mjs";

/** Bottom first. A room may import itself and any room on an earlier line, never another on its own line. */
export const LAYERS: readonly (readonly string[])[] = [
  ["base"],
  ["domain", "git"],
  ["workflow"],
  ["store"],
  ["search", "events"],
  ["telemetry"],
  ["agents"],
  ["app"],
  ["hooks", "action", "mcp"],
  ["cli"],
];

/** The public library. It may import everything but cli, and nothing imports it. */
const TOP = "index.ts";

export interface SourceFile {
  /** Path below src/, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Returns what is wrong with the arrows between the rooms, one sentence each. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const from = room(file.path);
    if (file.path !== TOP && rank(from) < 0) return [`${file.path} is in no known room.`];
    return importsOf(file).flatMap((target) => arrowFault(file.path, from, target) ?? []);
  });
}

/** Marks an `import(…)` of something that is not a plain string. */
const COMPUTED = Symbol("computed import");

function arrowFault(path: string, from: string, target: string | typeof COMPUTED) {
  if (target === COMPUTED) return `${path} computes what it imports; use a plain string.`;
  if (!target.startsWith(".")) return undefined;
  const file = posix.join(posix.dirname(path), target);
  if (file.startsWith("../")) return `${path} imports ${target}, outside src/.`;
  const to = room(file);
  if (path === TOP) return to === "cli" ? `${path} imports ${file}.` : undefined;
  if (to === from) return undefined;
  return rank(to) < 0 || rank(to) >= rank(from) ? `${path} imports ${file}.` : undefined;
}

/** The folder of src/ that a file lives in; empty for files at the top. */
function room(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}

function rank(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

/** Types count: an arrow between rooms is one whether or not it exists at run time. */
function importsOf(file: SourceFile): (string | typeof COMPUTED)[] {
  const found: (string | typeof COMPUTED)[] = [];
  walk(file.path, file.text, (node) => {
    const isImport = node.type === "ImportExpression" || node.type === "TSImportType";
    const isFrom = /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type);
    if (!isImport && !(isFrom && node["source"])) return;
    found.push(typeof node["source"]?.value === "string" ? node["source"].value : COMPUTED);
  });
  return found;
}
