/** Crockford's base32 alphabet in lower case: no i, l, o, u. https://www.crockford.com/base32.html */
export const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** Returns `value` (an integer from 0 to 2^53) as exactly `length` base32 characters that sort like the number. */
export function encodeBase32(value: number, length: number): string {
  let text = "";
  let rest = value;
  for (let i = 0; i < length; i++) {
    text = BASE32.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** Returns the number that `text` spells, or `undefined` when a character is not of the alphabet. */
export function decodeBase32(text: string): number | undefined {
  let value = 0;
  for (const char of text) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 32 + digit;
  }
  return value;
}

/** Returns `length` base32 characters read off `bytes` (5 bits each; `bytes` must hold enough of them). */
export function base32OfBytes(bytes: Uint8Array, length: number): string {
  let text = "";
  let bits = 0;
  let held = 0;
  let next = 0;
  while (text.length < length) {
    if (held < 5) {
      bits = ((bits << 8) | (bytes[next++] ?? 0)) & 0xffff;
      held += 8;
    }
    held -= 5;
    text += BASE32.charAt((bits >> held) & 31);
  }
  return text;
}

/** Returns what a person may have meant: lower case, with `i l` read as 1 and `o` as 0. */
export function forgiveBase32(text: string): string {
  return text.toLowerCase().replace(/[il]/g, "1").replace(/o/g, "0");
}
