/** Checks a query as far as it can be without a store. @throws TicketError `BAD_QUERY`. */
export declare function checkQuery(text: string): void;
