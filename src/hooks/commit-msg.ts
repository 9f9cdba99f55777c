import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { TicketError } from "../base/errors.ts";
import type { Hook } from "./hook.ts";

function noMessage(file: string, cause: unknown): TicketError {
  const message = `The message in ${JSON.stringify(file)} can't be read.`;
  return new TicketError("NO_MESSAGE", "usage", message, {
    data: { file },
    hint: "Git gives this hook the file: git ticket hook commit-msg -- .git/COMMIT_EDITMSG",
    cause,
  });
}

async function messageIn(file: string, dir: string): Promise<string> {
  try {
    return await readFile(resolve(dir, file), "utf8");
  } catch (error) {
    throw noMessage(file, error);
  }
}

/** Checks the tickets that a message speaks of, as `ticket.commitMsg` says. */
export const commitMsg: Hook = async ({ args: [file = ""], dir, tickets, say }) => {
  const text = await messageIn(file, dir);
  const faults = await (await tickets()).checkMessage(text);
  for (const { message, refuses } of faults) say(`${refuses ? "error" : "warning"}: ${message}`);
  if (!faults.some(({ refuses }) => refuses)) return 0;
  say("hint: Name an open ticket, for example in a line at the end: Ticket: ID");
  say(`hint: What you wrote is kept: git commit -e -F ${file}`);
  return 1;
};
