import { forgiveBase32 } from "../base/base32.ts";

/** Returns what may be an id in a token: without the prefix, lower case, digits for look-alikes. */
export function idPart(token: string, prefix: string): string | undefined {
  const text = token.trim().toLowerCase();
  const bare = text.startsWith(`${prefix}-`) ? text.slice(prefix.length + 1) : text;
  const part = forgiveBase32(bare);
  return /^[0-9a-hjkmnp-tv-z]{1,12}$/.test(part) ? part : undefined;
}
