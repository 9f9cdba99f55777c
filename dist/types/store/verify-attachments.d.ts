import type { Document } from "../domain/document.js";
import type { Store } from "./store.js";
import type { Finding } from "./verify-history.js";
import type { Found } from "./walk.js";
/** Checks that each attachment is what its name says and that a ticket names it, and that none is missing. */
export declare function verifyAttachments(store: Store, files: readonly Found[], tickets: readonly Document[]): Promise<readonly Finding[]>;
