import type { Endpoint } from "./address.js";
import type { IsomorphicContext } from "./context.js";
type Service = "git-upload-pack" | "git-receive-pack";
/** A remote that has said what it has. */
export interface Advertised {
    readonly refs: ReadonlyMap<string, string>;
    readonly capabilities: ReadonlySet<string>;
    /** Sends a request, and returns the whole answer. */
    ask(body: Buffer): Promise<Buffer>;
}
/** No pack that is larger goes through memory. */
export declare const MOST_BYTES: number;
/**
 * Asks a remote for its refs, by isomorphic-git.
 *
 * @throws TicketError `REMOTE_UNREACHABLE`, `REMOTE_DENIED`, `REMOTE_NOT_FOUND`.
 */
export declare function advertised({ http, onAuth }: IsomorphicContext, { url, shown, headers }: Endpoint, service: Service, patienceMs: number): Promise<Advertised>;
/** Returns the error for what went wrong between us and a remote. */
export declare function failureOf(error: unknown, remote: string): unknown;
export {};
