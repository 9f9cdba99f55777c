import { type Validate } from "../store/verify.js";
import type { VerifyResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the problems of a document under the schema of its kind. */
export declare const validate: Validate;
/** Checks the whole store. See `Tickets.verify`. */
export declare function verify(workspace: Workspace): Promise<VerifyResult>;
