import type { Place } from "./current-text.js";
import { type KeptText } from "./kept-text.js";
import { type TextIndex } from "./text-index.js";
/** Brings what was kept up to date, or makes it anew. */
export declare function freshText(place: Place, kept: KeptText | undefined): TextIndex;
