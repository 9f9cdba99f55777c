import { type Signing } from "./signing.js";
/**
 * Signs by `ssh-keygen -Y sign`, with the arguments that git gives it: programs that stand in for it rely on them.
 *
 * The bytes, and a key that is given by value, pass through a private temporary folder.
 */
export declare function signBySsh(payload: Uint8Array, signing: Signing): Promise<string>;
