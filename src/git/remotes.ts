import { TicketError } from "../base/errors.ts";
import { sha256Hex } from "../base/hash.ts";
import { closest } from "../base/similar.ts";
import { validRef } from "./names.ts";
import type { GitConfig } from "./repository.ts";

/** Another repository that tickets go to and come from. */
export interface Remote {
  /** As people call it. */
  readonly name: string;
  /** What git is told: the name of a configured remote, or an address. */
  readonly address: string;
  /** What was fetched from it. */
  readonly tracking: string;
  /** What was last seen there and found good, in a place of its own that no refspec of the user's names. */
  readonly seen: string;
}

export const TRACKING = "refs/ticket-remotes/";
export const SEEN = "refs/ticket-seen/";
/** Where commits stand while they are pushed before they are ours. */
export const ASIDE = "refs/ticket-aside/";

/** Returns the names of the configured remotes, as `git remote` lists them. */
export function remoteNames(config: GitConfig): readonly string[] {
  const urls = config.names("remote.").filter((name) => /\.(?:url|pushurl)$/.test(name));
  return [...new Set(urls.map((name) => name.replace(/^remote\.|\.(?:push)?url$/g, "")))].sort();
}

/** Returns the remotes that `git fetch --all` would ask. */
export function allRemotes(config: GitConfig): readonly string[] {
  return remoteNames(config).filter(
    (name) =>
      !["skipFetchAll", "skipDefaultUpdate"].some((key) => config.bool(`remote.${name}.${key}`)),
  );
}

/** Returns the remote that git itself would take: that of the branch, else the only one, else `origin`. */
export function preferredRemote(config: GitConfig, branch: string | undefined): string | undefined {
  const names = remoteNames(config);
  const own = branch === undefined ? undefined : config.get(`branch.${branch}.remote`);
  if (own !== undefined && own !== "." && names.includes(own)) return own;
  return names.length === 1 ? names[0] : names.find((name) => name === "origin");
}

/** What is no name but says where to go: `https://…`, `host:path`, `/path`, `./path`. */
const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z][a-z0-9]*::|\.{0,2}\/|\.{1,2}$|[^/:\s]+:|[a-z]:[\\/])/i;

/** Returns the last part of the names of a remote's refs: `main` for the usual ref. */
function leafOf(ref: string): string {
  return ref.replace(/^refs\/(?:tickets\/)?/, "");
}

/** Puts the refs of a remote together; a name that no ref may hold, and an address, are hashed. */
function remoteAt(name: string, address: string, ref: string, folder: string): Remote {
  const leaf = `${folder}/${leafOf(ref)}`;
  const refs = { tracking: `${TRACKING}${leaf}`, seen: `${SEEN}${leaf}` };
  if (validRef(refs.tracking)) return { name, address, ...refs };
  return remoteAt(name, address, ref, `url-${sha256Hex(folder).slice(0, 12)}`);
}

/**
 * Returns the remote that a word names: a configured one, or an address. `resolvePath` makes a relative path absolute,
 * for git is run elsewhere. Which protocols an address may have is for git's `protocol.allow` to say.
 *
 * @throws TicketError `NO_SUCH_REMOTE`, `BAD_REMOTE`.
 */
export function remoteFor(
  config: GitConfig,
  word: string,
  ref: string,
  resolvePath: (path: string) => string,
): Remote {
  checkAddress(word);
  const names = remoteNames(config);
  if (names.includes(word)) return remoteAt(word, word, ref, word);
  if (!ADDRESS.test(word)) throw noSuchRemote(word, names);
  const address = /^\.{0,2}(?:\/|$)/.test(word) ? resolvePath(word) : word;
  return remoteAt(withoutSecrets(word), address, ref, `url-${sha256Hex(address).slice(0, 12)}`);
}

/**
 * Returns `word` if it may be put into a git command as a remote.
 *
 * @throws TicketError `BAD_REMOTE`.
 */
export function checkAddress(word: string): string {
  if (word !== "" && !word.startsWith("-") && !/\p{Cc}/u.test(word)) return word;
  throw badRemote(word);
}

/** Takes what may be a password out of an address. */
export function withoutSecrets(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}

function badRemote(word: string): TicketError {
  return new TicketError("BAD_REMOTE", "usage", `${JSON.stringify(word)} can't be a remote.`, {
    data: { remote: word },
    hint: "Name one that git remote lists, or an address like https://example.com/shop.git",
  });
}

function noSuchRemote(word: string, names: readonly string[]): TicketError {
  const near = closest(word, names);
  const known = names.length === 0 ? "There are none yet" : `There are: ${names.join(", ")}`;
  return new TicketError(
    "NO_SUCH_REMOTE",
    "notFound",
    `There is no remote ${JSON.stringify(word)}.`,
    {
      data: { remote: word, remotes: names },
      hint:
        near === undefined
          ? `${known}. To add one: git remote add ${names.includes("origin") ? "NAME" : "origin"} URL`
          : `Did you mean ${near}?`,
    },
  );
}
