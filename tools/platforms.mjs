import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./bundle.mjs";
import { EXECUTABLE, PLATFORM, runtimeVersion } from "./executable.mjs";

/**
 * Platforms that there is an executable for, and what a machine must have for it to start.
 *
 * @type {Readonly<Record<string, { os: string, cpu: string, libc?: string, loader?: string }>>}
 */
const PLATFORMS = {
  "linux-x64": { os: "linux", cpu: "x64", libc: "glibc", loader: "/lib64/ld-linux-x86-64.so.2" },
};

/** Fields of package.json that the main package takes over. */
const KEPT = ["name", "version", "description", "license", "type", "engines", "man", "exports"];

/**
 * Writes the packages for npm below `out`: the program for Node, and this platform's executable.
 *
 * @param {string} out
 * @returns {string[]} their folders
 */
export function packPlatforms(out) {
  const platform = PLATFORMS[PLATFORM];
  if (platform === undefined) throw new Error(`No package is made for ${PLATFORM}.`);
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  rmSync(out, { recursive: true, force: true });
  return [mainPackage(out, manifest), platformPackage(out, manifest, platform)];
}

/**
 * @param {string} out
 * @param {Record<string, any>} manifest
 */
function mainPackage(out, manifest) {
  const folder = join(out, manifest["name"]);
  const build = fileURLToPath(new URL("build.mjs", import.meta.url));
  const args = [build, "--out", join(folder, "dist")];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error("The program for Node could not be built.");
  const names = Object.keys(PLATFORMS).map((platform) => `${manifest["name"]}-${platform}`);
  writeManifest(folder, {
    ...Object.fromEntries(KEPT.map((field) => [field, manifest[field]])),
    bin: { "git-ticket": "bin/git-ticket" },
    files: ["bin", "dist", "CHANGELOG.md"],
    optionalDependencies: Object.fromEntries(names.map((name) => [name, manifest["version"]])),
  });
  writeProgram(folder, launcher());
  for (const name of ["README.md", "LICENSE", "CHANGELOG.md"])
    copyFileSync(join(ROOT, name), join(folder, name));
  return folder;
}

/**
 * @param {string} out
 * @param {Record<string, any>} manifest
 * @param {{ os: string, cpu: string, libc?: string }} platform
 */
function platformPackage(out, { name, version, license }, { os, cpu, libc }) {
  const folder = join(out, `${name}-${PLATFORM}`);
  writeManifest(folder, {
    ...{ name: `${name}-${PLATFORM}`, version, license },
    description: `The executable of ${name} for ${PLATFORM}.`,
    ...{ os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) },
    bin: { "git-ticket": "bin/git-ticket" },
    files: ["bin", "LICENSES.txt"],
    preferUnplugged: true,
  });
  writeProgram(folder, readFileSync(EXECUTABLE));
  copyFileSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  const bundled = readFileSync(join(out, name, "dist", "LICENSES.txt"), "utf8");
  writeFileSync(join(folder, "LICENSES.txt"), `${runtimeNotice()}\n${bundled}`);
  const text = `# ${name}-${PLATFORM}\n\nThe executable of ${name} for ${PLATFORM}. Install ${name}, which takes it where it fits.\n`;
  writeFileSync(join(folder, "README.md"), text);
  return folder;
}

function runtimeNotice() {
  return `The executable holds the runtime of bun ${runtimeVersion()} (MIT), unchanged but for the names of environment
variables that it no longer reads (tools/executable.mjs). bun is linked with other software, among it JavaScriptCore and parts of WebKit
(GNU Library General Public License, version 2 or later). Their licences and sources:
https://github.com/oven-sh/bun/blob/bun-v${runtimeVersion()}/LICENSE.md
`;
}

/**
 * @param {string} folder
 * @param {object} manifest
 */
function writeManifest(folder, manifest) {
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * @param {string} folder
 * @param {string | Uint8Array} content
 */
function writeProgram(folder, content) {
  const file = join(folder, "bin", "git-ticket");
  writeFileSync(file, content);
  chmodSync(file, 0o755);
}

/** Returns the `git-ticket` of the main package: docs/decisions/0010-standalone-executable.md. */
export function launcher() {
  const tries = Object.entries(PLATFORMS).map(([platform, { loader }]) => {
    const there = loader === undefined ? "" : `[ -e ${loader} ] && `;
    return `  ${there}[ -x "$1/git-ticket-${platform}/bin/git-ticket" ] &&\n    gt_program=$1/git-ticket-${platform}/bin/git-ticket`;
  });
  const text = readFileSync(new URL("launcher.sh", import.meta.url), "utf8");
  const [before = "", after] = text.split("  : PLATFORMS\n");
  if (after === undefined) throw new Error("tools/launcher.sh has no place for the platforms.");
  return `${before}${tries.join("\n")}\n${after}`;
}
