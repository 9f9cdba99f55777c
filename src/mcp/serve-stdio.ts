import type { Readable, Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { MAX_MESSAGE } from "./limits.ts";
import { createServer, type ServerOptions } from "./server.ts";

/** Where a server listens and answers, and what ends it beside the end of its input. */
export interface Stdio {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal: AbortSignal;
  /** Told what is wrong with a connection. */
  readonly onError: (error: Error) => void;
}

/** Serves the tickets by standard input and output; resolves when the client has gone. */
export async function serve(options: ServerOptions, stdio: Stdio): Promise<void> {
  const { input, output, signal, onError } = stdio;
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MAX_MESSAGE });
  const ended = new Promise<void>((resolve) => {
    input.once("close", resolve).once("end", resolve);
    output.once("error", resolve);
    signal.addEventListener("abort", () => resolve());
  });
  const handle = serveStdio(() => createServer(options), { transport, onerror: onError });
  await ended;
  await handle.close();
}
