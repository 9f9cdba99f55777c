/** A request as isomorphic-git makes it. */
export interface HttpRequest {
    readonly url: string;
    readonly method?: string | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly body?: Iterable<Uint8Array> | AsyncIterable<Uint8Array> | undefined;
    readonly signal?: AbortSignal | undefined;
}
/** An answer as isomorphic-git reads it; names of headers in lower case. */
export interface HttpResponse {
    readonly url: string;
    readonly method?: string | undefined;
    readonly statusCode: number;
    readonly statusMessage: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: AsyncIterable<Uint8Array>;
}
/** What sends requests: `isomorphic-git/http/node`, `isomorphic-git/http/web`, or one of your own. */
export interface HttpClient {
    request(request: HttpRequest): Promise<HttpResponse>;
}
/** What opens a remote. `cancel` gives up. */
export interface Credentials {
    readonly username?: string;
    readonly password?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly cancel?: boolean;
}
/** Asked once where a remote says 401; undefined: there are none. */
export type AuthCallback = (url: string) => Credentials | undefined | Promise<Credentials | undefined>;
