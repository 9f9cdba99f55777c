import { TicketError } from "../../base/errors.js";
import type { ObjectFormat, Oid, RefEntry } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
type Reading = Pick<IsomorphicContext, "files" | "commonDir" | "objectFormat">;
/** Zeros stand for "nothing" and are never stored; a file that holds them is damaged. */
export declare function isName(text: string, format: ObjectFormat): boolean;
export declare const packedRefsPath: (commonDir: string) => string;
/** Returns the text of `packed-refs`, in bytes as characters. */
export declare function readPackedRefs({ files, commonDir }: Reading): Promise<string>;
/** Returns what a ref is in `packed-refs`. @throws TicketError `REF_BROKEN`. */
export declare function readPackedRef(context: Reading, ref: string): Promise<Oid | undefined>;
/** Returns every ref in `packed-refs` that can be told. */
export declare function listPackedRefs(context: Reading): Promise<readonly RefEntry[]>;
/** Returns `packed-refs` without a ref, and what it points to in the end (`^…`) behind it. */
export declare function withoutRef(packed: string, ref: string): string;
/** Returns the error for a ref that is there, but says nothing: it must never be taken for "no ref yet". */
export declare function refBroken(ref: string, reason: string): TicketError;
export {};
