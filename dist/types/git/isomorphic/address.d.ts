import type { GitConfig } from "../repository.js";
/** A remote that can be talked to. */
export interface Endpoint {
    /** With what opens it, if the address holds that. */
    readonly url: string;
    /** As people may see it. */
    readonly shown: string;
    /** Set by `http.extraHeader`. */
    readonly headers: Readonly<Record<string, string>>;
}
/**
 * Returns where a remote is, by the names and replacements of the configuration.
 *
 * @throws TicketError `BAD_REMOTE`, `ENGINE_UNSUPPORTED` for an address that only git goes to.
 */
export declare function endpointOf(config: GitConfig, address: string, what: "fetch" | "push"): Endpoint;
