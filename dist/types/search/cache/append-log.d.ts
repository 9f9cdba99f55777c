/** Above this the log is written anew, as one line. */
export declare const LONGEST_LOG: number;
/** Adds lines to the log, as a whole, whoever else does; returns how long it was. @throws CacheFault, or what the system says. */
export declare function appendLines(folder: string, ref: string, lines: string): number;
