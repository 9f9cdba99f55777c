import type { Place } from "./current-text.js";
import { type KeptText } from "./kept-text.js";
import { type TextIndex } from "./text-index.js";
/** Brings what was kept up to date, or makes it anew. */
export declare function freshText(place: Place, kept: KeptText | undefined): TextIndex;
/** Brings what was kept up to date; `undefined` where making it anew is better. */
export declare const refreshedText: (place: Place, kept: KeptText) => TextIndex | undefined;
