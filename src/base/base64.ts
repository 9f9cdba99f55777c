/** Returns the bytes that a text in base64 (RFC 4648, §4, with padding) stands for, or `undefined` for another text. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, "base64");
  // Decoding passes over what does not belong; only what was written as it should be comes back the same.
  return bytes.toString("base64") === text ? bytes : undefined;
}

/** Returns bytes as base64. */
export function base64OfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
