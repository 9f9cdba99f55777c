import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compile } from "../../../src/cli/start/boot.ts";
import { NOTHING, readCodeCache } from "../../../src/cli/start/code-cache.ts";
import { codeCachePlace, isOurs } from "../../../src/cli/start/code-place.ts";
import { encodeCodeCache, keepCode, renewed } from "../../../src/cli/start/keep-code.ts";
import { openKept } from "../../../src/cli/start/open-kept.ts";
import * as twice from "../../../src/cli/start/read-twice.ts";
import type {
  Chunk,
  CodeCache,
  CompiledFile,
  Place,
  StartedProcess,
} from "../../../src/cli/start/start-types.ts";

const tools = { ...twice, compile, isOurs };
let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "git-ticket-home-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const started = (changes: Partial<StartedProcess> = {}): StartedProcess => ({
  env: { HOME: home },
  argv: ["node", "git-ticket", "list"],
  execArgv: [],
  platform: "linux",
  version: "v20.20.2",
  arch: "x64",
  pid: 7,
  ...(process.geteuid === undefined ? {} : { geteuid: () => process.geteuid?.() ?? 0 }),
  on: process.on.bind(process),
  ...changes,
});

/** A file that a process has run, of so many letters. */
const chunk = (look: string, letters: number): Chunk => {
  const text = `0;//${"x".repeat(letters)}`;
  return { look, text, script: new Script(text) };
};

const file = (look: string, code: Uint8Array, text: string): CompiledFile => ({ look, code, text });
const LOADER = file("0", Buffer.alloc(5001, 3), "loader");
const COMMON = new Map([
  ["chunks/c.js", file("5", Buffer.from("12345"), "one")],
  ["chunks/d.js", file("6", Buffer.alloc(20_000, 7), "t".repeat(5000))],
]);
const OTHERS = new Map([
  ["chunks/a.js", file("1 2 3", Buffer.from("abc"), "two")],
  ["chunks/\u00fc.js", file("4", Buffer.alloc(100_000, 9), "thr\u00eb\u732b")],
]);
const FILES = [LOADER, ...COMMON.values(), ...OTHERS.values()];

/** Returns what can be read of what is kept. */
function all(place: Place, changes: Partial<StartedProcess> = {}) {
  const kept = openKept(started(changes), place);
  if (kept === undefined) return { ways: [], files: [] };
  try {
    const { ways, names, read } = readCodeCache(kept, tools);
    return { ways, files: [kept.loader, ...names.flatMap((name) => read(name) ?? [])] };
  } catch {
    return { ways: [], files: [kept.loader] };
  } finally {
    closeSync(kept.file);
  }
}

/** Keeps nothing but the loader, as a process does that has loaded no other file. */
function keepNothing(place: Place, changes: Partial<StartedProcess> = {}): void {
  const loader = chunk("0", 10);
  keepCode({ process: started(changes), place, loader, tools }, NOTHING, new Map(), "0 0");
}

const placeOf = (changes: Partial<StartedProcess> = {}): Place =>
  codeCachePlace(started(changes), "/app") ?? { folder: "", name: "" };

/** Keeps the files above and returns where. */
function kept(): Place & { readonly path: string } {
  const place = placeOf();
  keepNothing(place);
  const path = join(place.folder, place.name);
  const bytes = Buffer.concat(encodeCodeCache(tools, LOADER, ["3 50"], COMMON, OTHERS));
  writeFileSync(path, bytes, { mode: 0o600 });
  return { ...place, path };
}

test("what was kept comes back, for its user alone", () => {
  const { folder, name, path } = kept();
  const { ways, files } = all({ folder, name });
  expect(ways).toEqual(["3 50"]);
  expect(files.map(({ look, code, text }) => [look, code.length, text.length])).toEqual([
    ["0", 5001, 6],
    ["5", 5, 3],
    ["6", 20_000, 5000],
    ["1 2 3", 3, 3],
    ["4", 100_000, 5],
  ]);
  expect(files.map(({ text }) => text.slice(0, 6))).toEqual([
    ...["loader", "one", "tttttt", "two", "thr\u00eb\u732b"],
  ]);
  expect(Buffer.from(files[3]?.code ?? []).toString()).toBe("abc");
  // V8 wants its own data at an even place.
  expect(files.map(({ code }) => code.byteOffset % 8)).toEqual([0, 0, 0, 0, 0]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual([name]);
});

test("every changed byte of what is used is noticed", () => {
  const { path, ...place } = kept();
  const bytes = readFileSync(path);
  const told = ({ look, code, text }: CompiledFile): string =>
    `${look} ${Buffer.from(code).toString("latin1")} ${text}`;
  const good = FILES.map(told);
  const half = bytes.length / 2;
  let noticed = 0;
  let tried = 0;
  for (let at = 0; at < bytes.length; at += at % half < 24 ? 1 : 997) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8((damaged[at] ?? 0) ^ 1, at);
    writeFileSync(path, damaged);
    const { files } = all(place);
    expect(good).toEqual(expect.arrayContaining(files.map(told)));
    tried++;
    if (files.length < 5) noticed++;
  }
  // All but the bytes between the parts.
  expect(tried - noticed).toBeLessThan(3);
  for (const length of [0, 5, 11, 23, 24, 50, 5100, half]) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(all(place).files).toEqual([]);
  }
  writeFileSync(path, bytes.subarray(0, -9));
  expect(all(place).files.map(({ look }) => look)).toEqual(["0", "5", "6"]);
});

