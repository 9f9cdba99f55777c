/**
 * Returns the bytes of a key as Standard Webhooks writes it: base64, perhaps behind `whsec_`.
 *
 * @throws TicketError `BAD_SECRET`, which does not show it.
 */
export declare function keyOf(secret: string, where: string): Uint8Array;
/**
 * Returns the headers that sign a message, with each of the keys: who takes it may know any of them.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export declare function signedHeaders(id: string, seconds: number, body: string, keys: readonly Uint8Array[]): Readonly<Record<string, string>>;
