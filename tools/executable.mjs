import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageVersion, ROOT } from "./bundle.mjs";

/** The platform that this runs on, as packages name it. */
export const PLATFORM = `${process.platform}-${process.arch}`;
/** Where `npm run build:executable` puts it. */
export const EXECUTABLE = join(ROOT, "build", "git-ticket");
const COMPILERS = join(ROOT, "tools", "node_modules", "@oven");

/**
 * Variables by which bun would let a program that it has compiled run other code, listen for a debugger, or write a file. Who
 * sets them for a project of their own does not mean us: docs/decisions/0010-standalone-executable.md.
 */
const MEANT_FOR_BUN = [
  "BUN_OPTIONS",
  "BUN_BE_BUN",
  "BUN_INSPECT",
  "BUN_INSPECT_CONNECT_TO",
  "BUN_INSPECT_PRELOAD",
  "BUN_BYTECODE_ORDER_OUT",
];

/** Returns bun's compiler. @throws Error that names the command which installs it. */
export function compiler() {
  const name = `bun-${PLATFORM}`;
  if (compilers()[`@oven/${name}`] === undefined)
    throw new Error(`tools/package.json has no compiler for ${PLATFORM}.`);
  const file = join(COMPILERS, name, "bin", "bun");
  if (existsSync(file)) return file;
  throw new Error("The compiler is missing. Install it: npm ci --prefix tools");
}

/** Returns the version of the compiler, which is that of the runtime in the executable. */
export function runtimeVersion() {
  return compilers()[`@oven/bun-${PLATFORM}`] ?? "";
}

/** @returns {Record<string, string>} */
function compilers() {
  return JSON.parse(readFileSync(join(ROOT, "tools/package.json"), "utf8")).devDependencies;
}

/**
 * Compiles the command line into a program that needs no Node.
 *
 * @param {string} out
 */
export function buildExecutable(out) {
  const bun = compiler();
  // In the folder of the answer, so that it is put in its place in one step: someone may be running the old one.
  mkdirSync(dirname(out), { recursive: true });
  const folder = mkdtempSync(`${out}.`);
  try {
    const made = join(folder, "git-ticket");
    compile(bun, made);
    writeFileSync(made, deaf(readFileSync(made)));
    chmodSync(made, 0o755);
    renameSync(made, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} bun
 * @param {string} out
 */
function compile(bun, out) {
  const args = [
    ...["build", "src/cli/main.ts", "--compile", "--outfile", out],
    ...["--no-compile-autoload-bunfig", "--no-compile-autoload-dotenv"],
    ...["--bytecode", "--format=esm", "--splitting", "--minify", "--reject-unresolved"],
    // For stack traces; it is read when one is made.
    "--sourcemap=inline",
    // Most of what a command runs it runs once: to compile it well takes longer.
    "--compile-jit-policy=16",
    // Of a package that would start a worker from its folder, if we asked it to.
    ...["--define", '__dirname="/nowhere"'],
    // bun would put in where our file was when it was compiled; what is carried is beside the executable.
    ...["--define", '__filename="/$bunfs/root/git-ticket.js"'],
    ...["--define", `__VERSION__=${JSON.stringify(packageVersion())}`],
  ];
  // Nothing of who builds gets in: no settings of theirs, no folder of their machine.
  const home = mkdtempSync(join(tmpdir(), "git-ticket-compiler-"));
  try {
    const { status, stdout, stderr, error } = spawnSync(bun, args, {
      cwd: ROOT,
      env: { HOME: home, TMPDIR: home, NO_COLOR: "1" },
      encoding: "utf8",
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`The compiler ended with ${status}:\n${stderr}${stdout}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Returns a program that doesn't hear the variables meant for bun: in the name of each, where the program looks it up, the
 * first letter becomes `=`, which no name can hold.
 *
 * @param {Buffer} program
 */
export function deaf(program) {
  for (const name of MEANT_FOR_BUN) {
    const whole = Buffer.from(`\0${name}\0`, "latin1");
    const at = program.indexOf(whole);
    if (at < 0 || program.indexOf(whole, at + 1) >= 0)
      throw new Error(`The name ${name} stands in bun's runtime in another way than it did.`);
    program[at + 1] = 0x3d;
  }
  return program;
}
