/** Returns a path of the configuration in full; undefined for one that only git can tell: `~ada/x`, `%(prefix)/x`. */
export declare function expandPath(path: string, home: string | undefined, from: string): string | undefined;
