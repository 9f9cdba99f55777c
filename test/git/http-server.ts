import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { gitEnv } from "../support/git-env.ts";

/** What is to go wrong with answers: a status instead of one, or so many bytes of the pack and no more. */
interface Trouble {
  readonly status?: number;
  readonly after?: number;
}

/** Serves the bare repositories of a folder on this machine by `git http-backend`, until the test is over. */
export async function serveHttp(root: string) {
  let trouble: Trouble = {};
  const server = createServer((request, response) => {
    if (trouble.status === undefined) backend(root, request, response, trouble.after);
    else
      response.writeHead(trouble.status, { "WWW-Authenticate": 'Basic realm="test"' }).end("no\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const make = (next: Trouble): void => {
    trouble = next;
  };
  return { url, make };
}

function backend(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  after: number | undefined,
): void {
  const url = new URL(request.url ?? "/", "http://here");
  const env = gitEnv({
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    REMOTE_USER: "ada",
    REQUEST_METHOD: request.method ?? "GET",
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    HTTP_CONTENT_ENCODING: String(request.headers["content-encoding"] ?? ""),
  });
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => answer(response, Buffer.concat(chunks), request.method, after));
}

/** Sends on what a CGI program said. */
function answer(
  response: ServerResponse,
  said: Buffer,
  method: string | undefined,
  after: number | undefined,
): void {
  const end = said.indexOf("\r\n\r\n");
  const body = said.subarray(end + 4);
  for (const line of said.toString("latin1", 0, Math.max(0, end)).split("\r\n")) {
    const [, name = "", value = ""] = /^([\w-]+): *(.*)$/.exec(line) ?? [];
    if (name === "Status") response.statusCode = Number.parseInt(value, 10);
    else if (name !== "") response.setHeader(name, value);
  }
  if (after === undefined || method !== "POST") {
    response.end(body);
    return;
  }
  response.setHeader("Content-Length", body.length);
  response.write(body.subarray(0, after), () => response.destroy());
}
