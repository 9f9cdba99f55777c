/** Crockford's base32 alphabet in lower case: no i, l, o, u. https://www.crockford.com/base32.html */
export declare const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
/** Returns `value` (an integer from 0 to 2^53) as exactly `length` base32 characters that sort like the number. */
export declare function encodeBase32(value: number, length: number): string;
/** Returns the number that `text` spells, or `undefined` when a character is not of the alphabet. */
export declare function decodeBase32(text: string): number | undefined;
/** Returns `length` base32 characters read off `bytes` (5 bits each; `bytes` must hold enough of them). */
export declare function base32OfBytes(bytes: Uint8Array, length: number): string;
/** Returns what a person may have meant: lower case, with `i l` read as 1 and `o` as 0. */
export declare function forgiveBase32(text: string): string;