test("what others could have written is not read", () => {
  const { path, ...place } = kept();
  const { folder } = place;
  const size = (changes: Partial<StartedProcess> = {}) => all(place, changes).files.length;
  chmodSync(path, 0o620);
  expect(size()).toBe(0);
  chmodSync(path, 0o600);
  chmodSync(folder, 0o777);
  expect(size()).toBe(0);
  chmodSync(folder, 0o700);
  expect(size()).toBe(5);
  expect(size({ geteuid: () => 4711 })).toBe(0);
  const elsewhere = join(home, "elsewhere");
  writeFileSync(elsewhere, readFileSync(path), { mode: 0o600 });
  rmSync(path);
  symlinkSync(elsewhere, path);
  expect(size()).toBe(0);
});

test("nothing is left in the home of somebody else, or in a folder that others can write to", () => {
  const place = placeOf();
  keepNothing(place, { geteuid: () => 4711 });
  expect(readdirSync(home)).toEqual([]);
  mkdirSync(place.folder, { recursive: true });
  chmodSync(place.folder, 0o777);
  keepNothing(place);
  expect(readdirSync(place.folder)).toEqual([]);
});

test("a folder for caches of the user's own is made where it is not there yet", () => {
  const XDG_CACHE_HOME = join(home, "deep", "below");
  const place = placeOf({ env: { HOME: home, XDG_CACHE_HOME } });
  keepNothing(place, { geteuid: () => 4711 });
  expect(readdirSync(home)).toEqual([]);
  keepNothing(place);
  expect(readdirSync(join(XDG_CACHE_HOME, "git-ticket", "code"))).toEqual([place.name]);
});

test("anybody may keep code below a folder like /tmp", () => {
  chmodSync(home, 0o1777);
  const place = placeOf({ env: { XDG_CACHE_HOME: join(home, "c") } });
  // Then all of it is the user's own.
  const own = statSync(home).uid;
  let asked = 0;
  keepNothing(place, { geteuid: () => (asked++ === 0 ? own + 1 : own) });
  expect(readdirSync(join(home, "c", "git-ticket", "code"))).toEqual([place.name]);
});

test("what the shortest way of some length uses is read at once, all else when it is asked for", () => {
  const MUCH = 60_000;
  const before = (common: readonly string[], others: readonly string[]): CodeCache => ({
    ways: ["2 20"],
    common: new Set(common),
    names: [...common, ...others],
    read: (name) =>
      name === "damaged"
        ? undefined
        : file(name, Buffer.alloc(8), "x".repeat(name === "help" ? 10 : MUCH)),
  });
  const now = (...names: readonly string[]) =>
    new Map(names.map((name) => [name, chunk("1", name === "help" ? 10 : MUCH)]));
  const names = (kept: CodeCache, chunks: ReadonlyMap<string, Chunk>) => {
    const { common, others } = renewed(kept, chunks);
    return [[...common.keys()], [...others.keys()]];
  };
  expect(names(NOTHING, now("a", "b"))).toEqual([["a", "b"], []]);
  // Shorter, longer, too short to count, and longer than what was too short.
  expect(names(before(["a", "b", "c"], []), now("a", "b"))).toEqual([["a", "b"], ["c"]]);
  expect(names(before(["a", "b"], ["d"]), now("a", "b", "c"))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(names(before(["a", "b"], []), now("a", "help"))).toEqual([["a", "b"], ["help"]]);
  expect(names(before(["help"], []), now("a", "b"))).toEqual([["a", "b"], ["help"]]);
  expect(names(before(["a", "b", "damaged"], []), now("c", "d", "e"))).toEqual([
    ["a", "b"],
    ["c", "d", "e"],
  ]);
});

test("each command, installation, version of Node and set of options has a file of its own", () => {
  const name = (changes: Partial<StartedProcess>, installation = "/app") =>
    codeCachePlace(started(changes), installation)?.name;
  const names = [
    name({}),
    name({ argv: ["node", "git-ticket", "show"] }),
    name({ argv: ["node", "git-ticket", "../../etc"] }),
    name({ version: "v24.0.0" }),
    name({ execArgv: ["--no-opt"] }),
    name({ env: { HOME: home, NODE_OPTIONS: "--no-opt" } }),
    name({}, "/other"),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const each of names) expect(each).toMatch(/^[a-z]+-[0-9a-f]{8}\.bin$/);
});

test("the folder is the system's for caches; none is none", () => {
  const folder = (changes: Partial<StartedProcess>) =>
    codeCachePlace(started(changes), "/app")?.folder;
  expect(folder({})).toBe(`${home}/.cache/git-ticket/code`);
  expect(folder({ env: { HOME: home, XDG_CACHE_HOME: "/c" } })).toBe("/c/git-ticket/code");
  expect(folder({ env: { HOME: home, XDG_CACHE_HOME: "c" } })).toBe(
    `${home}/.cache/git-ticket/code`,
  );
  expect(folder({ platform: "win32", env: { LOCALAPPDATA: "C:\\x" } })).toBe(
    "C:\\x/git-ticket/code",
  );
  expect(folder({ env: {} })).toBeUndefined();
  expect(folder({ env: { HOME: "relative" } })).toBeUndefined();
  expect(folder({ env: { HOME: home, NODE_DISABLE_COMPILE_CACHE: "1" } })).toBeUndefined();
});

test("the oldest files go when there are many", () => {
  const { folder, name } = kept();
  for (let i = 0; i < 450; i++) {
    const path = join(folder, `old-${String(i).padStart(3, "0")}.bin`);
    writeFileSync(path, "");
    utimesSync(path, i, i);
  }
  keepNothing({ folder, name });
  const left = readdirSync(folder);
  expect(left).toHaveLength(200);
  expect(left).toContain(name);
  expect(left).toContain("old-449.bin");
  expect(left).not.toContain("old-000.bin");
});
