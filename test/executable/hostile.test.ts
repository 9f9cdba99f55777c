import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import { compiler } from "../../tools/executable.mjs";
import { gitEnv, gitIn, lastingScratch } from "../support/git-env.ts";

// What lies in the folder where git ticket is called, and what is set for other programs, touches nothing. Each canary is
// first heard to sing: with bun itself, with Node, or with the same source compiled as bun would do it unasked.

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const bun = compiler();
const root = lastingScratch("hostile");
const log = join(root, "log");
const unguarded = join(root, "unguarded");

type Env = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string>>;

/** A script that leaves a trace when it is run. */
const SONG = `require("node:fs").appendFileSync(${JSON.stringify(log)}, "sung\\n");\n`;
/** Packages of which code is in the executable. */
const BUNDLED = ["string-width", "yaml", "isomorphic-git", "@clack/prompts", "flexsearch"];

interface Canary {
  readonly files?: Files;
  readonly env?: Env;
  /** What is heard when it sings. */
  readonly sing: (dir: string) => readonly string[];
}

const byScript = (dir: string): readonly string[] => [bun, "run", join(dir, "try.ts")];
const byUnguarded = (): readonly string[] => [unguarded, "list"];
/** A program of the folder itself, which imports what it finds there. */
const tryOf = (what: string): Files => ({ "try.ts": `import ${JSON.stringify(what)};\n` });
/** The engine is none of ours, so that reading it is an error: this is how a variable is heard. */
const ENGINE = "GIT_TICKET_ENGINE=canary\n";

const CANARIES: Readonly<Record<string, Canary>> = {
  "bunfig.toml": { files: { "bunfig.toml": 'preload = ["./song.js"]\n' }, sing: byUnguarded },
  ".env": { files: { ".env": ENGINE }, sing: byUnguarded },
  ".env.local": {
    files: { ".env.local": ENGINE },
    env: { NODE_ENV: "development" },
    sing: byUnguarded,
  },
  ".env.production": {
    files: { ".env.production": ENGINE },
    env: { NODE_ENV: "production" },
    sing: byUnguarded,
  },
  "package.json": {
    files: {
      "package.json":
        '{ "type": "commonjs", "main": "./song.js", "imports": { "#s": "./song.js" } }',
      ...tryOf("#s"),
    },
    sing: byScript,
  },
  "tsconfig.json": {
    files: {
      "tsconfig.json": '{ "compilerOptions": { "baseUrl": ".", "paths": { "*": ["./song.js"] } } }',
      ...tryOf("yaml"),
    },
    sing: byScript,
  },
  ...Object.fromEntries(
    BUNDLED.map((name): [string, Canary] => [
      `node_modules/${name}`,
      { files: { [`node_modules/${name}/index.js`]: SONG, ...tryOf(name) }, sing: byScript },
    ]),
  ),
  BUN_OPTIONS: { env: { BUN_OPTIONS: "--preload ./song.js" }, sing: byUnguarded },
  BUN_BE_BUN: { env: { BUN_BE_BUN: "1" }, sing: () => [unguarded, "./song.js"] },
  NODE_OPTIONS: {
    env: { NODE_OPTIONS: "--require ./song.js" },
    sing: () => [process.execPath, "-e", "0"],
  },
  NODE_PATH: {
    env: { NODE_PATH: "modules" },
    files: { "modules/yaml/index.js": SONG, ...tryOf("yaml") },
    sing: byScript,
  },
};

beforeAll(() => {
  const args = ["build", MAIN, "--compile", "--outfile", unguarded];
  const made = spawnSync(bun, [...args, "--define", '__VERSION__="0"'], { encoding: "utf8" });
  expect(made.stderr).toBe("");
  expect(made.status).toBe(0);
});

let count = 0;

/** Makes a repository with tickets, in which the files of a canary lie. */
function place({ files = {} }: Canary): string {
  const dir = join(root, `place-${++count}`);
  mkdirSync(dir);
  gitIn(dir, "init", "--quiet");
  run(dir, ["git-ticket", "init"]);
  run(dir, ["git-ticket", "create", "Wide: 日本語", "--type", "bug"]);
  for (const [name, text] of Object.entries({ "song.js": SONG, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

function run(dir: string, [program = "", ...args]: readonly string[], env: Env = {}) {
  const PATH = `${inject("binFolder")}:${process.env["PATH"]}`;
  const here = Object.entries(env).map(([k, v]) => [
    k,
    existsSync(join(dir, v)) ? join(dir, v) : v,
  ]);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: dir,
    env: gitEnv({ PATH, ...Object.fromEntries(here) }),
    encoding: "utf8",
    input: "---\ntitle: From YAML\n---\n",
  });
  return { status, text: `${stdout}${stderr}` };
}

/** Whether a canary sang: left its trace, or set the engine. */
function heard(text: string): boolean {
  const sung = existsSync(log) || text.includes("BAD_ENGINE");
  rmSync(log, { force: true });
  return sung;
}

/** Commands that between them load every package. */
const COMMANDS: readonly (readonly string[])[] = [
  ["version"],
  ["list"],
  ["list", "--json"],
  ["create", "Another"],
  ["apply", "-", "--dry-run"],
  ["help", "list"],
];

test.each(Object.keys(CANARIES))("%s sings, and git ticket does not hear it", (name) => {
  const canary = CANARIES[name] as Canary;
  const dir = place(canary);
  heard("");
  expect(heard(run(dir, canary.sing(dir), canary.env).text)).toBe(true);
  for (const words of COMMANDS) {
    const { status, text } = run(dir, ["git-ticket", ...words], canary.env);
    expect([words, status, heard(text)]).toEqual([words, 0, false]);
  }
  const without = { ...canary.env, GIT_TICKET_ENGINE: "isomorphic" };
  const { status, text } = run(dir, ["git-ticket", "list"], without);
  expect([status, text.includes("日本語"), heard(text)]).toEqual([0, true, false]);
});

test("a program beside the executable is not taken for its runtime", () => {
  const dir = place({ sing: byScript });
  const bin = join(dir, "bin");
  mkdirSync(bin);
  symlinkSync(join(inject("binFolder"), "git-ticket"), join(bin, "git-ticket"));
  for (const name of ["bun", "node"])
    writeFileSync(join(bin, name), `#!/bin/sh\necho sung >> '${log}'\n`, { mode: 0o755 });
  const env = { PATH: `${bin}:${process.env["PATH"]}` };
  expect(heard(run(dir, ["bun"], env).text)).toBe(true);
  expect(run(dir, [join(bin, "git-ticket"), "list"], env).status).toBe(0);
  expect(heard("")).toBe(false);
});

test("the executable carries its version", () => {
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  expect(run(root, ["git-ticket", "version"]).text).toBe(`git-ticket ${version}\n`);
});
