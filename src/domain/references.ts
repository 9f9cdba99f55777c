import { TicketError } from "../base/errors.ts";
import type { Ref } from "./ticket.ts";

/** What a word refers to: a reference that is ready, or a revision that the repository must know. */
export type Reference =
  | { readonly kind: "ready"; readonly ref: Ref }
  | { readonly kind: "revision"; readonly revision: string };

export const PULL_REQUEST = "pr";
export const COMMIT = "commit";
export const URL_TYPE = "url";

/** `#12`, `owner/repo#12`. */
const PULL = /^(?:[\w.-]+(?:\/[\w.-]+)+)?#\d{1,9}$/;
/** Where pull requests stand on GitHub, Gitea and its like, Bitbucket and GitLab. */
const PULL_PATH = /^(\/.+?\/(?:pulls?|pull-requests|-\/merge_requests)\/\d{1,9})(?:\/.*)?$/;
/** What begins like an address; `HEAD:file` is none. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|data|vbscript|file|mailto|about|blob):)/i;

const EXAMPLES =
  "Give a URL (https://…), a commit of this repository, or a pull request (#12, owner/repo#12).";

function badReference(value: string, problem: string, hint = EXAMPLES): TicketError {
  return new TicketError("BAD_REFERENCE", "usage", `${JSON.stringify(value)} ${problem}.`, {
    data: { value },
    hint,
  });
}

/** Returns an address, checked to be one that may be opened. @throws TicketError `BAD_REFERENCE`. */
function checkAddress(value: string): URL {
  const url = /\s/.test(value) || !URL.canParse(value) ? undefined : new URL(value);
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    throw badReference(value, "is no http or https address");
  if (url.password !== "" || url.username !== "")
    throw badReference(
      value,
      "holds a name or password",
      "Everybody who has the tickets could read it: give the address without it.",
    );
  return url;
}

/** Returns the address of a pull request without what stands behind its number, or `undefined`. */
function pullAddress(url: URL): string | undefined {
  const [, path] = PULL_PATH.exec(url.pathname) ?? [];
  return path === undefined ? undefined : `${url.origin}${path}`;
}

function pullOf(value: string): Ref {
  if (PULL.test(value)) return { type: PULL_REQUEST, value };
  if (/^\d{1,9}$/.test(value)) return { type: PULL_REQUEST, value: `#${value}` };
  const address = ADDRESS.test(value) ? pullAddress(checkAddress(value)) : undefined;
  // Nobody knows all hosts: with --type pr any address will do.
  if (ADDRESS.test(value)) return { type: PULL_REQUEST, value: address ?? value };
  throw badReference(value, "is no pull request");
}

function typedReference(value: string, type: string): Reference {
  if (type === COMMIT) return { kind: "revision", revision: value };
  if (type === PULL_REQUEST) return { kind: "ready", ref: pullOf(value) };
  if (type === URL_TYPE || ADDRESS.test(value)) checkAddress(value);
  return { kind: "ready", ref: { type, value } };
}

/**
 * Returns what a word refers to, by its looks, or as the type that is given.
 *
 * @throws TicketError `BAD_REFERENCE`.
 */
export function referenceOf(word: string, type: string | undefined): Reference {
  const value = word.trim();
  if (value === "") throw badReference(word, "is no reference");
  if (type !== undefined) return typedReference(value, type);
  if (PULL.test(value)) return { kind: "ready", ref: { type: PULL_REQUEST, value } };
  if (!ADDRESS.test(value)) return { kind: "revision", revision: value };
  const url = checkAddress(value);
  const pull = pullAddress(url);
  if (pull !== undefined) return { kind: "ready", ref: { type: PULL_REQUEST, value: pull } };
  return { kind: "ready", ref: { type: URL_TYPE, value } };
}

/** Returns the error for a revision that is no commit of the repository. */
export function noSuchCommit(revision: string): TicketError {
  const message = `This repository has no commit ${JSON.stringify(revision)}.`;
  return new TicketError("COMMIT_NOT_FOUND", "notFound", message, {
    data: { target: revision },
    hint: EXAMPLES,
  });
}

/** Fewest characters of a commit's oid that name a reference to it. */
const SHORTEST = 4;

/** Returns the references that a word names as it stands: in full, or by the beginning of a commit's oid. */
export function namedReferences(
  refs: readonly Ref[],
  word: string,
  type: string | undefined,
): readonly Ref[] {
  const value = word.trim();
  const typed = refs.filter((r) => type === undefined || r.type === type);
  const same = typed.filter((r) => r.value === value);
  if (same.length > 0 || value.length < SHORTEST) return same;
  return typed.filter((r) => r.type === COMMIT && r.value.startsWith(value.toLowerCase()));
}

/** `git@host:owner/repo.git` and every address with a host. */
const REMOTE = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/i;

/** Returns how a host calls the place of a pull request; `undefined` for one that we don't know. */
function pullPath(host: string): string | undefined {
  if (/^github\./.test(host)) return "pull";
  if (/^gitlab\./.test(host)) return "-/merge_requests";
  if (host === "bitbucket.org") return "pull-requests";
  return /^(?:codeberg\.org|gitea\.|forgejo\.)/.test(host) ? "pulls" : undefined;
}

/**
 * Returns the address that a reference opens at, or `undefined` where nobody knows.
 *
 * @param origin the address of the remote that `#12` is a number of.
 */
export function addressOf({ type, value }: Ref, origin: string | undefined): string | undefined {
  if (/^https?:\/\//i.test(value)) return URL.canParse(value) ? value : undefined;
  if (type !== PULL_REQUEST || !PULL.test(value)) return undefined;
  const [, host = "", own = ""] = REMOTE.exec(origin ?? "") ?? [];
  const [named = "", number = ""] = value.split("#");
  const path = pullPath(host.toLowerCase());
  const repository = named === "" ? own : named;
  if (path === undefined || repository === "") return undefined;
  return `https://${host.toLowerCase()}/${repository}/${path}/${number}`;
}
