import { sha256Hex } from "../../base/hash.ts";
import type { GitHub, IssueComment } from "../github/api.ts";

/** Most characters of a comment: GitHub takes 65,536. */
const MOST = 60_000;
const MARK = /^<!-- git-ticket ([0-9a-f]{16}) -->\n/;

/** What became of the comment. */
export type StickyOutcome = "created" | "updated" | "unchanged" | "deleted" | "none";

/** Returns a comment that can be found again, and of which can be told whether it is still the same. */
export function markedBody(text: string): string {
  const cut = text.length > MOST ? `${text.slice(0, MOST)}\n\n…` : text;
  return `<!-- git-ticket ${sha256Hex(cut).slice(0, 16)} -->\n${cut}`;
}

const markOf = (body: string): string | undefined => MARK.exec(body.replaceAll("\r\n", "\n"))?.[1];

/** Returns our own comments, the oldest first. Somebody else's that begins like ours is none of them. */
function ownOf(comments: readonly IssueComment[], author: string): readonly IssueComment[] {
  const own = comments.filter((c) => c.author === author && markOf(c.body) !== undefined);
  return own.sort((a, b) => a.id - b.id);
}

async function deleteAll(api: GitHub, comments: readonly IssueComment[]): Promise<void> {
  for (const { id } of comments) await api.deleteComment(id);
}

/** Where the comment is, and what it is to say; undefined: there is to be none. */
export interface Sticky {
  readonly issue: number;
  readonly author: string;
  readonly text: string | undefined;
  /** The comments that were there a moment ago. */
  readonly comments: readonly IssueComment[];
}

/**
 * Makes our one comment say what it is to say; what says so already is left alone.
 *
 * Whoever makes it looks once more: of several runs at the same time, the comment that was made first stays.
 */
export async function keepSticky(
  api: GitHub,
  { issue, author, text, comments }: Sticky,
): Promise<StickyOutcome> {
  const [first, ...others] = ownOf(comments, author);
  await deleteAll(api, others);
  if (text === undefined) {
    if (first === undefined) return "none";
    await api.deleteComment(first.id);
    return "deleted";
  }
  const body = markedBody(text);
  if (first !== undefined) {
    if (markOf(first.body) === markOf(body)) return "unchanged";
    await api.updateComment(first.id, body);
    return "updated";
  }
  await api.createComment(issue, body);
  const [kept, ...more] = ownOf(await api.comments(issue), author);
  await deleteAll(api, more);
  if (kept !== undefined && markOf(kept.body) !== markOf(body))
    await api.updateComment(kept.id, body);
  return "created";
}
