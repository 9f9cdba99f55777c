import type { Place, StartedProcess } from "./start-types.ts";

/** Returns the folder for what can be made again, as the system has it; undefined where none is known. */
function cacheHome({ env, platform }: StartedProcess): string | undefined {
  if (platform === "win32") return env["LOCALAPPDATA"];
  const given = env["XDG_CACHE_HOME"];
  if (given?.startsWith("/")) return given;
  return env["HOME"]?.startsWith("/") ? `${env["HOME"]}/.cache` : undefined;
}

/**
 * Returns where compiled code is kept: a file for each first word of a command line, each installation, and each Node with
 * its options. Undefined where there is no place, or NODE_DISABLE_COMPILE_CACHE says that there is to be none.
 */
export function codeCachePlace(process: StartedProcess, installation: string): Place | undefined {
  const home = cacheHome(process);
  const { env, version, arch, execArgv, argv } = process;
  if (home === undefined || env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const key = [installation, version, arch, ...execArgv, env["NODE_OPTIONS"] ?? ""].join("\0");
  // Spreads the bits of the key: Fowler, Noll and Vo's FNV-1a.
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  const word = argv[2] ?? "";
  let isWord = word !== "" && word.length <= 20;
  for (const letter of word) if (letter < "a" || letter > "z") isWord = false;
  const name = `${isWord ? word : "other"}-${(sum >>> 0).toString(16).padStart(8, "0")}.bin`;
  return { folder: `${home}/git-ticket/code`, name };
}

/** Code is run that stands in these files: nobody else may have been able to write them. */
export function isOurs(
  { geteuid }: StartedProcess,
  stats: { readonly uid: number; readonly mode: number },
): boolean {
  return geteuid === undefined || (stats.uid === geteuid() && (stats.mode & 0o022) === 0);
}
