/** Returns a title without the space around it. @throws TicketError `INVALID_VALUE`. */
export declare function checkTitle(title: string): string;
/** Returns a label, assignee, alias or milestone without the space around it. */
export declare function checkName(what: string, name: string): string;
/** Returns a text of one line without the space around it. */
export declare function checkLine(what: string, text: string, most: number): string;
/** Returns a date, checked to be one of the calendar. */
export declare function checkDate(what: string, date: string): string;
/** Returns a number of hours, points or the like. */
export declare function checkAmount(what: string, value: number): number;
/** Returns a text whose line breaks are LF; control characters in it are kept, and shown escaped. */
export declare function checkText(what: string, text: string): string;
/** Returns the key of a custom field. */
export declare function checkKey(key: string): string;
