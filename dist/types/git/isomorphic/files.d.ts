import type { FileStats, FileSystem } from "../file-system.js";
/** Reads bytes of a file at a place; fewer only at its end. */
export type ReadPart = (position: number, length: number) => Promise<Buffer>;
/** The files of a repository, over the file system of whoever opened it. Paths are absolute. */
export interface Files {
    /** Undefined: there is no such file. Every other failure is thrown. */
    read(path: string): Promise<Buffer | undefined>;
    /** Follows no link; undefined where there is nothing. */
    look(path: string): Promise<FileStats | undefined>;
    /** Follows links. */
    stat(path: string): Promise<FileStats | undefined>;
    /** The names in a folder, sorted; none where there is no folder. */
    list(path: string): Promise<readonly string[]>;
    /** Writes a new file, synced to disk where that can be done; false where there is one already. Leaves no half one. */
    create(path: string, data: Uint8Array | string, mode?: number): Promise<boolean>;
    append(path: string, text: string): Promise<void>;
    rename(from: string, to: string): Promise<void>;
    /** Quiet where it is gone. */
    remove(path: string): Promise<void>;
    makeFolder(path: string): Promise<void>;
    /** Tells whether it was empty and is gone. */
    removeFolder(path: string): Promise<boolean>;
    /** Makes the renames in a folder survive a power cut, where that can be done. Never throws. */
    syncFolder(path: string): Promise<void>;
    /** True: the file system of this machine, where files belong to users, and processes can be told dead. */
    readonly ofThisMachine: boolean;
    /** The same for the same file system. */
    readonly identity: object;
    /** Opens a file to read parts of it; undefined where the file system can only read whole ones. */
    readonly openParts: ((path: string) => Promise<Parts>) | undefined;
}
/** A file that is open to be read. */
export interface Parts {
    readonly read: ReadPart;
    close(): Promise<void>;
}
/** Returns the code of a failure of the system, like "ENOENT". */
export declare function codeOf(error: unknown): string;
/** Returns the files of a file system. @throws TicketError `BAD_FILE_SYSTEM`. */
export declare function filesOf(fs: FileSystem): Files;
