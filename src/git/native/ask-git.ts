import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { TicketError } from "../../base/errors.ts";
import type { RepositoryFormat } from "../repository-format.ts";
import { workFolder } from "../work-folder.ts";
import type { Location } from "./discovery.ts";
import type { Env } from "./git-env.ts";
import { notARepository, plainWords, unexpectedOutcome } from "./git-errors.ts";
import { createGitRunner } from "./git-runner.ts";
import type { OpenOptions } from "./open.ts";
import { readRepositoryConfig } from "./read-repository-config.ts";

/** Lets git find the repository, by the user's own GIT_DIR where that is set, and judge whether it is safe. */
export async function askGit(
  env: Env,
  cleaned: Record<string, string>,
  { cwd, onSpawn }: OpenOptions,
): Promise<readonly [Location, RepositoryFormat]> {
  const given: Record<string, string> = {};
  for (const name of ["GIT_DIR", "GIT_COMMON_DIR"]) if (env[name]) given[name] = env[name];
  const runner = createGitRunner({ cwd, env: { ...cleaned, ...given }, onSpawn });
  const outcome = await runner.run({
    args: [
      "rev-parse",
      "--path-format=absolute",
      "--git-dir",
      "--git-common-dir",
      "--show-object-format",
      "--is-bare-repository",
      "--show-cdup",
    ],
  });
  const [gitDir, commonDir, objectFormat, bare, up = ""] = outcome.stdout
    .toString("utf8")
    .split("\n");
  if (outcome.code !== 0 || !gitDir || !commonDir) {
    throw refusal(cwd, outcome.stderr) ?? (await unexpectedOutcome(runner, "rev-parse", outcome));
  }
  const config = readRepositoryConfig(commonDir);
  const format: RepositoryFormat = {
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    refStorage: existsSync(join(commonDir, "reftable")) ? "reftable" : "files",
    partialClone: /^\s*partialclone\b/im.test(config),
  };
  const found = bare === "true" ? gitDir : resolve(cwd, up);
  const base = env["GIT_DIR"] ? workFolder(cwd, env) : found;
  return [{ gitDir, commonDir, base }, format];
}

/** Reads git's refusals to open a repository at all. */
function refusal(cwd: string, stderr: string): TicketError | undefined {
  const words = plainWords(stderr);
  if (/dubious ownership|unsafe repository|cannot use bare repository/.test(stderr)) {
    return unsafeRepository(cwd, words, stderr);
  }
  if (/unknown repository extension|Expected git repo version/.test(stderr)) {
    return unknownFormat(cwd, words);
  }
  return /not a git repository|invalid gitfile/i.test(stderr)
    ? notARepository(cwd, words)
    : undefined;
}

function unsafeRepository(cwd: string, reason: string, stderr: string): TicketError {
  const command = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new TicketError("UNSAFE_REPOSITORY", "auth", `Git refuses the repository of ${cwd}.`, {
    data: { cwd, reason },
    hint: command === undefined ? reason : `If you trust its owner: ${command}`,
  });
}

function unknownFormat(cwd: string, reason: string): TicketError {
  const message = `The repository of ${cwd} needs a newer git: ${reason}.`;
  return new TicketError("REPOSITORY_FORMAT", "newerFormat", message, {
    data: { cwd, reason },
    hint: "Install a newer git; your tickets are as they were.",
  });
}
