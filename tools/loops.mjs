// Compiles src/search/text/loops/loops.wat (needs `npm ci --prefix tools`).
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = new URL("../src/search/text/loops/", import.meta.url);
const text = readFileSync(new URL("loops.wat", folder), "utf8");
const wabt = await createRequire(import.meta.url)("wabt")();
const compiled = wabt.parseWat("loops.wat", text);
compiled.validate();
const { buffer } = compiled.toBinary({});
const code = Buffer.from(buffer).toString("base64");
const lines = (code.match(/.{1,120}/g) ?? []).map((line) => `  "${line}"`);
const generated = [
  "// Made by `npm run loops` of loops.wat, whose SHA-256 is",
  `// ${createHash("sha256").update(text).digest("hex")}`,
  "export const LOOPS =",
  `${lines.join(" +\n")};`,
  "",
].join("\n");
const file = new URL("loops.generated.ts", folder);
writeFileSync(file, generated);
console.log(`${fileURLToPath(file)}: ${buffer.length} bytes`);
