import type { Operation } from "../operation.js";
import type { SheetRead } from "./parse.js";
/**
 * Returns the operations that create the ticket which a text without id shows. Criteria that are met already need a second
 * one, which names the ticket by `ref`.
 */
export declare function createOperations({ sheet, ref }: Pick<SheetRead, "sheet" | "ref">, spareRef: string): readonly Operation[];
