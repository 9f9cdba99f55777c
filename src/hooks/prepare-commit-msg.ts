import { resolve } from "node:path";
import type { Hook } from "./hook.ts";

/** Messages that git makes of others, or that were written before. */
const KEPT: ReadonlySet<string> = new Set(["merge", "squash", "commit"]);

/** Adds the ticket that the branch is named after. */
export const prepareCommitMsg: Hook = async ({ args: [file = "", source = ""], dir, tickets }) => {
  if (!KEPT.has(source)) await (await tickets()).prepareMessage(resolve(dir, file));
  return 0;
};
