/** Returns what may be an id in a token: without the prefix, lower case, digits for look-alikes. */
export declare function idPart(token: string, prefix: string): string | undefined;
