import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { HooksPlace } from "../../git/code.ts";
import type { Workspace } from "../workspace.ts";
import type { HookName } from "./hook-names.ts";
import type { HookWay } from "./hook-types.ts";

/** Where hooks are in a repository, and how ours come in. */
export interface HookHouse extends HooksPlace {
  readonly way: HookWay;
  /** The folder in which our files or lines go. */
  readonly folder: string;
  /** The folder of our own scripts, for ways that need one. */
  readonly shims: string;
  /** Another program whose folder this is. */
  readonly manager: string | null;
  /** True: what is put there can be committed, and goes to others. */
  readonly shared: boolean;
}

/** Husky shows git a folder of its own making, and runs what is in the one above. */
function huskyFolder(dir: string): string | undefined {
  if (basename(dir) === ".husky") return dir;
  return basename(dir) === "_" && basename(dirname(dir)) === ".husky" ? dirname(dir) : undefined;
}

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** Tells whether a folder is in the worktree, where others get what is in it. */
function isInWorktree(path: string, worktree: string | undefined): boolean {
  if (worktree === undefined) return false;
  const way = relative(real(worktree), real(path));
  return !/^\.(?:\.|git)(?:[\\/]|$)/.test(way);
}

/** Returns how hooks are run in a repository. `config`: git's configuration is asked for. */
export async function hookHouse({ repo }: Workspace, config: boolean): Promise<HookHouse> {
  const code = await repo.code();
  const place = await code.hooksPlace();
  const shims = join(repo.commonDir, "ticket", "hooks");
  const husky = huskyFolder(place.dir);
  const folder = husky ?? place.dir;
  const shared = isInWorktree(folder, code.worktree);
  const house = { ...place, folder, shims, shared };
  if (config) return { ...house, way: "config", manager: null };
  const own = join(repo.commonDir, "hooks");
  if (place.scope === "default" || real(place.dir) === real(own))
    return { ...house, folder: place.dir, way: "file", manager: null };
  if (husky !== undefined) return { ...house, way: "lines", manager: "husky" };
  const ours = place.scope === "local" || place.scope === "worktree";
  return { ...house, way: ours ? "lines" : "manual", manager: "core.hooksPath" };
}

/** What stands at the path of a hook. */
export type Present =
  | { readonly kind: "nothing" }
  | { readonly kind: "file"; readonly text: string; readonly link: boolean }
  /** A folder, or what can't be read. */
  | { readonly kind: "odd" };

/** Looks at a file. */
export function lookAt(path: string): Present {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: "nothing" };
    const link = stats.isSymbolicLink();
    return { kind: "file", text: readFileSync(path, "latin1"), link };
  } catch {
    return { kind: "odd" };
  }
}

/** What a hook that was here before is called while ours is. */
export const nextOf = (path: string): string => `${path}.before-git-ticket`;

/** Returns the path of a hook. */
export const hookPath = ({ folder }: HookHouse, hook: HookName): string => join(folder, hook);

/** Returns the program that makes a hook's file anew whenever it likes, and would lose what is put before it. */
export function makerOf(text: string): string | null {
  if (/\blefthook\b/i.test(text)) return "lefthook";
  return /\bovercommit\b/i.test(text) ? "overcommit" : null;
}
