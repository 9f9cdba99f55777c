const FLUSH = Buffer.from("0000");
/** As much as a packet may carry. */
const MOST = 65_516;

/** What is no protocol of git's. */
export class BadPacket extends Error {}

/** Returns a line as git's protocols frame it. gitprotocol-common(5). */
export function packet(line: string): Buffer {
  const data = Buffer.from(line);
  if (data.length > MOST) throw new BadPacket("a line that is too long");
  return Buffer.concat([Buffer.from((data.length + 4).toString(16).padStart(4, "0")), data]);
}

/** Returns lines, undefined standing for the mark between parts. */
export function packets(lines: readonly (string | undefined)[]): Buffer {
  return Buffer.concat(lines.map((line) => (line === undefined ? FLUSH : packet(line))));
}

/** Returns the packets in some bytes, undefined for each mark between parts. @throws BadPacket where they are cut short. */
export function* readPackets(bytes: Buffer): Generator<Buffer | undefined> {
  for (let at = 0; at < bytes.length; ) {
    const digits = bytes.toString("latin1", at, at + 4);
    if (!/^[0-9a-f]{4}$/i.test(digits)) throw new BadPacket("something that is no packet");
    const length = Number.parseInt(digits, 16);
    if (length < 4) {
      yield undefined;
      at += 4;
      continue;
    }
    if (at + length > bytes.length) throw new BadPacket("a packet that is cut short");
    yield bytes.subarray(at + 4, at + length);
    at += length;
  }
}

/** What came on the three bands: data, words for people, and the reason why it ended. */
export interface Bands {
  readonly data: Buffer;
  readonly words: string;
  readonly failure: string | undefined;
}

/** Sorts packets by the band that their first byte names. */
export function splitBands(packetsOf: Iterable<Buffer | undefined>): Bands {
  const data: Buffer[] = [];
  let words = "";
  let failure: string | undefined;
  for (const found of packetsOf) {
    if (found === undefined) continue;
    const band = found[0];
    const rest = found.subarray(1);
    if (band === 1) data.push(rest);
    else if (band === 2) words += rest.toString("utf8");
    else if (band === 3) failure = rest.toString("utf8").trim();
    else throw new BadPacket("a packet of no band");
  }
  return { data: Buffer.concat(data), words, failure };
}
