import { isTicketError } from "../../base/errors.ts";
import { checkConfig } from "../../domain/config/check.ts";
import { settings } from "../configure.ts";
import type { Checkup } from "../doctor-types.ts";
import type { Workspace } from "../workspace.ts";
import { bad, fine } from "./checkup.ts";

/** Checks the configuration on the ref as `config set` would. */
export async function checkSettings(workspace: Workspace): Promise<Checkup> {
  try {
    const found = await settings(workspace);
    checkConfig(found);
    if (Object.keys(found).length > 0)
      return fine("settings", "statuses, types, priorities, fields");
    return bad("settings", "config.json is missing or can't be read, so defaults hold");
  } catch (error) {
    if (!isTicketError(error)) throw error;
    const problem = error.message.replace(/\.$/, "");
    return bad("settings", problem, "git ticket config edit");
  }
}
