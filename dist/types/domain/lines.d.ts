import { type Json } from "../base/json.js";
/** Returns the stored form of a text: its lines, split on line feeds only. Empty is absent. */
export declare function toLines(text: string): readonly string[] | undefined;
/** Returns the text of a stored array of lines, or `undefined` when it is none. */
export declare function fromLines(lines: Json | undefined): string | undefined;
