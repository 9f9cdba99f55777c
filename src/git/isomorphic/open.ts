import { isAbsolute, join, resolve } from "node:path";
import type { FileSystem } from "../file-system.ts";
import type { AuthCallback, HttpClient } from "../http.ts";
import type { GitConfig, GitRepository } from "../repository.ts";
import { parseRepositoryFormat } from "../repository-format.ts";
import { readConfig } from "./config.ts";
import type { IsomorphicContext, Place } from "./context.ts";
import { unsupported } from "./errors.ts";
import { type Files, filesOf } from "./files.ts";
import { type House, rentedHouse } from "./house.ts";
import { isomorphicRepository } from "./isomorphic-repository.ts";
import { locate } from "./locate.ts";

/** Where to look for a repository, by which file system, and what this process is made of. */
export interface IsomorphicOptions {
  readonly fs: FileSystem;
  readonly cwd: string;
  /** Opens this git directory, whatever `cwd` and GIT_DIR say. */
  readonly gitDir?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  readonly pid: number;
  readonly random: (bytes: number) => Uint8Array;
  readonly http?: HttpClient | undefined;
  readonly onAuth?: AuthCallback | undefined;
}

/**
 * Opens a repository without git, over a file system.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `UNSAFE_REPOSITORY`, `BAD_FILE_SYSTEM`, `ENGINE_UNSUPPORTED`.
 */
export async function openIsomorphic(options: IsomorphicOptions): Promise<GitRepository> {
  const { fs, cwd, env, gitDir } = options;
  const files = filesOf(fs);
  const place = await locate(files, { cwd, gitDir, env });
  const objectsDir = resolve(cwd, env["GIT_OBJECT_DIRECTORY"] || join(place.commonDir, "objects"));
  await checkFormat(files, place);
  await checkAlternates(files, objectsDir, env);
  const disk = { ...place, objectsDir, now: options.now, pid: options.pid, random: options.random };
  const house: House = files.ofThisMachine
    ? (await import("./own-house.ts")).ownHouse(disk)
    : rentedHouse(files, place.commonDir);
  let config: Promise<GitConfig> | undefined;
  const context: IsomorphicContext = {
    ...disk,
    files,
    house,
    env,
    objectFormat: "sha1",
    config: () => {
      config ??= readConfig({ files, env, ...place });
      return config;
    },
    http: options.http,
    onAuth: options.onAuth,
  };
  return isomorphicRepository(context);
}

/** Only what we know for sure is touched: a ref written as a file is lost where refs are in tables. */
async function checkFormat(files: Files, { commonDir }: Place): Promise<void> {
  const text = (await files.read(join(commonDir, "config")))?.toString("utf8") ?? "";
  const format = parseRepositoryFormat(text);
  const data = { gitDir: commonDir };
  if (format === undefined)
    throw unsupported(
      "extensions",
      "working with a repository whose format only git can judge",
      data,
    );
  const tables = (await files.look(join(commonDir, "reftable"))) !== undefined;
  if (tables || format.refStorage === "reftable")
    throw unsupported(
      "reftable",
      "working with a repository that keeps its refs as a reftable",
      data,
    );
  if (format.objectFormat === "sha256")
    throw unsupported("sha256", "working with a SHA-256 repository", data);
}

async function checkAlternates(
  files: Files,
  objectsDir: string,
  env: IsomorphicOptions["env"],
): Promise<void> {
  const text = await files.read(join(objectsDir, "info", "alternates"));
  const lines = (text?.toString("utf8") ?? "").split("\n");
  const borrowed = lines.find((line) => line !== "" && !line.startsWith("#"));
  const other = borrowed ?? (env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] || undefined);
  if (other === undefined) return;
  const path = isAbsolute(other) ? other : join(objectsDir, other);
  throw unsupported("alternates", `reading a repository that borrows objects from ${path}`, {
    path,
  });
}
