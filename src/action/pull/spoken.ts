import { mentionsInBranch } from "../../domain/mentions/branch.ts";
import { mentionsInMarkdown, mentionsInTitle } from "../../domain/mentions/markdown.ts";
import type { Mention, Verb } from "../../domain/mentions/mention.ts";
import { mentionsInMessage } from "../../domain/mentions/message.ts";
import type { Pull, PullCommit } from "../github/api.ts";

/** Where a pull request speaks of a ticket. */
export interface Source {
  readonly part: "title" | "body" | "branch" | "commit";
  /** Of the commit; "" elsewhere. */
  readonly sha: string;
}

/** A ticket that a pull request speaks of, by the name that stands there. */
export interface Spoken {
  readonly token: string;
  readonly verb: Verb;
  readonly sure: boolean;
  /** True: it is what the work is about, and not only named in passing. */
  readonly linked: boolean;
  readonly source: Source;
  readonly line: number;
}

/** A verb says so, and so do a trailer, the name of a branch and a first line. */
const isLink = ({ verb, place }: Mention): boolean => verb !== "refs" || place.part !== "body";

const spokenIn =
  (source: Source) =>
  (mention: Mention): Spoken => {
    const { token, verb, sure, place } = mention;
    return { token, verb, sure, linked: isLink(mention), source, line: place.line };
  };

const of = (part: Source["part"], sha = ""): Source => ({ part, sha });

/** Returns the tickets that a commit speaks of. A merge speaks of nothing by itself. */
export function spokenInCommit(
  { sha, message, parents }: PullCommit,
  prefix: string,
): readonly Spoken[] {
  if (parents > 1) return [];
  const found = mentionsInMessage(message, { prefix, comment: undefined });
  return found.map(spokenIn(of("commit", sha)));
}

/** Returns every place in which a pull request speaks of a ticket. */
export function spokenInPull(
  pull: Pull,
  commits: readonly PullCommit[],
  prefix: string,
): readonly Spoken[] {
  return [
    ...mentionsInTitle(pull.title, prefix).map(spokenIn(of("title"))),
    ...mentionsInMarkdown(pull.body, prefix).map(spokenIn(of("body"))),
    ...mentionsInBranch(pull.branch, prefix).map(spokenIn(of("branch"))),
    ...commits.flatMap((commit) => spokenInCommit(commit, prefix)),
  ];
}
