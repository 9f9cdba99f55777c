import { accessSync, constants, existsSync } from "node:fs";
import { delimiter } from "node:path";
import { TicketError } from "../base/errors.ts";
import type { FileSystem } from "./file-system.ts";
import type { AuthCallback, HttpClient } from "./http.ts";
import { type OpenOptions as NativeOptions, openRepository as openNative } from "./native/open.ts";
import type { GitRepository } from "./repository.ts";

/** Where to look for a repository, and by what. */
export interface OpenOptions extends NativeOptions {
  /** A file system of the caller's: then no git is used. */
  readonly fs?: FileSystem | undefined;
  readonly http?: HttpClient | undefined;
  readonly onAuth?: AuthCallback | undefined;
}

type Engine = GitRepository["engine"];

/** Opens the repository of `cwd` by git where there is one, else without. @throws TicketError `BAD_ENGINE`, and what the engines throw. */
export async function openRepository(options: OpenOptions): Promise<GitRepository> {
  const repo = await openByEngine(options);
  if (!options.env["GIT_QUARANTINE_PATH"]) return repo;
  return (await import("./quarantine.ts")).readOnlyInQuarantine(repo);
}

async function openByEngine(options: OpenOptions): Promise<GitRepository> {
  if (engineFor(options) === "native") return openNative(options);
  const fs = options.fs ?? process.getBuiltinModule("node:fs");
  const { openIsomorphic } = await import("./isomorphic/open.ts");
  return openIsomorphic({ ...options, fs });
}

/** Returns the engine that is asked for, or the one that can be had. */
function engineFor({ env, fs }: OpenOptions): Engine {
  const asked = env["GIT_TICKET_ENGINE"] || undefined;
  if (asked !== undefined && asked !== "native" && asked !== "isomorphic") throw badEngine(asked);
  if (fs !== undefined) {
    if (asked === "native") throw nativeElsewhere();
    return "isomorphic";
  }
  return asked ?? (hasGit(env) ? "native" : "isomorphic");
}

/** Tells whether there is a git on PATH. How old it is only itself can tell, which it is asked when it fails. */
function hasGit(env: OpenOptions["env"]): boolean {
  const names = process.platform === "win32" ? ["git.exe", "git.cmd"] : ["git"];
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter(Boolean);
  return folders.some((folder) => names.some((name) => isProgram(`${folder}/${name}`)));
}

function isProgram(path: string): boolean {
  // Most folders have none, and an error takes longer to make than the look.
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function badEngine(engine: string): TicketError {
  const message = `GIT_TICKET_ENGINE is no engine: ${JSON.stringify(engine)}.`;
  return new TicketError("BAD_ENGINE", "usage", message, {
    data: { engine, engines: ["native", "isomorphic"] },
    hint: "It is native (git does the work) or isomorphic (without git). Leave it out to use git where there is one.",
  });
}

function nativeElsewhere(): TicketError {
  const message = "Git can't read a file system that was given to openTickets.";
  return new TicketError("BAD_ENGINE", "usage", message, {
    data: { engine: "native", engines: ["isomorphic"] },
    hint: "Leave out GIT_TICKET_ENGINE=native, or `fs`.",
  });
}
