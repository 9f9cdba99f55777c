/** Returns the digest of parts behind each other: what git names objects by. */
export declare function digestOf(algorithm: "sha1" | "sha256", parts: readonly Uint8Array[]): Uint8Array;
