import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bundle, ROOT } from "../../tools/bundle.mjs";
import { filesBelow } from "../../tools/files.mjs";
import { required } from "../../tools/loaded.mjs";
import { toCommonJs } from "../../tools/to-commonjs.mjs";
import { scratch } from "../support/git-env.ts";

/** A program of three commands, two of which share a store and a bundled package. */
const PROGRAM = {
  "src/cli/main.ts":
    'const load = { a: () => import("./commands/a.ts"), b: () => import("./commands/b.ts"), c: () => import("./commands/c.ts") };\n' +
    "void load[process.argv[2] as keyof typeof load]().then((m) => console.log(m.run()));\n",
  "src/cli/commands/a.ts":
    'import { open } from "../../store/open.ts";\nexport const run = open;\n',
  "src/cli/commands/b.ts":
    'import { open } from "../../store/open.ts";\nexport const run = open;\n',
  "src/cli/commands/c.ts": "export const run = () => 1;\n",
  "src/store/open.ts": 'import pad from "pad";\nexport const open = () => pad("x");\n',
  "src/index.ts": 'export { open } from "./store/open.ts";\n',
  "node_modules/pad/package.json":
    '{ "name": "pad", "version": "1.2.3", "license": "MIT", "main": "lib/pad.js" }',
  "node_modules/pad/LICENSE": "Do as you like.\r\n",
  "node_modules/pad/lib/package.json": '{ "type": "commonjs" }',
  "node_modules/pad/lib/pad.js":
    'const { sep } = require("node:path");\nmodule.exports = (text) => sep + text;\n',
};

function project(changes: Record<string, string> = {}): string {
  const root = scratch("bundle");
  for (const [path, text] of Object.entries({ ...PROGRAM, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function bundled(changes?: Record<string, string>): Promise<Map<string, string>> {
  const files = await bundle(project(changes));
  return new Map(files.map(({ path, text }) => [path, text]));
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

test("chunks are named after the sources in them", async () => {
  expect([...(await bundled()).keys()]).toEqual([
    "LICENSES.txt",
    "chunks/cli-commands-a.js",
    "chunks/cli-commands-b.js",
    "chunks/cli-commands-c.js",
    "chunks/shared-runtime.js",
    "chunks/shared-store-open.js",
    "git-ticket.js",
    "index.js",
    "index.mjs",
    "package.json",
  ]);
});

test("the same sources in another folder give the same bytes", async () => {
  expect(await bundled()).toEqual(await bundled());
});

test("a small change touches few files", async () => {
  const before = await bundled();
  const text = PROGRAM["src/cli/commands/a.ts"].replace("= open", "= () => open() + 1");
  const edit = { "src/cli/commands/a.ts": text };
  expect(changed(before, await bundled(edit))).toEqual(["chunks/cli-commands-a.js"]);
  const main = PROGRAM["src/cli/main.ts"].replace("a:", 'd: () => import("./commands/d.ts"), a:');
  const added = {
    "src/cli/main.ts": main,
    "src/cli/commands/d.ts": PROGRAM["src/cli/commands/a.ts"],
  };
  expect(changed(before, await bundled(added))).toEqual([
    "chunks/cli-commands-d.js",
    "git-ticket.js",
  ]);
});

test("the bundle runs, bundled CommonJS and all, without node_modules", async () => {
  const out = scratch("run");
  for (const [path, text] of await bundled()) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  const { open } = await import(join(out, "index.mjs"));
  expect(open()).toBe("/x");
});

test("a command loads the bundler's own helpers only where it needs them", async () => {
  expect((await bundled()).get("chunks/cli-commands-c.js")).not.toContain("require(");
});

test("the command line is executable and starts with its interpreter", async () => {
  const files = await bundle(project());
  const [program, ...others] = files.filter((file) => file.executable);
  expect([program?.path, others]).toEqual(["git-ticket.js", []]);
  expect(program?.text.startsWith("#!/usr/bin/env node\n")).toBe(true);
});

test("LICENSES.txt names every bundled package", async () => {
  const text = (await bundled()).get("LICENSES.txt");
  expect(text).toContain("pad 1.2.3 (MIT)\n");
  expect(text).toContain("\nDo as you like.\n");
});

test("a project without entries gives nothing, and a broken one is told", async () => {
  expect(await bundle(scratch("empty"))).toEqual([]);
  await expect(bundle(project({ "src/store/open.ts": "export const = 1;" }))).rejects.toThrow(
    "open.ts",
  );
});

test("files never load each other in a circle, and what they export never changes", async () => {
  const files = new Map((await bundle()).map(({ path, text }) => [path, text]));
  const below = (path: string, above: readonly string[] = []): void => {
    expect(above).not.toContain(path);
    for (const next of required(files, path)) if (!done.has(next)) below(next, [...above, path]);
    done.add(path);
  };
  const done = new Set<string>();
  for (const path of files.keys()) if (path.endsWith(".js")) below(path);
  expect(done.size).toBeGreaterThan(200);
  const src = join(ROOT, "src");
  const sources = filesBelow(src).filter((path) => path.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(500);
  const changing = sources.filter((path) =>
    /^export (?:let|var)\b/m.test(readFileSync(join(src, path), "utf8")),
  );
  expect(changing).toEqual([]);
});

test("imports and exports become what CommonJS has for them", async () => {
  const text = [
    'import whole from "node:fs";',
    'import * as all from "node:path";',
    'import { a, b as c } from "./x.js";',
    'import both, { d } from "./y.js";',
    'import "./z.js";',
    'var late = () => import("./late.js");',
    "export {\n  late,\n  a as first\n};",
  ].join("\n");
  expect((await toCommonJs(text)).replaceAll("\n", "")).toBe(
    'var whole=require("node:fs");var all=require("node:path");var{a,b:c}=require("./x.js");var both=require("./y.js");' +
      'var{d}=require("./y.js");require("./z.js");var late=()=>Promise.resolve().then(()=>require("./late.js"));' +
      "module.exports={__proto__:null,late,first:a};",
  );
  await expect(toCommonJs('export * from "./x.js";')).rejects.toThrow("export * from");
});
