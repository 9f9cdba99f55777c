import type { Random } from "../../base/clock.js";
import type { TicketTable } from "../cache/table.js";
import { type KeptText } from "./kept-text.js";
/** Writes what the index is beside its segments' files, in place of what was there. @throws whatever the system says. */
export declare function saveText({ folder, ref, random }: {
    folder: string;
    ref: string;
    random: Random;
}, { home, lengths, meanLength, files }: Omit<KeptText, "segments" | "sums" | "rows">, table: TicketTable): void;
