import type { Found } from "./scan-line.js";
/**
 * Returns the tickets of a line that is nothing but a list of them (`Closes: tk-7k3m, PROJ-12`), or `undefined` for
 * another line.
 */
export declare function trailerNames(line: string): readonly Found[] | undefined;
