/** Returns a prefix for shown ids, checked. @throws TicketError `BAD_PREFIX`. */
export declare function checkPrefix(prefix: string): string;
