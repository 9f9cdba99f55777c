import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What action.yml has for each input. @returns {Record<string, string>} */
export function defaultInputs() {
  const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      String(/** @type {any} */ (input).default ?? ""),
    ]),
  );
}

/** @param {string} text what the toolkit wrote: `name<<delimiter`, lines, delimiter @returns {Record<string, string>} */
export function parseOutputs(text) {
  /** @type {Record<string, string>} */
  const found = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const [, name, end] = /^([\w-]+)<<(.+)$/.exec(lines[i] ?? "") ?? [];
    if (name === undefined) continue;
    const stop = lines.indexOf(end ?? "", i + 1);
    found[name] = lines.slice(i + 1, stop).join("\n");
    i = stop;
  }
  return found;
}
