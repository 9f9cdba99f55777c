// Compiles the loops that are written as WebAssembly text (needs `npm ci --prefix tools`).
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Each text, and what its compiled form is called. */
const LOOPS = [
  ["search/text/loops/loops", "LOOPS"],
  ["base/sha1", "SHA1"],
  ["base/inflate", "INFLATE"],
];

const wabt = await createRequire(import.meta.url)("wabt")();
for (const [path, name] of LOOPS) {
  const source = new URL(`../src/${path}.wat`, import.meta.url);
  const text = readFileSync(source, "utf8");
  const own = source.pathname.slice(source.pathname.lastIndexOf("/") + 1);
  const compiled = wabt.parseWat(own, text);
  compiled.validate();
  const { buffer } = compiled.toBinary({});
  const code = Buffer.from(buffer).toString("base64");
  const lines = (code.match(/.{1,120}/g) ?? []).map((line) => `  "${line}"`);
  const generated = [
    `// Made by \`npm run loops\` of ${own}, whose SHA-256 is`,
    `// ${createHash("sha256").update(text).digest("hex")}`,
    `export const ${name} =`,
    `${lines.join(" +\n")};`,
    "",
  ].join("\n");
  const file = new URL(`../src/${path}.generated.ts`, import.meta.url);
  writeFileSync(file, generated);
  console.log(`${fileURLToPath(file)}: ${buffer.length} bytes`);
}
