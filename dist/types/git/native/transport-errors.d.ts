import type { TicketError } from "../../base/errors.js";
import type { NativeContext } from "./context.js";
import type { TransportOutcome } from "./transport-process.js";
/** Returns the error for git's words about a remote that could not be asked or told at all. */
export declare function transportFailure({ runner }: NativeContext, what: "fetch" | "push" | "ls-remote", remote: string, outcome: TransportOutcome): Promise<TicketError>;
