/** Bytes that are written one behind the other. */
export interface ByteWriter {
  /** Writes a whole number from 0, seven bits a byte, the lowest first. */
  number(value: number): void;
  bytes(more: Uint8Array): void;
  readonly length: number;
  /** Returns all bytes, and begins anew. */
  take(): Uint8Array;
}

/** Returns a writer without a byte. */
export function byteWriter(): ByteWriter {
  let held = new Uint8Array(1 << 12);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= held.length) return;
    const longer = new Uint8Array(Math.max(2 * held.length, length + more));
    longer.set(held);
    held = longer;
  };
  return {
    number: (value) => {
      room(8);
      let rest = value;
      for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) held[length++] = (rest & 0x7f) | 0x80;
      held[length++] = rest;
    },
    bytes: (more) => {
      room(more.length);
      held.set(more, length);
      length += more.length;
    },
    get length() {
      return length;
    },
    take: () => {
      const taken = held.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Where reading is: the next byte. */
export interface BytePlace {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads what `number` wrote. Ends at the end of the bytes, whatever they are. */
export function readNumber(place: BytePlace): number {
  const { bytes } = place;
  let byte = bytes[place.at++] ?? 0;
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  for (let unit = 0x80; byte > 0x7f && unit < 2 ** 42; unit *= 0x80) {
    byte = bytes[place.at++] ?? 0;
    value += (byte & 0x7f) * unit;
  }
  return value;
}
