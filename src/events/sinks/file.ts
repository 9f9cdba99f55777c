import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import type { Subscriber } from "../subscribers/subscriber.ts";
import { bodyOf, type Delivered, type Parcel, type Sink, shortLine } from "./sink.ts";

const MOST = 500;
const NEW_LINE = 0x0a;

/** Tells whether a file ends in the middle of a line: somebody was cut off there. */
function isCutOff(file: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEW_LINE;
}

/** Writes all of the bytes at the end of the file, or none of them. */
function append(file: number, bytes: Uint8Array, size: number): void {
  try {
    let rest = bytes;
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  }
}

function deliver(path: string, parcels: readonly Parcel[]): Delivered {
  const { O_RDWR, O_APPEND, O_CREAT } = constants;
  try {
    const file = openSync(path, O_RDWR | O_APPEND | O_CREAT, 0o600);
    try {
      const { size } = fstatSync(file);
      const lines = parcels.map((parcel) => `${bodyOf(parcel)}\n`).join("");
      append(file, Buffer.from(isCutOff(file, size) ? `\n${lines}` : lines), size);
    } finally {
      closeSync(file);
    }
    return { count: parcels.length };
  } catch (error) {
    return { count: 0, failure: { message: shortLine((error as Error).message) } };
  }
}

/** Returns what writes each event as a line of JSON into a file, which is opened anew each time: it may be moved away. */
export function fileSink({ path = "" }: Subscriber): Sink {
  return {
    most: MOST,
    deliver: async (parcels) => deliver(path, parcels),
    close: async () => undefined,
  };
}
