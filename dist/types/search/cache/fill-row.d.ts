import type { Ticket } from "../../domain/ticket.js";
import type { CodeBook } from "./code-book.js";
import type { Numbers } from "./memory-table.js";
import { type ListName, type SingleName } from "./table.js";
/** Returns the words that a ticket has in a list. */
export declare function wordsOf(name: ListName, ticket: Ticket): readonly string[];
/** Fills in what a ticket has at most one of. @throws CacheFault for what has no place in a table. */
export declare function fillRow(columns: Omit<Numbers, "order">, row: number, ticket: Ticket, books: Readonly<Record<SingleName, CodeBook>>): void;
