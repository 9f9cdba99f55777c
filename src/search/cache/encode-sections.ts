import { checksum } from "../../base/checksum.ts";
import type { Json } from "../../base/json.ts";
import { aligned, ENDIAN, HEAD, MAGIC } from "./sections.ts";

/** Returns the pieces of such a file. */
export function encodeSections(
  header: Readonly<Record<string, Json>>,
  sections: Readonly<Record<string, Uint8Array>>,
): readonly Uint8Array[] {
  const places: Record<string, Json> = {};
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(sections)) {
    places[name] = [at, bytes.length, checksum(bytes)];
    pieces.push(bytes, new Uint8Array(aligned(bytes.length) - bytes.length));
    at += aligned(bytes.length);
  }
  const text = Buffer.from(JSON.stringify({ ...header, endian: ENDIAN, sections: places }));
  const head = Buffer.alloc(HEAD);
  MAGIC.copy(head);
  head.writeUInt32LE(text.length, 8);
  head.writeUInt32LE(checksum(text), 12);
  return [head, text, new Uint8Array(aligned(text.length) - text.length), ...pieces];
}
