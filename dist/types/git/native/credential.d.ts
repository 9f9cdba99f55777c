import type { NativeContext } from "./context.js";
/**
 * Returns the password that git has for an address, from whatever helper is configured. Where there is none and no terminal to ask
 * at, git fails, and there is no password.
 */
export declare function credential({ runner }: NativeContext, url: string): Promise<string | undefined>;
