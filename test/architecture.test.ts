import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { layerFaults, type SourceFile } from "./support/layers.ts";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[cm]?[jt]s$/.test(path))
    .map((path) => ({
      path: path.replaceAll("\\", "/"),
      text: readFileSync(join(SRC, path), "utf8"),
    }));
}

function faultsOf(path: string, text: string): string[] {
  return layerFaults([{ path, text }]);
}

test("imports point down the layers only", () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(10);
  expect(layerFaults(files)).toEqual([]);
});

test("an import upwards is a fault, whatever its form", () => {
  const forms = [
    'import { x } from "../store/x.ts";',
    'import type { X } from "../store/x.ts";',
    'import "../store/x.ts";',
    'export { x } from "../store/x.ts";',
    'export * from "../store/x.ts";',
    'export const x = () => import("../store/x.ts");',
    'export type X = import("../store/x.ts").X;',
    'import {\n  a,\n  b,\n} from "../store/x.ts";',
  ];
  for (const form of forms) {
    expect(faultsOf("domain/a.ts", form)).toEqual(["domain/a.ts imports store/x.ts."]);
    expect(faultsOf("app/a.ts", form)).toEqual([]);
  }
});

test("rooms on one line do not import each other", () => {
  const text = 'import { x } from "../git/x.ts";';
  expect(faultsOf("domain/a.ts", text)).toEqual(["domain/a.ts imports git/x.ts."]);
  expect(faultsOf("domain/schema/a.ts", 'import "../../git/x.ts";')).toHaveLength(1);
});

test("a file in an unknown room is a fault, and so is an import of one", () => {
  expect(faultsOf("utils/a.ts", "")).toEqual(["utils/a.ts is in no known room."]);
  expect(faultsOf("stray.ts", "")).toEqual(["stray.ts is in no known room."]);
  expect(faultsOf("cli/a.ts", 'import "../utils/a.ts";')).toHaveLength(1);
  expect(faultsOf("cli/a.ts", 'import "../index.ts";')).toHaveLength(1);
  expect(faultsOf("cli/a.ts", 'import "../../tools/a.mjs";')).toHaveLength(1);
});

test("index.ts may import everything but cli", () => {
  expect(faultsOf("index.ts", 'export { x } from "./mcp/x.ts";')).toEqual([]);
  expect(faultsOf("index.ts", 'export { x } from "./cli/x.ts";')).toHaveLength(1);
});

test("what is imported must be a plain string", () => {
  for (const target of ["name", '"./" + name', "`./x.ts`"]) {
    const faults = faultsOf("cli/a.ts", `export const load = (name: string) => import(${target});`);
    expect(faults).toEqual(["cli/a.ts computes what it imports; use a plain string."]);
  }
  // A word that only looks like one is fine.
  expect(
    faultsOf("app/a.ts", "// import(name)\nexport class A { import(name: string) {} }"),
  ).toEqual([]);
});
