import { batchDocument } from "../../app/result-documents.ts";
import type { Operation } from "../../domain/operation.ts";
import schema from "../schema/create.schema.json" with { type: "json" };
import { validateCreate } from "../schema/validators.generated.js";
import type { Tool } from "../tool.ts";

interface Args {
  readonly tickets: readonly object[];
  readonly key?: string;
  readonly dryRun?: boolean;
}

/** New tickets, as one commit. */
export const CREATE: Tool = {
  name: "ticket_create",
  title: "Create tickets",
  description:
    "Create one ticket, or a plan of many with dependencies, as one commit: all or nothing. dependsOn and parent take ids, or $names that other tickets of the call have as ref.",
  effect: "writes",
  schema,
  validate: validateCreate,
  answers: { created: "array", commit: "text", batch: "text", operations: "array" },
  run: async (args, world) => {
    const { tickets: wanted, key, dryRun = false } = args as unknown as Args;
    const operations = wanted.map((ticket) => ({ op: "create", ...ticket }) as Operation);
    const tickets = await world.tickets();
    const options = { dryRun, ...(key === undefined ? {} : { key }) };
    const document = batchDocument(await tickets.transact(operations, options));
    return { kind: "batch", document, fit: { list: "operations" } };
  },
};
