import type { Match } from "./query.js";
import { type Fits } from "./word-fits.js";
/** Returns a test of texts: that they hold another, or a word that begins so. */
export declare function textFits(any: readonly Match[]): Fits<string>;
