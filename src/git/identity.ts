import { TicketError } from "../base/errors.ts";
import type { CommitIdentity, GitConfig } from "./repository.ts";

type Env = Readonly<Record<string, string | undefined>>;
type Role = "author" | "committer";

/** What is given as name and address, as it was written. */
export interface GivenIdentity {
  readonly name: string | undefined;
  readonly email: string | undefined;
}

/** Returns what environment and configuration give, in the order in which git asks them. */
export function givenIdentity(role: Role, env: Env, config: GitConfig): GivenIdentity {
  const upper = role === "author" ? "GIT_AUTHOR" : "GIT_COMMITTER";
  const name = env[`${upper}_NAME`] ?? config.get(`${role}.name`) ?? config.get("user.name");
  const email =
    env[`${upper}_EMAIL`] ??
    config.get(`${role}.email`) ??
    config.get("user.email") ??
    env["EMAIL"];
  return { name, email };
}

/**
 * Returns name and address where environment or configuration give both in a form that git takes as it is.
 *
 * Anything else (a part missing, something to clean) is undefined: then `git var` decides.
 */
export function configuredIdentity(
  role: Role,
  env: Env,
  config: GitConfig,
): CommitIdentity | undefined {
  const { name, email } = givenIdentity(role, env, config);
  if (name === undefined || email === undefined) return undefined;
  return isClean(name) && isClean(email) ? { name, email } : undefined;
}

/** Git cuts these off at both ends (versions differ about the dot) and drops <, > and line ends everywhere. */
const CRUD = String.raw`[\0-\x20.,:;<>"\\']`;
const NEEDS_CLEANING = new RegExp(`^${CRUD}|${CRUD}$|[<>\\n\\0]|^$`);

function isClean(text: string): boolean {
  return !NEEDS_CLEANING.test(text);
}

const ENDS = new RegExp(`^${CRUD}+|${CRUD}+$`, "g");

/** Returns a name or an address as git would write it. */
export function cleaned(text: string): string {
  return text.replace(ENDS, "").replace(/[<>\n]/g, "");
}

/** Returns the person in a line of `git var GIT_AUTHOR_IDENT`. */
export function parseIdent(line: string): CommitIdentity | undefined {
  const match = /^(.*?) ?<([^<>\n]*)> \d+ [+-]\d{4}\s*$/.exec(line);
  return match?.[1] ? { name: match[1], email: match[2] ?? "" } : undefined;
}

/** Returns the error for a repository in which git itself would refuse to commit. */
export function noIdentity(role: Role, reason: string): TicketError {
  return new TicketError("NO_IDENTITY", "usage", `Git does not know who you are (${role}).`, {
    data: { role, reason },
    hint: 'Tell it with: git config --global user.name "Your Name" && git config --global user.email "you@example.com"',
  });
}
