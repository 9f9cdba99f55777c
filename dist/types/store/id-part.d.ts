/** Below this length a token that fits an id may well be meant as an old number. */
export declare const SURE_LENGTH = 4;
/** Returns what may be an id in a token: without the prefix, lower case, digits for look-alikes. */
export declare function idPart(token: string, prefix: string): string | undefined;
