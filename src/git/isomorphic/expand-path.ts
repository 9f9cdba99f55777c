import { join, resolve } from "node:path";

/** Returns a path of the configuration in full; undefined for one that only git can tell: `~ada/x`, `%(prefix)/x`. */
export function expandPath(
  path: string,
  home: string | undefined,
  from: string,
): string | undefined {
  if (path.startsWith("~/") && home) return join(home, path.slice(2));
  return /^(?:~|%\()/.test(path) ? undefined : resolve(from, path);
}
