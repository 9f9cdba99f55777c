import { type Signing } from "./signing.js";
/**
 * Signs as `git commit -S` would: by gpg, ssh-keygen or gpgsm, as the configuration has it.
 *
 * The programs get the user's whole environment, as from git: they need its agent and terminal.
 *
 * @throws TicketError `SIGNING_FAILED`.
 */
export declare function sign(payload: Uint8Array, signing: Signing): Promise<string>;
