/** Something that keeps a process alive: a child, or a pipe to it. */
export interface Handle {
    ref?(): unknown;
    unref?(): unknown;
}
/** Lets handles keep this process alive, or not. In bun the pipe to a child never does, and can't be told. */
export declare function holdProcess(handles: readonly Handle[], hold: boolean): void;
/** What has to be known of a process to start its program again. */
export interface Running {
    readonly execPath: string;
    readonly argv: readonly string[];
}
/** Returns what starts this program again: Node with the script, or the executable itself. */
export declare function programOf({ execPath, argv }: Running): readonly [file: string, ...args: string[]];
