import { dirname, join } from "node:path";
import { unsupported } from "./errors.ts";

/** What the condition of an include is about. */
export interface Circumstances {
  readonly gitDir: string;
  /** Without `refs/heads/`; undefined: HEAD is detached. */
  readonly branch: string | undefined;
  readonly home: string | undefined;
  /** The file that includes. */
  readonly from: string;
}

/**
 * Tells whether the condition of an `includeIf` holds. git-config(1), "Conditional includes".
 *
 * @throws TicketError `ENGINE_UNSUPPORTED` for one that only git can judge.
 */
export function includes(condition: string, here: Circumstances): boolean {
  const at = condition.indexOf(":");
  const kind = condition.slice(0, Math.max(0, at));
  const pattern = condition.slice(at + 1);
  if (kind === "onbranch")
    return here.branch !== undefined && matches(withEnd(pattern), here.branch, "");
  if (kind === "gitdir") return matches(fullPattern(pattern, here), here.gitDir, "");
  if (kind === "gitdir/i") return matches(fullPattern(pattern, here), here.gitDir, "i");
  if (kind === "hasconfig:remote.*.url" || kind === "hasconfig")
    throw unsupported("include", `the condition ${condition} of an included configuration file`, {
      condition,
    });
  return false; // of a later git: an older one passes it over
}

function fullPattern(pattern: string, { home, from }: Circumstances): string {
  if (pattern.startsWith("~/") && home)
    return withEnd(join(home, pattern.slice(2)) + tail(pattern));
  if (pattern.startsWith("./"))
    return withEnd(join(dirname(from), pattern.slice(2)) + tail(pattern));
  return withEnd(pattern.startsWith("/") ? pattern : `**/${pattern}`);
}

/** `join` drops nothing but this. */
const tail = (pattern: string): string => (pattern === "~/" || pattern === "./" ? "/" : "");

const withEnd = (pattern: string): string => (pattern.endsWith("/") ? `${pattern}**` : pattern);

const SPECIAL = /\*\*\/|\/\*\*$|\*|\?|\[!?[^\]/]+\]|[.+^${}()|\\]/g;
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["**/", "(?:.*/)?"],
  ["/**", "/.*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
]);

function matches(pattern: string, text: string, flags: string): boolean {
  const source = pattern.replace(SPECIAL, (part) => {
    const meaning = MEANINGS.get(part);
    if (meaning !== undefined) return meaning;
    return part.startsWith("[") ? part.replace("[!", "[^") : `\\${part}`;
  });
  return new RegExp(`^${source}$`, flags).test(text);
}
