/** Returns the bytes that a text in base64 (RFC 4648, §4, with padding) stands for, or `undefined` for another text. */
export declare function bytesOfBase64(text: string): Uint8Array | undefined;
/** Returns bytes as base64. */
export declare function base64OfBytes(bytes: Uint8Array): string;
