import { hasher } from "./runtime.ts";

const sha256 = () => hasher("sha256");

/** Returns the SHA-256 of `text` (UTF-8) as lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return sha256().update(text).digest("hex");
}

/** Returns the SHA-256 of bytes as lower-case hexadecimal. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return sha256().update(bytes).digest("hex");
}

/** Returns the SHA-256 of `text` (UTF-8) as 32 bytes. */
export function sha256Bytes(text: string): Uint8Array {
  return sha256().update(text).digest();
}
