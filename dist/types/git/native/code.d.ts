import type { CodeSide } from "../code.js";
import type { NativeContext } from "./context.js";
/** What stands beside the tickets. See `CodeSide`. */
export declare function codeSide(context: NativeContext): CodeSide;
