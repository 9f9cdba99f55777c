import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, onTestFinished } from "vitest";
import { outputSchemas } from "../../src/app/output-schemas.ts";
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

const schemas = new Map(outputSchemas().map(({ name, schema }) => [name, schema]));
const validators = new Map<string, ValidateFunction>();

/** Expects what a tool answers to be what `git ticket schema output/…` says; what is wanted of a ticket is not in it. */
function expectDocument(data: { readonly kind: string }, whole: boolean): void {
  const schema = schemas.get(`output/${data.kind}`);
  if (schema === undefined) throw new Error(`no schema of ${data.kind}`);
  if (!whole) return;
  const validate = validators.get(data.kind) ?? new Ajv2020().compile(schema);
  validators.set(data.kind, validate);
  validate(data);
  expect([data.kind, validate.errors ?? []]).toEqual([data.kind, []]);
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
    expectDocument(data as { readonly kind: string }, args["fields"] === undefined);
    const texts = content.map((block) => (block.type === "text" ? block.text : ""));
    return { isError: isError === true, texts, data, notice };
  };
  return { client, tickets, call };
}

/** The same, of a new repository. */
export async function connected(options: Partial<ServerOptions> = {}): Promise<Connected> {
  return connect(await openClone(await ticketRepository()), options);
}
