import { PassThrough, type Readable, type Writable } from "node:stream";
import type { McpServer } from "@modelcontextprotocol/server";
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

/** Keeps calls until they are done; `settled` resolves when none is left, and its answer is written. */
function callsUnderWay() {
  const running = new Set<Promise<unknown>>();
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    onCall: (call: Promise<unknown>): void => {
      running.add(call);
      void call.finally(() => running.delete(call));
    },
    settled: async (): Promise<void> => {
      // What came last may not have been looked at yet.
      for (let idle = 0; idle < 3; idle = running.size === 0 ? idle + 1 : 0) {
        await Promise.allSettled(running);
        await turn();
      }
    },
  };
}

/** Serves the tickets by standard input and output; resolves when the client has gone, and what it asked for is done. */
export async function serve(options: ServerOptions, stdio: Stdio): Promise<void> {
  const { input, output, signal, onError } = stdio;
  // The transport drops what is under way when its input ends, so it gets one that ends when we say so.
  const messages = new PassThrough();
  input.pipe(messages, { end: false });
  const transport = new StdioServerTransport(messages, output, { maxBufferSize: MAX_MESSAGE });
  const ended = new Promise<void>((resolve) => {
    input.once("close", resolve).once("end", resolve);
    output.once("error", resolve);
    messages.once("close", resolve);
    signal.addEventListener("abort", () => resolve());
  });
  const { onCall, settled } = callsUnderWay();
  const factory = (): McpServer => createServer({ ...options, onCall });
  const handle = serveStdio(factory, { transport, onerror: onError });
  await ended;
  input.unpipe(messages);
  await settled();
  await handle.close();
  input.destroy();
}
