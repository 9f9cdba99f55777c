// Where the two runtimes differ: Node, which runs dist/, and bun, which is in the standalone executable. In bun the modules of
// Node are made anew in each process: node:zlib and node:crypto take 5 ms, node:child_process with its streams 8. What bun has
// itself takes nothing, so that is used where it does the same.

/** Bytes that are counted into a digest. */
export interface Hasher {
  update(data: string | Uint8Array): Hasher;
  digest(): Uint8Array;
  digest(encoding: "hex"): string;
}

/** How much a compressor may take to do well, as zlib has it. */
export interface Effort {
  readonly level?: number;
  readonly memLevel?: number;
  readonly windowBits?: number;
  readonly chunkSize?: number;
}

/** A process that was started: its input waits to be given, its output to be gathered. */
export interface NativeChild {
  readonly pid: number;
  readonly stdin: { write(data: string | Uint8Array): unknown; flush(): unknown; end(): unknown };
  readonly stdout: AsyncIterable<Uint8Array>;
  readonly stderr: { bytes(): Promise<Uint8Array<ArrayBuffer>> };
  /** Its exit code. */
  readonly exited: Promise<number>;
  /** Set once it has ended by a signal. */
  readonly signalCode: string | null;
}

/** Starts a process. @throws what the system says. */
export type NativeSpawn = (what: {
  readonly cmd: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: "pipe";
  readonly stdout: "pipe";
  readonly stderr: "pipe";
  readonly windowsHide: boolean;
}) => NativeChild;

/** What we use of bun. */
interface Bun {
  readonly CryptoHasher: new (algorithm: string) => Hasher;
  readonly deflateSync: (data: Uint8Array, effort: Effort) => Uint8Array;
  readonly inflateSync: (data: Uint8Array, how: { windowBits: number }) => Uint8Array<ArrayBuffer>;
  readonly hash: {
    crc32(data: Uint8Array, before: number): number;
    adler32(data: Uint8Array): number;
    xxHash32(data: Uint8Array): number;
  };
  readonly spawn: NativeSpawn;
}

const { Bun: bun } = globalThis as { Bun?: Bun };

/** Whether this is Node, whose modules take long to load. */
export const isNode = bun === undefined;

/** Returns an empty digest. */
export function hasher(algorithm: "sha1" | "sha256"): Hasher {
  return bun === undefined
    ? process.getBuiltinModule("node:crypto").createHash(algorithm)
    : new bun.CryptoHasher(algorithm);
}

/** Returns the CRC-32 of bytes, counted on from those before. */
export function crc32(data: Uint8Array, before = 0): number {
  return bun === undefined
    ? process.getBuiltinModule("node:zlib").crc32(data, before)
    : bun.hash.crc32(data, before);
}

/** A window of 32 KB, no dictionary. RFC 1950, 2.2. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x9c);

/** Returns bytes compressed in the format of zlib. */
export function deflate(data: Uint8Array, effort: Effort): Uint8Array {
  if (bun === undefined) return process.getBuiltinModule("node:zlib").deflateSync(data, effort);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(bun.hash.adler32(data));
  // bun leaves out what zlib puts around.
  return Buffer.concat([ZLIB_HEAD, bun.deflateSync(data, effort), sum]);
}

/** bun knows no limit: so many bytes can become 64 MB at the most. */
const MOST_UNLIMITED = 1 << 16;

/**
 * Returns what zlib had compressed; what follows it is ignored. Who knows how much that will be saves it a larger buffer.
 *
 * @throws Error for anything else, and for more than `most` bytes.
 */
export function inflate(data: Uint8Array, most: number, expected = 1 << 14): Buffer {
  if (bun === undefined || data.length > MOST_UNLIMITED) {
    const how = { maxOutputLength: most, chunkSize: Math.max(64, expected) };
    return process.getBuiltinModule("node:zlib").inflateSync(data, how);
  }
  const { buffer, byteOffset, length } = bun.inflateSync(data, { windowBits: 15 });
  if (length > most) throw new Error("more than was announced");
  return Buffer.from(buffer, byteOffset, length);
}

/** What counts a checksum in bun: the same as our own, which has to be compiled first. */
export const nativeChecksum: ((data: Uint8Array) => number) | undefined =
  bun && ((data) => bun.hash.xxHash32(data));

/** What starts a process in bun; Node has node:child_process. */
export const nativeSpawn: NativeSpawn | undefined = bun?.spawn;

/** Something that keeps a process alive: a child, or a pipe to it. */
export interface Handle {
  ref?(): unknown;
  unref?(): unknown;
}

/** Lets handles keep this process alive, or not. In bun the pipe to a child never does, and can't be told. */
export function holdProcess(handles: readonly Handle[], hold: boolean): void {
  for (const handle of handles) {
    if (hold) handle.ref?.();
    else handle.unref?.();
  }
}

/** Where bun shows the files that an executable carries in itself, on Unix and on Windows. */
const CARRIED = /^(?:\/\$bunfs\/|[A-Za-z]:[\\/]~BUN[\\/])/;

/** Where this file is, in a module of Node. */
declare const __filename: string | undefined;

/**
 * Loads a package that is installed beside this program, or above it: never from where somebody happens to work.
 *
 * @throws Error where there is none.
 */
export function requireBeside(name: string): unknown {
  const { createRequire } = process.getBuiltinModule("node:module");
  const own = typeof __filename === "string" ? __filename : (process.argv[1] ?? "");
  return createRequire(own === "" || CARRIED.test(own) ? process.execPath : own)(name);
}

/** What has to be known of a process to start its program again. */
export interface Running {
  readonly execPath: string;
  readonly argv: readonly string[];
}

/** Returns what starts this program again: Node with the script, or the executable itself. */
export function programOf({ execPath, argv }: Running): readonly [file: string, ...args: string[]] {
  const [, script = ""] = argv;
  return CARRIED.test(script) ? [execPath] : [execPath, script];
}
