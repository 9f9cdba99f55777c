import type { Script } from "node:vm";
import type { compile } from "./boot.ts";
import type { isOurs } from "./code-place.ts";
import type { aligned, readTwice } from "./read-twice.ts";

/** What a process knows of itself. */
export type StartedProcess = Pick<
  NodeJS.Process,
  "env" | "argv" | "execArgv" | "platform" | "version" | "arch" | "pid" | "geteuid" | "on"
>;

/** Loads a module by the name that a file of dist/ has for it. */
export type Require = (name: string) => unknown;

/** What a module is called with, as Node does it. */
export type ModuleFunction = (
  exports: object,
  require: Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/** Where compiled code is kept. */
export interface Place {
  readonly folder: string;
  readonly name: string;
}

/** What is looked at to tell whether a file is another than before. */
export interface Looks {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** How a file looked when it was compiled, its text as a function's, and what V8 made of it. */
export interface CompiledFile {
  readonly look: string;
  readonly text: string;
  readonly code: Uint8Array;
}

/** A file that this process has run. */
export interface Chunk {
  readonly look: string;
  readonly text: string;
  readonly script: Script;
}

/** What was kept, opened: its size, the text of its index, and where the codes begin. */
export interface KeptFile {
  readonly file: number;
  readonly size: number;
  readonly index: string;
  readonly start: number;
  readonly loader: CompiledFile;
}

/** What the loader is handed, for it has to be small what is compiled anew in each process. */
export interface Booted {
  readonly require: Require;
  readonly dirname: string;
  readonly process: StartedProcess;
  readonly place: Place | undefined;
  readonly kept: KeptFile | undefined;
  /** The loader's own file. */
  readonly loader: Chunk;
  readonly tools: Tools;
}

export interface Tools {
  readonly readTwice: typeof readTwice;
  readonly compile: typeof compile;
  readonly aligned: typeof aligned;
  readonly isOurs: typeof isOurs;
  readonly MAGIC: number;
  readonly HEAD: number;
}

/** A file's name and look, and how many bytes its code and its text have: less than 0 for a text that is not ASCII. */
export type FilePlace = readonly [name: string, look: string, code: number, text: number];

/** What stands at the beginning of what is kept. Then come the codes and the texts of the common files, then those of all others. */
export interface Index {
  readonly ways: readonly string[];
  readonly common: readonly FilePlace[];
  readonly others: readonly FilePlace[];
}

/** Compiled files by their names. What is mostly used is read at once, all others when one of them is asked for. */
export interface CodeCache {
  /** Which ways runs took: each loads other files, and uses other functions of them. */
  readonly ways: readonly string[];
  /** What is read at once. */
  readonly common: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Returns a file; undefined where it is not kept, or is in doubt. */
  read(name: string): CompiledFile | undefined;
}
