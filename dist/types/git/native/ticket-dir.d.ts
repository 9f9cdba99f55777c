/**
 * Returns `<common dir>/ticket`, made if need be (0700), or undefined where there can be none.
 *
 * Undefined too where it belongs to another user: locks and notes are thrift, and their lack fails nothing.
 *
 * @throws TicketError `TICKET_DIR_UNSAFE` when something else than a directory is in its place.
 */
export declare function ticketDir(commonDir: string, ...inside: readonly string[]): string | undefined;
/** Makes the renames in a directory survive a power cut, where the system can do that. Never throws. */
export declare function syncDirectory(dir: string): void;
