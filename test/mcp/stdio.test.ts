import { PassThrough } from "node:stream";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, inject, test } from "vitest";
import { MAX_MESSAGE } from "../../src/mcp/limits.ts";
import { serve } from "../../src/mcp/serve-stdio.ts";
import { openClone, ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

type Message = { readonly id?: number; readonly result?: object; readonly error?: object };

/** Sends lines to a server and closes its input at once; returns what it answered. */
async function asked(...lines: readonly (object | string)[]): Promise<readonly Message[]> {
  const tickets = await openClone(await ticketRepository());
  const [input, output] = [new PassThrough(), new PassThrough()];
  let text = "";
  output.on("data", (chunk) => {
    text += chunk;
  });
  const options = { by: "robot", destructive: false, readOnly: false };
  const { signal } = new AbortController();
  const served = serve(
    { ...options, tickets: async () => tickets },
    { input, output, signal, onError: () => undefined },
  );
  for (const line of lines)
    input.write(
      `${typeof line === "string" ? line : JSON.stringify({ jsonrpc: "2.0", ...line })}\n`,
    );
  input.end();
  await served;
  return text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

const create = (id: number, title: string) => ({
  ...{ id, method: "tools/call" },
  params: { name: "ticket_create", arguments: { tickets: [{ title }] } },
});

test("the official client starts the program, and what it asks for is done", async () => {
  const dir = await ticketRepository();
  const client = new Client({ name: "test", version: "1" });
  const path = `${inject("binFolder")}:${process.env["PATH"]}`;
  const env = gitEnv({ PATH: path }) as Record<string, string>;
  const args = ["mcp", "--as", "robot"];
  await client.connect(new StdioClientTransport({ command: "git-ticket", args, cwd: dir, env }));
  expect(client.getServerVersion()).toMatchObject({ name: "git-ticket" });
  expect((await client.listTools()).tools).toHaveLength(8);
  await client.callTool({ name: "ticket_create", arguments: { tickets: [{ title: "One" }] } });
  await client.close();
  const { tickets } = await (await openClone(dir)).list();
  expect(tickets.map(({ title }) => title)).toEqual(["One"]);
});

test("a client without a handshake is served: the protocol of 2026-07-28", async () => {
  const _meta = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": { name: "raw", version: "1" },
    "io.modelcontextprotocol/clientCapabilities": {},
  };
  const [found, listed, made] = await asked(
    { id: 1, method: "server/discover", params: { _meta } },
    { id: 2, method: "tools/list", params: { _meta } },
    { id: 3, method: "tools/call", params: { ...create(3, "One").params, _meta } },
  );
  expect(found).toMatchObject({ id: 1, result: { supportedVersions: expect.any(Array) } });
  expect(listed).toMatchObject({ id: 2, result: { tools: expect.any(Array) } });
  expect(made).toMatchObject({ id: 3, result: { structuredContent: { data: { kind: "batch" } } } });
});

test("what was asked for is answered though the client has gone silent", async () => {
  const answers = await asked(create(1, "a"), create(2, "b"), create(3, "c"));
  expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
  for (const answer of answers) expect(answer).toMatchObject({ result: { content: [{}] } });
});

test("noise is passed over, and a message without an end ends the connection", async () => {
  expect(await asked("Hello?", "{", "[]", { id: 7, method: "ping" })).toMatchObject([{ id: 7 }]);
  expect(await asked("x".repeat(MAX_MESSAGE + 1), create(1, "late"))).toEqual([]);
});
