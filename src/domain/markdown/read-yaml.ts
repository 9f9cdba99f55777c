import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  Scalar,
} from "yaml";
import { bareObject, FORBIDDEN_KEYS, type Json, MAX_DEPTH } from "../../base/json.ts";
import { badMarkdown, type SheetFault } from "./fault.ts";

/** A value of the front matter. A text that was typed without quotes may be meant as a number or a word. */
export type YamlValue =
  | { readonly kind: "text"; readonly text: string; readonly plain: boolean; readonly line: number }
  | { readonly kind: "list"; readonly items: readonly YamlValue[]; readonly line: number }
  | { readonly kind: "map"; readonly entries: readonly YamlEntry[]; readonly line: number };

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlValue;
}

/** What was found in a text of YAML. */
export interface YamlRead {
  readonly entries: readonly YamlEntry[];
  readonly faults: readonly SheetFault[];
}

const SUBSET =
  "Front matter takes texts, numbers, lists and mappings: no anchors, aliases or tags.";

interface Reading {
  readonly faults: SheetFault[];
  readonly lineAt: (offset: number) => number;
}

const lineOf = ({ lineAt }: Reading, node: Node | null, otherwise: number): number =>
  node?.range === null || node?.range === undefined ? otherwise : lineAt(node.range[0]);

function textOf(node: Scalar, line: number): YamlValue {
  const plain = node.type === Scalar.PLAIN || node.type === undefined;
  const text = plain ? (node.source ?? "") : String(node.value ?? "");
  return { kind: "text", text, plain, line };
}

function keyOf(node: Node | null, reading: Reading, line: number): string | undefined {
  const text = isScalar(node) ? textOf(node, line) : undefined;
  if (text?.kind === "text" && text.text !== "<<" && !FORBIDDEN_KEYS.has(text.text))
    return text.text;
  const what = text?.kind === "text" ? `not be ${JSON.stringify(text.text)}` : "be a text";
  reading.faults.push(badMarkdown(line, `A key must ${what}.`, SUBSET));
  return undefined;
}

function entriesOf(items: readonly unknown[], reading: Reading, above: number, depth: number) {
  const entries: YamlEntry[] = [];
  for (const item of items) {
    if (!isPair<ParsedNode, ParsedNode | null>(item)) continue;
    const line = lineOf(reading, item.key, above);
    const key = keyOf(item.key, reading, line);
    if (key !== undefined)
      entries.push({ key, line, value: readNode(item.value, reading, line, depth) });
  }
  return entries;
}

const nothing = (line: number): YamlValue => ({ kind: "text", text: "", plain: true, line });

/** Returns what a node says; whatever is outside the subset is a fault. */
function readNode(node: Node | null, reading: Reading, above: number, depth: number): YamlValue {
  const line = lineOf(reading, node, above);
  if (node === null) return nothing(line);
  const refuse = (what: string): YamlValue => {
    reading.faults.push(badMarkdown(line, `${what} can't be read here.`, SUBSET));
    return nothing(line);
  };
  if (isAlias(node)) return refuse("An alias");
  if ("anchor" in node && node.anchor !== undefined) return refuse("An anchor");
  if (node.tag !== undefined) return refuse("A tag");
  if (depth > MAX_DEPTH) return refuse("A value that nests so deeply");
  if (isScalar(node)) return textOf(node, line);
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item as Node | null, reading, line, depth + 1));
    return { kind: "list", items, line };
  }
  if (!isMap(node)) return refuse("This");
  return { kind: "map", entries: entriesOf(node.items, reading, line, depth + 1), line };
}

/** Says in our words what the library says in several lines. */
function saying(message: string): string {
  const [first = ""] = message.split("\n");
  const text = first.replace(/:$/, "").replace(/\.$/, "");
  return `The front matter is not YAML: ${text}.`;
}

/**
 * Reads the strict subset of YAML 1.2 that front matter is: one mapping, its keys each once.
 *
 * @param firstLine line of the file on which the text begins.
 */
export function readYaml(source: string, firstLine: number): YamlRead {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const reading: Reading = { faults: [], lineAt };
  try {
    const document = parseDocument(source, {
      version: "1.2",
      schema: "core",
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "silent",
    });
    for (const { message, pos } of [...document.errors, ...document.warnings])
      reading.faults.push(badMarkdown(lineAt(pos[0]), saying(message), SUBSET));
    if (reading.faults.length > 0) return { entries: [], faults: reading.faults };
    const value = readNode(document.contents, reading, firstLine, 0);
    if (value.kind === "map") return { entries: value.entries, faults: reading.faults };
    const empty = value.kind === "text" && value.text === "" && reading.faults.length === 0;
    if (!empty)
      reading.faults.push(badMarkdown(value.line, "The front matter is no mapping.", SUBSET));
  } catch (error) {
    // Only so can very deep nesting end in a parser that calls itself.
    if (!(error instanceof RangeError)) throw error;
    reading.faults.push(badMarkdown(firstLine, "The front matter nests too deeply.", SUBSET));
  }
  return { entries: [], faults: reading.faults };
}

/** What a text without quotes means where any value may stand, if it is written as JSON would write it. */
function plainValue(text: string): Json {
  if (text === "" || text === "~" || text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

/** Returns a value as JSON. A number stays text when it would not come back as it was typed: 2.10. */
export function yamlJson(value: YamlValue): Json {
  if (value.kind === "text") return value.plain ? plainValue(value.text) : value.text;
  if (value.kind === "list") return value.items.map(yamlJson);
  const found = bareObject<Json>();
  for (const { key, value: inner } of value.entries) found[key] = yamlJson(inner);
  return found;
}
