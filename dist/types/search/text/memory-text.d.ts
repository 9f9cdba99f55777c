import type { OnProgress } from "../../base/progress.js";
import { type TextIndex } from "./text-index.js";
import type { Searched } from "./ticket-texts.js";
/** Returns an index of tickets that is kept nowhere; the row of each is its place in the list. */
export declare function memoryText(tickets: readonly Searched[], onProgress?: OnProgress): TextIndex;
