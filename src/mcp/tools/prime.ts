import { TOOL_GUIDE } from "../../app/agent-guide/prime-text.ts";
import schema from "../schema/prime.schema.json" with { type: "json" };
import { validatePrime } from "../schema/validators.generated.js";
import type { Tool } from "../tool.ts";

/** How to work here, what is ready, what is mine. */
export const PRIME: Tool = {
  name: "ticket_prime",
  title: "How to work here",
  description: "Call this first: how to work with these tickets, what is ready, what is yours.",
  effect: "reads",
  schema,
  validate: validatePrime,
  answers: { ready: "array", mine: "array", open: "integer" },
  run: async (_, world) => {
    const { primeDocument } = await import("../../app/prime-document.ts");
    const prime = await (await world.tickets()).prime(
      world.by === undefined ? {} : { by: world.by },
    );
    return { kind: "prime", document: primeDocument(prime), text: TOOL_GUIDE };
  },
};
