import type { Operation } from "../domain/operation.js";
import type { TransactionView, TransactOptions, TransactResult } from "./tickets.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Operations, or what makes them from the tickets at the head. */
export type TransactInput = readonly Operation[] | ((view: TransactionView) => Promise<readonly Operation[]> | readonly Operation[]);
/** Makes a batch of what a function of the tickets at the head returns. It runs again after a lost race. */
export declare function transactAt(workspace: Workspace, input: (view: View) => Promise<readonly Operation[]> | readonly Operation[], options: TransactOptions): Promise<TransactResult>;
/** Makes a batch. See `Tickets.transact`. */
export declare function transact(workspace: Workspace, input: TransactInput, options: TransactOptions): Promise<TransactResult>;
