import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(read("package.json"));

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

test("package.json has exact versions only", () => {
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  const loose = Object.entries<string>(all).filter(([, v]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(v));
  expect(Object.keys(all).length).toBeGreaterThan(5);
  expect(loose).toEqual([]);
});

test("installing the package installs nothing else and runs nothing", () => {
  expect(manifest.dependencies ?? {}).toEqual({});
  const lifecycle =
    /^(pre|post)?(install|prepare|pack|publish)$|^(prepublishOnly|prepublish|dependencies)$/;
  expect(Object.keys(manifest.scripts).filter((name) => lifecycle.test(name))).toEqual([]);
});

test("the lock file names no download host", () => {
  const { packages } = JSON.parse(read("package-lock.json"));
  const entries = Object.entries<{ resolved?: string; integrity?: string; optional?: boolean }>(
    packages,
  );
  const installed = entries.filter(([path]) => path.startsWith("node_modules/"));
  expect(installed.length).toBeGreaterThan(50);
  expect(installed.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  // Programs for other systems may be left without; on this one they are never installed.
  const unchecked = installed.filter(([, e]) => e.integrity === undefined && e.optional !== true);
  expect(unchecked).toEqual([]);
});

/** People who live in examples. */
const EXAMPLE = "ada|alice|bob|eve|me|user|you";
const MACHINE_PATH = new RegExp(
  `(?<![\\w.~$})-])/(?:work|root)/|/(?:home|Users)/(?!(?:${EXAMPLE})\\b)[a-z]\\w*`,
);

/** Line numbers of `text` that name a folder of somebody's machine. */
function machinePaths(text: string): number[] {
  return text.split("\n").flatMap((line, at) => (MACHINE_PATH.test(line) ? [at + 1] : []));
}

function textFiles(folder = ""): string[] {
  const skipped = /^(node_modules|\.git|build|coverage|\.cache)$/;
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (skipped.test(entry.name)) return [];
    if (entry.isDirectory()) return textFiles(path);
    return entry.isFile() && !read(path).includes("\0") ? [path] : [];
  });
}

test("no file names a folder of the machine it was written on", () => {
  const files = textFiles();
  expect(files).toContain("package.json");
  expect(
    files.flatMap((path) => machinePaths(read(path)).map((line) => `${path}:${line}`)),
  ).toEqual([]);
});

test("what counts as a folder of a machine", () => {
  const home = "/home";
  expect(machinePaths(`see ${"/work"}/main/src`)).toEqual([1]);
  expect(machinePaths(`a\n"${"/root"}/.npm"`)).toEqual([2]);
  expect(machinePaths(`cd ${home}/jenkins/x`)).toEqual([1]);
  expect(machinePaths(`cd ${home}/ada/x and docs${"/work"}/plan and $GIT${"/root"}/x`)).toEqual([]);
});
