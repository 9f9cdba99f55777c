import {
  chmodSync,
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
import { checksum } from "../../../src/base/checksum.ts";
import * as reading from "../../../src/cli/start/code-cache.ts";
import {
  type CodeCache,
  type CompiledFile,
  codeCachePlace,
  NOTHING,
  readCodeCache,
  type StartedProcess,
} from "../../../src/cli/start/code-cache.ts";
import { encodeCodeCache, keepCode, renewed } from "../../../src/cli/start/keep-code.ts";

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

const READING = { ...reading, checksum };
const COMMON = new Map([
  ["chunks/c.js", { look: "5", code: Buffer.from("12345"), text: "one" }],
  ["chunks/d.js", { look: "6", code: Buffer.alloc(20_000, 7), text: "t".repeat(5000) }],
]);
const OTHERS = new Map<string, CompiledFile>([
  ["chunks/a.js", { look: "1 2 3", code: Buffer.from("abc") }],
  ["chunks/ü.js", { look: "4", code: Buffer.alloc(100_000, 9) }],
]);
const FILES = [...COMMON.values(), ...OTHERS.values()];

/** Returns what can be read of a cache. */
function all(folder: string, name: string, changes: Partial<StartedProcess> = {}) {
  const { rounds, names, read } = readCodeCache(started(changes), folder, name);
  return { rounds, files: names.flatMap((file) => read(file) ?? []) };
}

/** Keeps nothing, as a process does that has loaded no file, and returns where. */
function empty(): { folder: string; name: string; path: string } {
  const place = codeCachePlace(started(), "/app") ?? { folder: "", name: "" };
  keepCode(READING, started(), place, NOTHING, new Map());
  return { ...place, path: join(place.folder, place.name) };
}

/** Keeps the files above and returns where. */
function kept(): { folder: string; name: string; path: string } {
  const place = empty();
  const bytes = Buffer.concat(encodeCodeCache(READING, 1, COMMON, OTHERS));
  writeFileSync(place.path, bytes, { mode: 0o600 });
  return place;
}

/** A file that a process has run, of so many letters. */
const chunk = (look: string, letters: number) => {
  const text = `0;//${"x".repeat(letters)}`;
  return { look, text, script: new Script(text) };
};

test("what was kept comes back, for its user alone", () => {
  const { folder, name, path } = kept();
  const { rounds, files } = all(folder, name);
  expect(rounds).toBe(1);
  const told = files.map(({ look, code, text }) => [look, code.length, text?.length]);
  expect(told).toEqual([
    ["5", 5, 3],
    ["6", 20_000, 5000],
    ["1 2 3", 3, undefined],
    ["4", 100_000, undefined],
  ]);
  expect(files[0]?.text).toBe("one");
  expect(Buffer.from(files[2]?.code ?? []).toString()).toBe("abc");
  // V8 wants its own data at an even place.
  expect(files.map(({ code }) => code.byteOffset % 8)).toEqual([0, 0, 0, 0]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual([name]);
});

test("every changed byte of what is used is noticed", () => {
  const { folder, name, path } = kept();
  const bytes = readFileSync(path);
  const told = ({ look, code, text }: CompiledFile) => `${look} ${checksum(code)} ${text}`;
  const good = FILES.map(told);
  let noticed = 0;
  for (let at = 0; at < bytes.length; at += at < 200 ? 1 : 997) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8((damaged[at] ?? 0) ^ 1, at);
    writeFileSync(path, damaged);
    const { files } = all(folder, name);
    expect(good).toEqual(expect.arrayContaining(files.map(told)));
    if (files.length < 4) noticed++;
  }
  // All but the bytes between the parts.
  expect(noticed).toBeGreaterThan(300);
  for (const length of [0, 5, 11, 12, 50]) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(all(folder, name).files).toEqual([]);
  }
  writeFileSync(path, bytes.subarray(0, -9));
  expect(all(folder, name).files.map(({ look }) => look)).toEqual(["5", "6", "1 2 3"]);
});

test("what others could have written is not read", () => {
  const { folder, name, path } = kept();
  const size = () => all(folder, name).files.length;
  chmodSync(path, 0o620);
  expect(size()).toBe(0);
  chmodSync(path, 0o600);
  chmodSync(folder, 0o777);
  expect(size()).toBe(0);
  chmodSync(folder, 0o700);
  expect(size()).toBe(4);
  expect(all(folder, name, { geteuid: () => 4711 }).files).toEqual([]);
  const elsewhere = join(home, "elsewhere");
  writeFileSync(elsewhere, readFileSync(path), { mode: 0o600 });
  rmSync(path);
  symlinkSync(elsewhere, path);
  expect(size()).toBe(0);
});

test("nothing is left in the home of somebody else, or in a folder that others can write to", () => {
  const place = codeCachePlace(started(), "/app") ?? { folder: "", name: "" };
  keepCode(READING, started({ geteuid: () => 4711 }), place, NOTHING, new Map());
  expect(readdirSync(home)).toEqual([]);
  mkdirSync(place.folder, { recursive: true });
  chmodSync(place.folder, 0o777);
  keepCode(READING, started(), place, NOTHING, new Map());
  expect(readdirSync(place.folder)).toEqual([]);
});

test("what was used is read in one go, and what was before as long as it is little", () => {
  const KB = 1 << 10;
  const kept = (letters: number): CodeCache => ({
    ...NOTHING,
    names: ["before", "seldom"],
    read: (name) => ({
      look: name,
      code: Buffer.alloc(8),
      ...(name === "before" ? { text: "x".repeat(letters) } : {}),
    }),
  });
  const names = (letters: number, text = "0") => {
    const own = { look: "now", text, script: new Script(text) };
    const chunks = new Map([
      ["now", chunk("1", 10)],
      ["own", own],
    ]);
    const { common, others } = renewed(kept(letters), chunks);
    return [[...common.keys()], [...others.keys()]];
  };
  expect(names(10)).toEqual([["now", "own", "before"], ["seldom"]]);
  expect(names(640 * KB)).toEqual([
    ["now", "own"],
    ["before", "seldom"],
  ]);
  // Text is kept with a byte for each letter.
  expect(names(10, '"é"')).toEqual([
    ["now", "before"],
    ["own", "seldom"],
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
  keepCode(READING, started(), { folder, name }, NOTHING, new Map());
  const left = readdirSync(folder);
  expect(left).toHaveLength(200);
  expect(left).toContain(name);
  expect(left).toContain("old-449.bin");
  expect(left).not.toContain("old-000.bin");
});
