import type { Tickets } from "../../app/tickets.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import { startPublish, startSync } from "../afterwards.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { escapeLine } from "../render/escape.ts";

/** Refuses what would only confuse: the protocol is all that is spoken. */
function checkCall(call: Call, { io }: Context): void {
  if (call.flag("read-only") && call.flag("allow-destructive"))
    throw new TicketError(
      "BAD_OPTION_VALUE",
      "usage",
      "--allow-destructive means nothing with --read-only.",
      { data: { option: "allow-destructive" }, hint: "Give one of them." },
    );
  if (io.inIsTty)
    throw new TicketError(
      "NO_CLIENT",
      "usage",
      "Standard input is a terminal, and no MCP client.",
      {
        hint: "A client starts it: docs/agents.md says how to set one up.",
      },
    );
}

/** Opens the tickets once, for all calls; again after it failed, since somebody may have begun them meanwhile. */
function opener({ dir, env, now, background }: Context): {
  readonly tickets: () => Promise<Tickets>;
  readonly close: () => Promise<void>;
} {
  let opened: Promise<Tickets> | undefined;
  const open = async (): Promise<Tickets> => {
    const { openTickets } = await import("../../app/open-tickets.ts");
    return openTickets({
      ...{ dir, env, now },
      onAutoSync: () => startSync(background),
      onPublish: () => startPublish(background),
    });
  };
  return {
    tickets: () => {
      opened ??= open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

/** `git ticket mcp`: serves the tickets to a client by standard input and output, until it goes. */
export const run: CommandModule["run"] = async (call, context) => {
  checkCall(call, context);
  const { env, io, interruption } = context;
  const name = call.text("as") ?? env["GIT_TICKET_AGENT"] ?? "";
  const { serve } = await import("../../mcp/serve-stdio.ts");
  const { tickets, close } = opener(context);
  try {
    await serve(
      {
        tickets,
        by: name === "" ? undefined : name,
        destructive: call.flag("allow-destructive"),
        readOnly: call.flag("read-only"),
      },
      {
        input: process.stdin,
        output: process.stdout,
        signal: interruption(),
        onError: ({ message }) => io.err(`mcp: ${escapeLine(message)}\n`),
      },
    );
  } finally {
    await close();
  }
  return EXIT.ok;
};
