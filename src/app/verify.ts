import type { DocumentKind } from "../domain/fields.ts";
import { schemaFaults } from "../domain/schema/faults.ts";
import {
  validateAgent,
  validateConfig,
  validateTicket,
  validateView,
  validateWorkflow,
} from "../domain/schema/validators.generated.js";
import { type Validate, verifyStore } from "../store/verify.ts";
import type { VerifyResult } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

const VALIDATORS = {
  ticket: validateTicket,
  config: validateConfig,
  workflow: validateWorkflow,
  agent: validateAgent,
  view: validateView,
} as const satisfies Record<DocumentKind, unknown>;

/** Returns the problems of a document under the schema of its kind. */
export const validate: Validate = (kind, value) => {
  const validator = VALIDATORS[kind as DocumentKind];
  if (validator(value)) return [];
  return schemaFaults(validator.errors ?? []).map(({ path, problem }) => `${path} ${problem}`);
};

/** Checks the whole store. See `Tickets.verify`. */
export async function verify(workspace: Workspace): Promise<VerifyResult> {
  const { snapshot } = await viewHead(workspace);
  return { commit: snapshot.commit, ...(await verifyStore(workspace.store, snapshot, validate)) };
}
