import type { Json } from "../../base/json.js";
/** Returns the pieces of such a file. */
export declare function encodeSections(header: Readonly<Record<string, Json>>, sections: Readonly<Record<string, Uint8Array>>): readonly Uint8Array[];
