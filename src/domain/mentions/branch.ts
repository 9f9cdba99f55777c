import type { Mention } from "./mention.ts";

/**
 * Returns the tickets that a branch is named after: `tk-7k3m-login`, `ada/tk-7k3m`, `feature/PROJ-12_login`.
 *
 * @param name with or without `refs/heads/`.
 */
export function mentionsInBranch(name: string, prefix: string): readonly Mention[] {
  const branch = name.replace(/^refs\/heads\//, "");
  const own = `(?:^|[/_.-])(${prefix}-[0-9a-tv-z]{4,12})`;
  const other = "(?:^|/)([a-z][a-z0-9]{0,30}-\\d{1,9})";
  const names = new RegExp(`(?:${own}|${other})(?=$|[-_/.])`, "gi");
  return [...branch.matchAll(names)].map((match) => {
    const token = match[1] ?? match[2] ?? "";
    const column = match.index + match[0].length - token.length + 1;
    const sure = match[1] !== undefined && /\d/.test(token.slice(prefix.length));
    return { token, verb: "refs", sure, place: { part: "branch", line: 1, column } };
  });
}
