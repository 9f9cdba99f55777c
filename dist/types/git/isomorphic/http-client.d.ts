import type { HttpClient } from "../http.js";
/** A remote that says nothing for too long. */
export declare class Silence extends Error {
}
/** The default: `fetch`, which every Node has. */
export declare const FETCH: HttpClient;
export declare function collect(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Buffer>;
/** What one talk with a remote goes by. */
interface Talk {
    readonly patienceMs: number;
    /** The most that is taken of one answer. */
    readonly mostBytes: number;
}
/**
 * Returns a client for one talk with a remote: it gives up on silence, holds whole answers only, and goes to where the
 * first request was sent on to, as git does.
 */
export declare function patientClient(client: HttpClient, { patienceMs, mostBytes }: Talk): HttpClient;
export {};
