import type { Random } from "../../base/clock.js";
import { type TicketTable } from "./table.js";
/** Writes a table, in place of the one that has its name. @throws whatever the system says. */
export declare function saveTable({ folder, name, ref }: {
    readonly folder: string;
    readonly name: string;
    readonly ref: string;
}, table: TicketTable, random: Random): void;
