import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { createServer, type ServerOptions } from "../../src/mcp/server.ts";

/** Where a server of tests listens. */
export interface Mount {
  readonly url: string;
  close(): Promise<void>;
}

async function requestOf(message: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (typeof value === "string") headers.set(name, value);
  const { method = "GET", url = "/" } = message;
  const body = method === "GET" || method === "DELETE" ? null : Buffer.concat(chunks);
  return new Request(new URL(url, origin), { method, headers, body });
}

async function send(response: Response, to: ServerResponse): Promise<void> {
  to.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body !== null) for await (const chunk of response.body) to.write(chunk);
  to.end();
}

/** Serves by HTTP on the loopback, for clients that speak nothing else: git ticket itself has no such thing. */
export async function mount(options: ServerOptions): Promise<Mount> {
  const handler = createMcpHandler(() => createServer(options));
  const answer = async (message: IncomingMessage, to: ServerResponse): Promise<void> => {
    const request = await requestOf(message, "http://127.0.0.1");
    const refused =
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins());
    await send(refused ?? (await handler.fetch(request)), to);
  };
  const server = createHttpServer((message, to) => {
    answer(message, to).catch(() => to.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    close: async () => {
      await handler.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
