import { TicketError } from "../../base/errors.ts";

const PREFIX = "whsec_";
/** What the specification asks for. */
const LEAST_BYTES = 24;

/**
 * Returns the bytes of a key as Standard Webhooks writes it: base64, perhaps behind `whsec_`.
 *
 * @throws TicketError `BAD_SECRET`, which does not show it.
 */
export function keyOf(secret: string, where: string): Uint8Array {
  const text = secret.trim().replace(new RegExp(`^${PREFIX}`), "");
  const bytes = Buffer.from(text, "base64");
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text);
  if (isBase64 && bytes.length >= LEAST_BYTES) return bytes;
  throw new TicketError("BAD_SECRET", "usage", `The key in ${where} can't sign.`, {
    data: { where },
    hint: `It is whsec_ and at least ${LEAST_BYTES} bytes in base64: echo "whsec_$(openssl rand -base64 32)"`,
  });
}

/**
 * Returns the headers that sign a message, with each of the keys: who takes it may know any of them.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  id: string,
  seconds: number,
  body: string,
  keys: readonly Uint8Array[],
): Readonly<Record<string, string>> {
  const { createHmac } = process.getBuiltinModule("node:crypto");
  const signatures = keys.map((key) => {
    const digest = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
    return `v1,${digest}`;
  });
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    ...(signatures.length === 0 ? {} : { "webhook-signature": signatures.join(" ") }),
  };
}
