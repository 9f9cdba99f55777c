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
import { afterEach, beforeEach, expect, test } from "vitest";
import { checksum } from "../../../src/base/checksum.ts";
import {
  codeCachePlace,
  readCodeCache,
  type StartedProcess,
  writeCodeCache,
} from "../../../src/cli/start/code-cache.ts";

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

const FILES = new Map([
  ["chunks/a.js", { look: "1 2 3", code: Buffer.from("abc") }],
  ["chunks/ü.js", { look: "4", code: Buffer.alloc(100_000, 9) }],
]);

/** Returns what can be read of a cache. */
function all(folder: string, name: string, changes: Partial<StartedProcess> = {}) {
  const { rounds, names, read } = readCodeCache(started(changes), folder, name);
  return { rounds, files: names.flatMap((file) => read(file) ?? []) };
}

/** Keeps the cache above and returns where. */
function kept(): { folder: string; name: string; path: string } {
  const { folder, name } = codeCachePlace(started(), "/app") ?? { folder: "", name: "" };
  writeCodeCache(started(), folder, name, 1, FILES);
  return { folder, name, path: join(folder, name) };
}

test("what was kept comes back, for its user alone", () => {
  const { folder, name, path } = kept();
  const { rounds, files } = all(folder, name);
  expect(rounds).toBe(1);
  expect(files.map(({ look, code }) => [look, code.length])).toEqual([
    ["1 2 3", 3],
    ["4", 100_000],
  ]);
  expect(Buffer.from(files[0]?.code ?? []).toString()).toBe("abc");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual([name]);
});

test("every changed byte of what is used is noticed", () => {
  const { folder, name, path } = kept();
  const bytes = readFileSync(path);
  const good = [...FILES.values()].map(({ look, code }) => `${look} ${checksum(code)}`);
  let noticed = 0;
  for (let at = 0; at < bytes.length; at += at < 200 ? 1 : 997) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8((damaged[at] ?? 0) ^ 1, at);
    writeFileSync(path, damaged);
    const { files } = all(folder, name);
    expect(good).toEqual(expect.arrayContaining(files.map((f) => `${f.look} ${checksum(f.code)}`)));
    if (files.length < 2) noticed++;
  }
  // All but the bytes between the parts.
  expect(noticed).toBeGreaterThan(280);
  for (const length of [0, 5, 11, 12, 50]) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(all(folder, name).files).toEqual([]);
  }
  writeFileSync(path, bytes.subarray(0, -9));
  expect(all(folder, name).files.map(({ look }) => look)).toEqual(["1 2 3"]);
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
  expect(size()).toBe(2);
  expect(all(folder, name, { geteuid: () => 4711 }).files).toEqual([]);
  const elsewhere = join(home, "elsewhere");
  writeFileSync(elsewhere, readFileSync(path), { mode: 0o600 });
  rmSync(path);
  symlinkSync(elsewhere, path);
  expect(size()).toBe(0);
});

test("nothing is left in the home of somebody else, or in a folder that others can write to", () => {
  const { folder, name } = codeCachePlace(started(), "/app") ?? { folder: "", name: "" };
  writeCodeCache(started({ geteuid: () => 4711 }), folder, name, 1, FILES);
  expect(readdirSync(home)).toEqual([]);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
  writeCodeCache(started(), folder, name, 1, FILES);
  expect(readdirSync(folder)).toEqual([]);
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
  writeCodeCache(started(), folder, name, 1, FILES);
  const left = readdirSync(folder);
  expect(left).toHaveLength(200);
  expect(left).toContain(name);
  expect(left).toContain("old-449.bin");
  expect(left).not.toContain("old-000.bin");
});
