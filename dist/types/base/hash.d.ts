/** Returns the SHA-256 of `text` (UTF-8) as lower-case hexadecimal. */
export declare function sha256Hex(text: string): string;
/** Returns the SHA-256 of bytes as lower-case hexadecimal. */
export declare function sha256OfBytes(bytes: Uint8Array): string;
/** Returns the SHA-256 of `text` (UTF-8) as 32 bytes. */
export declare function sha256Bytes(text: string): Uint8Array;
