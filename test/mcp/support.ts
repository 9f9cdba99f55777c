import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { onTestFinished } from "vitest";
import type { Tickets } from "../../src/app/tickets.ts";
import { createServer, type ServerOptions } from "../../src/mcp/server.ts";
import { openClone, ticketRepository } from "../store/support.ts";

/** What a tool answered, as the client's package gives it. */
export interface Called {
  readonly isError: boolean;
  readonly texts: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: documents of all kinds
  readonly data: any;
  readonly notice: string;
}

/** A client that speaks to a server within this process. */
export interface Connected {
  readonly client: Client;
  readonly tickets: Tickets;
  call(name: string, args?: Record<string, unknown>): Promise<Called>;
}

/** Connects the official client to a server of these tickets. */
export async function connect(
  tickets: Tickets,
  options: Partial<ServerOptions> = {},
): Promise<Connected> {
  const server = createServer({
    ...{ by: undefined, destructive: false, readOnly: false },
    tickets: async () => tickets,
    ...options,
  });
  const client = new Client({ name: "test", version: "1" });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  onTestFinished(() => client.close());
  const call = async (name: string, args: Record<string, unknown> = {}): Promise<Called> => {
    const { content, isError, structuredContent } = await client.callTool({
      name,
      arguments: args,
    });
    const { data, notice } = structuredContent as { data: object; notice: string };
    const texts = content.map((block) => (block.type === "text" ? block.text : ""));
    return { isError: isError === true, texts, data, notice };
  };
  return { client, tickets, call };
}

/** The same, of a new repository. */
export async function connected(options: Partial<ServerOptions> = {}): Promise<Connected> {
  return connect(await openClone(await ticketRepository()), options);
}
