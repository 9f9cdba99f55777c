/** What is asked about a file. */
export interface FileStats {
    readonly size: number;
    readonly mtimeMs: number;
    readonly mode: number;
    readonly uid: number;
    isFile(): boolean;
    isDirectory(): boolean;
}
/** An open file. */
export interface OpenFile {
    read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{
        readonly bytesRead: number;
    }>;
    writeFile(data: Uint8Array): Promise<unknown>;
    sync(): Promise<unknown>;
    close(): Promise<unknown>;
}
/** How a file is written: flag "wx" must fail with `EEXIST` where there is one already. */
interface WriteOptions {
    readonly flag: "wx" | "a";
    readonly mode: number;
}
/** The calls of `node:fs/promises` that a repository needs. */
export interface FileCalls {
    readFile(path: string): Promise<Uint8Array>;
    writeFile(path: string, data: Uint8Array, options: WriteOptions): Promise<unknown>;
    rename(from: string, to: string): Promise<unknown>;
    unlink(path: string): Promise<unknown>;
    mkdir(path: string): Promise<unknown>;
    rmdir(path: string): Promise<unknown>;
    readdir(path: string): Promise<readonly string[]>;
    stat(path: string): Promise<FileStats>;
    lstat(path: string): Promise<FileStats>;
    /** Where it is there, files are synced to disk, and large packs are read in parts. */
    open?(path: string, flags: string, mode?: number): Promise<OpenFile>;
}
/** A file system as isomorphic-git takes it, by its promises: `node:fs`, memfs, or one of your own. */
export type FileSystem = FileCalls | {
    readonly promises: FileCalls;
};
export {};
