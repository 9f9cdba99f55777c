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
    readonly stdin: {
        write(data: string | Uint8Array): unknown;
        flush(): unknown;
        end(): unknown;
    };
    readonly stdout: AsyncIterable<Uint8Array>;
    readonly stderr: {
        bytes(): Promise<Uint8Array<ArrayBuffer>>;
    };
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
/** Whether this is Node, whose modules take long to load. */
export declare const isNode: boolean;
/** Returns an empty digest. */
export declare function hasher(algorithm: "sha1" | "sha256"): Hasher;
/** Returns the CRC-32 of bytes, counted on from those before. */
export declare function crc32(data: Uint8Array, before?: number): number;
/** Returns bytes compressed in the format of zlib. */
export declare function deflate(data: Uint8Array, effort: Effort): Uint8Array;
/**
 * Returns what zlib had compressed; what follows it is ignored. Who knows how much that will be saves it a larger buffer.
 *
 * @throws Error for anything else, and for more than `most` bytes.
 */
export declare function inflate(data: Uint8Array, most: number, expected?: number): Buffer;
/** What counts a checksum in bun: the same as our own, which has to be compiled first. */
export declare const nativeChecksum: ((data: Uint8Array) => number) | undefined;
/** What starts a process in bun; Node has node:child_process. */
export declare const nativeSpawn: NativeSpawn | undefined;
/** Something that keeps a process alive: a child, or a pipe to it. */
export interface Handle {
    ref?(): unknown;
    unref?(): unknown;
}
/** Lets handles keep this process alive, or not. In bun the pipe to a child never does, and can't be told. */
export declare function holdProcess(handles: readonly Handle[], hold: boolean): void;
/**
 * Loads a package that is installed beside this program, or above it: never from where somebody happens to work.
 *
 * @throws Error where there is none.
 */
export declare function requireBeside(name: string): unknown;
/** What has to be known of a process to start its program again. */
export interface Running {
    readonly execPath: string;
    readonly argv: readonly string[];
}
/** Returns what starts this program again: Node with the script, or the executable itself. */
export declare function programOf({ execPath, argv }: Running): readonly [file: string, ...args: string[]];
