import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const LINE = "-".repeat(80);

/**
 * Returns the text of dist/LICENSES.txt: every package of which code is in the bundle, with its licence.
 *
 * @param {string} root the project folder
 * @param {import("esbuild").Metafile} metafile
 */
export function licences(root, metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, input] of Object.entries(output.inputs)) {
      const at = path.lastIndexOf("node_modules/");
      if (at >= 0 && input.bytesInOutput > 0) folders.add(packageFolder(root, path));
    }
  }
  const sections = [...folders].map((folder) => section(folder)).sort();
  if (sections.length === 0) return "";
  return `git-ticket contains code of these packages.\n\n${sections.join("\n")}`;
}

/**
 * @param {string} root
 * @param {string} path a file inside node_modules/
 */
function packageFolder(root, path) {
  // A package.json without name and version only switches the module format of a subfolder.
  for (let folder = dirname(path); folder.includes("node_modules/"); folder = dirname(folder)) {
    const file = join(root, folder, "package.json");
    if (!existsSync(file)) continue;
    const { name, version } = JSON.parse(readFileSync(file, "utf8"));
    if (name !== undefined && version !== undefined) return join(root, folder);
  }
  throw new Error(`No package.json above ${path}.`);
}

/** @param {string} folder */
function section(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
  const text = texts.map((t) => t.replace(/\r\n/g, "\n").trim()).join("\n\n");
  const body = text === "" ? "(The package has no licence file.)" : text;
  return `${LINE}\n${name} ${version} (${license ?? "licence not named"})\n${LINE}\n\n${body}\n`;
}
