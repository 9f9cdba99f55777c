/** What the condition of an include is about. */
export interface Circumstances {
    readonly gitDir: string;
    /** Without `refs/heads/`; undefined: HEAD is detached. */
    readonly branch: string | undefined;
    readonly home: string | undefined;
    /** The file that includes. */
    readonly from: string;
}
/**
 * Tells whether the condition of an `includeIf` holds. git-config(1), "Conditional includes".
 *
 * @throws TicketError `ENGINE_UNSUPPORTED` for one that only git can judge.
 */
export declare function includes(condition: string, here: Circumstances): boolean;
