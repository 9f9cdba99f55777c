import { forgiveBase32 } from "../base/base32.ts";

/** Below this length a token that fits an id may well be meant as an old number. */
export const SURE_LENGTH = 4;

/** Returns what may be an id in a token: without the prefix, lower case, digits for look-alikes. */
export function idPart(token: string, prefix: string): string | undefined {
  const text = token.trim().toLowerCase();
  const bare = text.startsWith(`${prefix}-`) ? text.slice(prefix.length + 1) : text;
  const part = forgiveBase32(bare);
  return /^[0-9a-hjkmnp-tv-z]{1,12}$/.test(part) ? part : undefined;
}
