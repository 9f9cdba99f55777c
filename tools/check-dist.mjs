// Checks that dist/ is what the sources give, byte for byte.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./bundle.mjs";
import { filesBelow } from "./files.mjs";

const fresh = mkdtempSync(join(tmpdir(), "git-ticket-dist-"));
try {
  process.exitCode = check(join(ROOT, "dist"), fresh);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * @param {string} dist
 * @param {string} out
 */
function check(dist, out) {
  const build = fileURLToPath(new URL("build.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [build, "--out", out], { stdio: "inherit" });
  if (status !== 0) return 1;
  const [old, now] = [filesBelow(dist), filesBelow(out)];
  const faults = [
    ...now.filter((path) => !old.includes(path)).map((path) => `dist/${path} is missing`),
    ...old.filter((path) => !now.includes(path)).map((path) => `dist/${path} is left over`),
    ...now.filter((path) => old.includes(path)).flatMap((path) => difference(dist, out, path)),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error("Run `npm run build` and commit dist/.");
  return faults.length > 0 ? 1 : 0;
}

/**
 * @param {string} dist
 * @param {string} out
 * @param {string} path
 */
function difference(dist, out, path) {
  const [a, b] = [join(dist, path), join(out, path)];
  if (!readFileSync(a).equals(readFileSync(b))) return [`dist/${path} differs`];
  const executable = (/** @type {string} */ file) => (statSync(file).mode & 0o100) !== 0;
  return executable(a) === executable(b) ? [] : [`dist/${path} has another executable bit`];
}
