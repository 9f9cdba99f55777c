import { join } from "node:path";
import type { Tickets } from "../app/tickets.ts";
import { notOnRunner } from "./event-error.ts";
import type { Slug } from "./github/api.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

const SLUG = /^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})$/;

/** Returns the repository that the workflow runs in. @throws TicketError `NOT_ON_RUNNER`. */
export function slugOf({ env }: Runner): Slug {
  const value = env["GITHUB_REPOSITORY"] ?? "";
  const [, owner, repo] = SLUG.exec(value) ?? [];
  if (owner === undefined || repo === undefined || /^\.+$/.test(repo))
    throw notOnRunner("GITHUB_REPOSITORY", value);
  return { owner, repo };
}

function addressIn({ env }: Runner, name: string, otherwise: string): string {
  const value = (env[name] || otherwise).replace(/\/+$/, "");
  if (/^https?:\/\/[^\s@]+$/.test(value) && URL.canParse(value)) return value;
  throw notOnRunner(name, value);
}

/** Returns the address of GitHub's interface. @throws TicketError `NOT_ON_RUNNER`. */
export const apiUrl = (runner: Runner): string =>
  addressIn(runner, "GITHUB_API_URL", "https://api.github.com");

/**
 * Opens the tickets of the repository in a folder of their own. No code is checked out, and the token is on no disk and in no
 * command line.
 */
export async function openHere(runner: Runner, inputs: Inputs): Promise<Tickets> {
  const { env } = runner;
  const server = addressIn(runner, "GITHUB_SERVER_URL", "https://github.com");
  const { owner, repo } = slugOf(runner);
  const basic = Buffer.from(`x-access-token:${inputs.token}`).toString("base64");
  runner.mask(basic);
  const access = [[`http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`]] as const;
  const folder =
    inputs.folder || join(env["RUNNER_TEMP"] || ".", "git-ticket", `${owner}+${repo}.git`);
  const who = {
    GIT_AUTHOR_NAME: inputs.authorName,
    GIT_AUTHOR_EMAIL: inputs.authorEmail,
    GIT_COMMITTER_NAME: inputs.authorName,
    GIT_COMMITTER_EMAIL: inputs.authorEmail,
    GIT_TERMINAL_PROMPT: "0",
  };
  const settings = [
    ["credential.helper", ""],
    ["commit.gpgSign", "false"],
    ...(inputs.token === "" ? [] : access),
  ] as const;
  const { openElsewhere } = await import("../app/open-elsewhere.ts");
  return openElsewhere(
    { folder, address: `${server}/${owner}/${repo}.git`, ref: inputs.ticketsRef, settings },
    { env: { ...env, ...who } },
  );
}
