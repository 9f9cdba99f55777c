/** Exit codes are a public contract, listed in docs/exit-codes.md. */
export declare const EXIT: {
    readonly ok: 0;
    readonly failed: 1;
    readonly usage: 2;
    readonly notFound: 3;
    readonly conflict: 4;
    readonly invalid: 5;
    readonly auth: 6;
    readonly remote: 7;
    readonly clock: 8;
    readonly leaseLost: 9;
    readonly newerFormat: 10;
    readonly internal: 70;
};
/** What went wrong, in the terms of the exit code it leads to. */
export type ErrorKind = Exclude<keyof typeof EXIT, "ok">;
/** What an error may carry beside its sentence. */
export interface ErrorDetail {
    /** The facts behind the message: JSON, part of the public contract of the code. */
    readonly data?: Readonly<Record<string, unknown>>;
    /** The way out, as one or more sentences or commands. */
    readonly hint?: string | undefined;
    /** Whether the same call may succeed when it is simply made again. */
    readonly retryable?: boolean;
    readonly cause?: unknown;
}
/** A failure the user can act on. Anything else that is thrown is a bug in this program. */
export declare class TicketError extends Error {
    readonly code: string;
    readonly kind: ErrorKind;
    readonly data: Readonly<Record<string, unknown>>;
    readonly hint: string | undefined;
    readonly retryable: boolean;
    constructor(code: string, kind: ErrorKind, message: string, detail?: ErrorDetail);
}
/** Tells a failure of ours from a bug, across bundles too (so not by `instanceof`). */
export declare function isTicketError(error: unknown): error is TicketError;
