import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { holderOption } from "../working.ts";

/** `git ticket prime`: what an agent reads when it begins. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const prime = await (await context.tickets()).prime(holderOption(call, context));
  if (json) {
    const { primeDocument } = await import("../../app/prime-document.ts");
    const { jsonDocument } = await import("../render/json.ts");
    io.out(jsonDocument("prime", primeDocument(prime)));
  } else io.out((await import("../../app/agent-guide/prime-text.ts")).primeText(prime));
  return EXIT.ok;
};
