import { type ListName, type TicketTable } from "./table.js";
/** Returns the rows of tickets, deleted ones too, that go by one of these names as well. */
export declare function rowsNamed(table: TicketTable, aliases: ReadonlySet<string>): readonly number[];
/** Returns the words that a row has in a list. */
export declare function wordsIn(table: TicketTable, name: ListName, row: number): readonly string[];
